import { View } from '@tarojs/components';
import { call } from '../../../client/call';
import { homeKept } from '../../../client/show-home';
import { groupDeskCode } from '../../../core/desk/desk-sign-in';
import { normaliseCode } from '../../../core/roster/binding-code';
import { Button } from '../../../components/button';
import { Cell } from '../../../components/cell';
import { Banner } from '../../../components/banner';
import { Page } from '../../../components/page';
import { sayInstant } from '../../../components/say-day';
import { Section } from '../../../components/section';
import { useDeed } from '../../../components/use-deed';

export interface Asked {
  readonly code: string;
  readonly asked: string;
  readonly browser: string;
}

interface Props {
  readonly asked: Asked;
  readonly onAnswered: (allowed: boolean) => void;
}

const warning =
  '只有您自己正坐在这台电脑前，才点同意。别人发来的二维码或登录码，不管说是谁，都请点拒绝。';

/** The last look before somebody at a PC may act as the person: what would happen, in plain words. */
export function ConfirmDesk({ asked: { code, asked, browser }, onAnswered }: Props) {
  const deed = useDeed();
  const name = homeKept()?.person?.name;
  const who = `同意后，电脑前的人就能以您${name ? `（${name}）` : ''}的身份办事，最长 12 小时。`;

  async function answer(allow: boolean) {
    if (await deed.run(() => call('identity.allowDesk', { code, allow }))) onAnswered(allow);
  }

  return (
    <Page title="扫码登录电脑" aloud={`${who}${warning}`}>
      <Banner tone="attention">{who + warning}</Banner>
      <Section title="请与电脑上显示的核对" bare>
        <View className="cells">
          <Cell title="登录码" value={groupDeskCode(normaliseCode(code))} />
          <Cell title="申请时间" value={sayInstant(asked)} />
          <Cell title="电脑" value={browser} />
        </View>
      </Section>
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Section bare>
        <Button
          text="是我在登录，同意"
          busy={deed.busy && '正在送出'}
          onTap={() => void answer(true)}
        />
        <View className="field" />
        <Button kind="secondary" text="不是我，拒绝" onTap={() => void answer(false)} />
      </Section>
    </Page>
  );
}
