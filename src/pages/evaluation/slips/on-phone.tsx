import { View } from '@tarojs/components';
import { Button } from '../../../components/button';
import { goTo } from '../../../components/go-to';
import { Section } from '../../../components/section';

/** A mini-program prints nothing, and codes that are shown once must not be shown in vain. */
export function OnPhone({ assembly }: { assembly: string }) {
  return (
    <Section title="票条要在电脑上做">
      <View className="field">
        请用电脑打开“在村”，用手机扫码登录，再到“三讲三评”里打开这场评议会，做好就打印。没有票条也能评：用自己的手机、会场平板或纸票。
      </View>
      <Button text="去这场评议会" onTap={() => goTo('evaluation-run', { assembly })} />
    </Section>
  );
}
