import { View } from '@tarojs/components';
import type { Output } from '../../../contract/contract';
import { QrCode } from '../../../components/qr-code';
import { sayDay } from '../../../components/say-day';
import type { ShownAssembly } from '../run-words';
import { voteLink } from '../vote-link';

interface Props {
  readonly shown: ShownAssembly;
  readonly slips: readonly Output<'evaluation.printSlips'>['slips'][number][];
}

/** A4 with many slips: serial number, QR code, the code to type, and two sentences. */
export function SlipSheet({ shown: { villageName, day, place }, slips }: Props) {
  return (
    <View className="slips">
      {slips.map(({ serial, code, scene }) => (
        <View key={serial} className="slip">
          <View className="slip-head">
            {villageName} 三讲三评 <View className="slip-serial">{serial}</View>
          </View>
          <QrCode text={voteLink(scene) ?? scene} label={`${serial} 号票条的二维码`} />
          <View className="slip-code">{groups(code)}</View>
          <View className="slip-words">
            {sayDay(day)}，{place}。扫码投票，不用登录，不记名。一张只投一票，丢了请找会场的人换。
          </View>
        </View>
      ))}
    </View>
  );
}

/** In fours, to be typed where nothing can scan. */
function groups(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1 ');
}
