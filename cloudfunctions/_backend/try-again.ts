import { Conflict, UnknownOutcome } from './ports';

/** Conflicts and unknown outcomes run the work again on fresh facts, so many times at most. */
const MOST_TRIES = 8;

/**
 * Runs work that reads, decides and commits until its commit settles. Whatever is no conflict and
 * no unknown outcome is thrown at once; the last of those after `MOST_TRIES`.
 */
export async function tryAgain<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      const passing = error instanceof Conflict || error instanceof UnknownOutcome;
      if (!passing || tries === MOST_TRIES) throw error;
      await pause(tries);
    }
  }
}

/** Random waits that grow, so that many callers of one record do not meet again. */
function pause(tries: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.random() * 2 ** tries * 4));
}
