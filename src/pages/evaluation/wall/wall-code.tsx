import { View } from '@tarojs/components';
import { Button } from '../../../components/button';
import { onWeb } from '../../../components/on-web';
import { sayDay } from '../../../components/say-day';
import type { ShownAssembly } from '../run-words';
import { inFours } from '../in-fours';
import { WallPicture } from './wall-picture';
import '../evaluation.css';

/** Large enough to be scanned across a room; code and fingerprint below it for whoever types or compares. */
export function WallCode({ shown }: { shown: ShownAssembly }) {
  const { villageName, day, place, code, fingerprint } = shown;
  return (
    <View className="wall">
      <View className="lead">{villageName} 三讲三评</View>
      <View className="field">
        {sayDay(day)}，{place}
      </View>
      <WallPicture shown={shown} />
      <View className="field">扫码评议。没有手机的，请向会场的人要票条、平板或纸票。</View>
      <View className="wall-name">评议会的码</View>
      <View className="wall-code">{inFours(code)}</View>
      <View className="wall-name">密钥指纹：扫码的手机自己核对，输码的请对一对</View>
      <View className="wall-print">{inFours(fingerprint)}</View>
      {onWeb && (
        <View className="no-print field">
          <Button icon="print" kind="secondary" text="打印" onTap={() => window.print()} />
        </View>
      )}
    </View>
  );
}
