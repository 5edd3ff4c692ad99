import Taro from '@tarojs/taro';

/** Letters and digits that need no escaping anywhere; 32 of them, so a byte maps without bias. */
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';
const DEVICE = 'zaicun.device';

/** Random bytes from the phone's own source. Never from Math.random: keys must not be guessed. */
export async function randomBytes(length: number): Promise<Uint8Array> {
  if (process.env.TARO_ENV === 'h5') {
    return crypto.getRandomValues(new Uint8Array(length));
  }
  // The mini-program's source is asynchronous only, and Taro does not turn it into a promise.
  const values = await new Promise<ArrayBuffer>((resolve, reject) => {
    void Taro.getRandomValues({
      length,
      success: ({ randomValues }) => resolve(randomValues),
      fail: reject,
    });
  });
  return new Uint8Array(values);
}

/** A one-time key: 130 random bits. */
export function newKey(): Promise<string> {
  return randomLetters(26);
}

/** Five random bits for each letter. */
export async function randomLetters(count: number): Promise<string> {
  const bytes = await randomBytes(count);
  return Array.from(bytes, (byte) => LETTERS[byte % 32]).join('');
}

/** Tells this phone from another, nothing more: made once, forgotten with the app's storage. */
export async function deviceId(): Promise<string> {
  const kept = Taro.getStorageSync<string>(DEVICE);
  if (kept) return kept;
  const made = await newKey();
  Taro.setStorageSync(DEVICE, made);
  return made;
}
