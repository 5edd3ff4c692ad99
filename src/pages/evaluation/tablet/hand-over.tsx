import { View } from '@tarojs/components';
import { Button } from '../../../components/button';
import { Page } from '../../../components/page';
import { Section } from '../../../components/section';

interface Props {
  readonly name: string;
  /** What is promised; nothing to somebody who signs, who is told so on the next screen. */
  readonly promise?: string | undefined;
  readonly onStart: () => void;
  /** Picked by mistake, or not there: back to the roll. */
  readonly onEnd: () => void;
}

/** Between the one who runs the assembly and the one who votes. */
export function HandOver({ name, promise, onStart, onEnd }: Props) {
  const words = `请把平板交给${name}。`;
  return (
    <Page title={words} aloud={`${words}${promise ?? ''}`} aloudToAll>
      <Section title={`${name}，您好。`}>
        {promise && <View className="vote-said">{promise}</View>}
        <Button text={`我是${name}，开始评`} onTap={onStart} />
        <View className="field" />
        <Button kind="quiet" text="不是这个人，工作人员重新选" onTap={onEnd} />
      </Section>
    </Page>
  );
}
