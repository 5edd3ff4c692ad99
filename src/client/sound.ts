import * as browser from './sound-in-browser';
import * as phone from './sound-on-phone';

/** What happens to a sound, whoever made it happen. */
export interface Heard {
  readonly onPlay: () => void;
  readonly onPause: () => void;
  /** At its end, it begins anew with the next play. */
  readonly onEnd: () => void;
  readonly onError: () => void;
  /** How far it is, seconds. */
  readonly onTime: (seconds: number) => void;
}

export interface Sound {
  /** Plays from where it was; another address begins anew. */
  readonly play: (address: string) => void;
  readonly pause: () => void;
  /** Falls silent for good. */
  readonly end: () => void;
}

/** One recording to be played by the platform. */
export const openSound: (heard: Heard) => Sound =
  process.env.TARO_ENV === 'h5' ? browser.openSound : phone.openSound;
