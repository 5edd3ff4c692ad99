import { Image, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { onWeb } from '../../../components/on-web';
import { QrCode } from '../../../components/qr-code';
import { qrRows } from '../../../components/qr-rows';
import { spoken } from '../../../components/spoken';
import { useAnswer } from '../../../components/use-answer';
import { wallScene } from '../../../core/evaluation/scene';
import type { ShownAssembly } from '../run-words';
import { voteLink } from '../vote-link';
import { qrPng } from './qr-png';

const label = '评议的二维码';
const byWeChat = '用微信扫一扫，就能评议。';
const byOurs = '用“在村”里的“扫码评议”扫。';

/** The code to scan: a browser draws it, a phone shows the mini-program's own or a picture made here. */
export function WallPicture({ shown }: { shown: ShownAssembly }) {
  if (onWeb) {
    return (
      <View className="wall-qr">
        <QrCode text={linkOf(shown)} label={label} />
      </View>
    );
  }
  return <OnPhone shown={shown} />;
}

function OnPhone({ shown }: { shown: ShownAssembly }) {
  const { answer, problem } = useAnswer('evaluation.wallImage', { assembly: shown.assembly });
  if (!answer && !problem) return <View className="field">正在取码…</View>;
  const src = answer?.image ?? pictureOf(linkOf(shown));
  const anyScanner = answer?.image !== undefined || voteLink('') !== undefined;
  return (
    <View className="wall-qr">
      <Image
        className="wall-picture"
        src={src}
        mode="aspectFit"
        showMenuByLongpress
        {...spoken({ role: 'img', label })}
      />
      <View className="field">{anyScanner ? byWeChat : byOurs}</View>
    </View>
  );
}

/** The scene alone is read by the app's own scanner only. */
function linkOf(shown: ShownAssembly): string {
  const scene = wallScene(shown);
  return voteLink(scene) ?? scene;
}

function pictureOf(text: string): string {
  const { buffer } = qrPng(qrRows(text));
  return `data:image/png;base64,${Taro.arrayBufferToBase64(buffer as ArrayBuffer)}`;
}
