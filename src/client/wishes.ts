import Taro from '@tarojs/taro';
import { call } from './call';
import { CallRefused } from './errors';
import { tenantKept } from './session';

const WISHES = 'zaicun.wishes';
/** More than anybody reads in one go without being asked who they are. */
const MOST = 20;

/** A case that somebody who is not signed in wants to try: kept on this phone until they are. */
export interface Wish {
  readonly story: string;
  readonly title: string;
  readonly tenant?: string | undefined;
}

function all(): readonly Wish[] {
  return Taro.getStorageSync<readonly Wish[] | ''>(WISHES) || [];
}

/** Those of the county that is looked at now. */
export function wishesKept(): readonly Wish[] {
  return all().filter(({ tenant }) => tenant === tenantKept());
}

export function keepWish(story: string, title: string): void {
  const others = all().filter((wish) => wish.story !== story);
  Taro.setStorageSync(WISHES, [...others, { story, title, tenant: tenantKept() }].slice(-MOST));
}

export function forgetWish(story: string): void {
  Taro.setStorageSync(
    WISHES,
    all().filter((wish) => wish.story !== story),
  );
}

let sending: Promise<number> | undefined;

/** Hands over what was kept, once it is known whose it is; what is there no more is let go. How many went. */
export function sendWishes(): Promise<number> {
  sending ??= sendEach().finally(() => {
    sending = undefined;
  });
  return sending;
}

async function sendEach(): Promise<number> {
  let sent = 0;
  for (const { story } of wishesKept()) {
    try {
      await call('adoption.keep', { story });
      sent += 1;
    } catch (error) {
      // Without a network it goes the next time.
      if (!(error instanceof CallRefused)) return sent;
      if (error.refusal.code !== 'story-not-public') return sent;
    }
    forgetWish(story);
  }
  return sent;
}
