import Taro from '@tarojs/taro';
import type { Input } from '../contract/contract';

export type Point = NonNullable<Input<'attendance.report'>['point']>;

/** Where the phone is, or why that is not known. One may report either way. */
export type Located =
  | { readonly point: Point }
  | { readonly point?: undefined; readonly why: 'denied' | 'no-signal' | 'unsupported' };

const PATIENCE = 8_000;

/** Never throws, and never takes longer than about 8 seconds. */
export async function locate(): Promise<Located> {
  const late = new Promise<Located>((resolve) => {
    setTimeout(() => resolve({ why: 'no-signal' }), PATIENCE);
  });
  return Promise.race([process.env.TARO_ENV === 'h5' ? locateInBrowser() : locateOnPhone(), late]);
}

async function locateOnPhone(): Promise<Located> {
  try {
    const fix = await Taro.getLocation({
      type: 'gcj02',
      isHighAccuracy: true,
      highAccuracyExpireTime: 5_000,
    });
    const { longitude, latitude, accuracy } = fix;
    return { point: { longitude, latitude, accuracy, system: 'gcj02' } };
  } catch (error) {
    const { errMsg = '' } = (error ?? {}) as { errMsg?: string };
    return { why: /auth|denied|privacy/i.test(errMsg) ? 'denied' : 'no-signal' };
  }
}

function locateInBrowser(): Promise<Located> {
  if (!navigator.geolocation) return Promise.resolve({ why: 'unsupported' });
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { longitude, latitude, accuracy } }) =>
        resolve({ point: { longitude, latitude, accuracy, system: 'wgs84' } }),
      ({ code, PERMISSION_DENIED }) =>
        resolve({ why: code === PERMISSION_DENIED ? 'denied' : 'no-signal' }),
      { enableHighAccuracy: true, timeout: PATIENCE, maximumAge: 60_000 },
    );
  });
}
