import { View } from '@tarojs/components';
import { Button } from '../../../components/button';
import { goTo } from '../../../components/go-to';
import { Banner } from '../../../components/banner';
import { Page } from '../../../components/page';

interface Props {
  readonly words: string;
  readonly more?: string | undefined;
  /** A way on besides going home. */
  readonly again?: { readonly text: string; readonly onTap: () => void } | undefined;
}

/** Why there is nothing to vote on here, and what to do instead. */
export function NotNow({ words, more, again }: Props) {
  return (
    <Page title="三讲三评" aloud={words + (more ?? '')} aloudToAll>
      <Banner tone="attention">
        <View className="vote-said">{words}</View>
        {more && <View className="vote-said">{more}</View>}
      </Banner>
      {again && <Button text={again.text} onTap={again.onTap} />}
      <Button kind="secondary" text="回首页" onTap={() => goTo('home')} />
    </Page>
  );
}
