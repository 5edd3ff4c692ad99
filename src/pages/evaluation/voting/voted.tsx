import { View } from '@tarojs/components';
import { Button } from '../../../components/button';
import { goTo } from '../../../components/go-to';
import { Banner } from '../../../components/banner';
import { Page } from '../../../components/page';
import { Section } from '../../../components/section';
import './voting.css';

interface Props {
  readonly outcome: 'counted' | 'waiting' | 'signed';
}

const words = {
  counted: '票已投出，已经放进票箱。谢谢您！',
  waiting: '票已封好，有信号时自动投出。请不要删掉“在村”，走到有信号的地方再打开一次。谢谢您！',
  signed: '署名评议已经交上去了。谢谢您！',
} as const;

/** Thanks. It shows nothing of what was chosen, and nothing that could prove it to anybody. */
export function Voted({ outcome }: Props) {
  return (
    <Page title="谢谢" aloud={words[outcome]} aloudToAll>
      <Section>
        <Banner tone={outcome === 'waiting' ? 'attention' : 'done'}>
          <View className="vote-said">{words[outcome]}</View>
        </Banner>
        {outcome === 'counted' && <View className="vote-said">这部手机上没有留下您选了什么。</View>}
        <Button kind="secondary" text="回首页" onTap={() => goTo('home')} />
      </Section>
    </Page>
  );
}
