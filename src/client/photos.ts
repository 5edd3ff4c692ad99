import { CallRefused } from './errors';
import * as browser from './photos-in-browser';
import * as phone from './photos-on-phone';

/** A picture made small enough to travel, and one to show in lists: base64 of JPEGs. */
export interface PickedPhoto {
  readonly picture: string;
  readonly thumbnail: string;
}

const photos = process.env.TARO_ENV === 'h5' ? browser : phone;

/**
 * A picture the person takes or chooses, shrunk here so that it travels on one bar of signal;
 * nothing when they change their mind.
 * @throws CallRefused where this phone cannot open what was chosen
 */
export async function pickPhoto(): Promise<PickedPhoto | undefined> {
  try {
    return await photos.pickPhoto();
  } catch {
    throw new CallRefused({
      code: 'picture-broken',
      message: '这张照片打不开。请重新拍一张，或在相册里换一张。',
    });
  }
}
