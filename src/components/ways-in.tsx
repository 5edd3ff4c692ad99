import { View } from '@tarojs/components';
import { Button } from './button';
import { goTo } from './go-to';
import { useMyself } from './use-home';

/** How somebody the roster does not know yet signs in, where a thing needs it. */
export function WaysIn({ why }: { readonly why: string }) {
  const demo = useMyself().home?.demo;
  return (
    <View className="field">
      <View>{why}</View>
      <View className="buttons">
        {demo && <Button text="选一位演示人物" onTap={() => goTo('personas')} />}
        <Button
          kind={demo ? 'secondary' : 'primary'}
          text="认领本人，登录"
          icon="key"
          onTap={() => goTo('bind')}
        />
      </View>
    </View>
  );
}
