import Taro from '@tarojs/taro';
import { codeInQrText } from '../../../core/desk/desk-sign-in';

/** Opens the camera. The code of a PC; `other` for a QR code of something else, `none` for none. */
export async function scanDesk(): Promise<{ code: string } | 'other' | 'none'> {
  try {
    const { result } = await Taro.scanCode({ onlyFromCamera: true, scanType: ['qrCode'] });
    const code = codeInQrText(result);
    return code ? { code } : 'other';
  } catch {
    // Closed by the person, or no camera: typing is the other way.
    return 'none';
  }
}
