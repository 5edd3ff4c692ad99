import { View } from '@tarojs/components';
import { Button } from './button';
import { goTo } from './go-to';
import { Section } from './section';

/** Instead of any page of whoever the tablet belongs to, while it goes from hand to hand. */
export function LockedTablet({ assembly }: { assembly: string }) {
  return (
    <Section title="这台平板正在会场投票">
      <View className="field">
        别的页面先关上了。要用，请工作人员回到平板投票，输入口令后结束。
      </View>
      <Button text="回到平板投票" onTap={() => goTo('evaluation-tablet', { assembly })} />
    </Section>
  );
}
