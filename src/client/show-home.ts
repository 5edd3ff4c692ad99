import Taro from '@tarojs/taro';
import type { Output } from '../contract/contract';
import { call } from './call';
import { learnClock } from './clock';
import { CallFailed } from './errors';
import { keepPerson } from './session';

const LAST = 'zaicun.home';

export type Home = Output<'home.show'>;

export interface HomeSeen {
  readonly home: Home;
  /** The last answer kept on the phone, shown because there is no network now. */
  readonly old: boolean;
}

/** The first screen in one call. Without network: as it was last seen, so that one can still report. */
export async function showHome(): Promise<HomeSeen> {
  try {
    const home = await call('home.show', {});
    learnClock(home.now);
    keepPerson(home.person?.id);
    Taro.setStorageSync(LAST, home);
    return { home, old: false };
  } catch (error) {
    const kept = homeKept();
    if (kept && error instanceof CallFailed && error.kind === 'network') {
      return { home: kept, old: true };
    }
    throw error;
  }
}

export function homeKept(): Home | undefined {
  return Taro.getStorageSync<Home>(LAST) || undefined;
}
