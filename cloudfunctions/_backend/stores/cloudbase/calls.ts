import type { CloudTrouble } from './trouble';
import { troubleOf } from './trouble';

export type Pause = (ms: number) => Promise<void>;

/** How calls go out: checked for keys before, made again while the cloud turns them away. */
export interface Calls {
  /** @throws CloudTrouble */
  make<T>(call: () => Promise<T>): Promise<T>;
  /** A question does no harm asked twice: once more when no answer came. @throws CloudTrouble */
  ask<T>(call: () => Promise<T>): Promise<T>;
}

/** A call that was turned away is made so many times in all, over about three seconds. */
const MOST_TRIES = 6;
const FIRST_PAUSE_MS = 100;

export function makeCalls(checkKeys: () => void, pause: Pause): Calls {
  async function make<T>(call: () => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      // Without keys the SDK would fail where nobody can catch it.
      checkKeys();
      try {
        return await call();
      } catch (error) {
        const trouble = troubleOf(error);
        if (!wasTurnedAway(trouble) || tries === MOST_TRIES) throw trouble;
        await pause(FIRST_PAUSE_MS * 2 ** (tries - 1) * (0.5 + Math.random() / 2));
      }
    }
  }

  async function ask<T>(call: () => Promise<T>): Promise<T> {
    try {
      return await make(call);
    } catch (error) {
      if (troubleOf(error).kind !== 'unanswered') throw error;
      return make(call);
    }
  }

  return { make, ask };
}

function wasTurnedAway({ kind }: CloudTrouble): boolean {
  return kind === 'throttled' || kind === 'unreachable';
}
