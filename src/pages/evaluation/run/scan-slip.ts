import Taro from '@tarojs/taro';
import { call } from '../../../client/call';
import { readQrText } from '../voting/read-code';

/** Opens the camera. Serial number of the slip; `other` for a code of something else, `none` for none. */
export async function scanSlip(assembly: string): Promise<{ serial: string } | 'other' | 'none'> {
  const text = await Taro.scanCode({ onlyFromCamera: true, scanType: ['qrCode'] }).then(
    ({ result }) => result,
    () => undefined,
  );
  if (text === undefined) return 'none';
  const scene = readQrText(text);
  if (scene?.kind !== 'slip') return 'other';
  const seen = await call('evaluation.scan', { slip: scene.code });
  return seen.assembly === assembly && seen.slip ? { serial: seen.slip.serial } : 'other';
}
