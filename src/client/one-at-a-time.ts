let last: Promise<unknown> = Promise.resolve();

/**
 * Runs one piece of work after another, across tabs too where the browser has locks. Without
 * them two tabs may send the same item; its one-time key makes that harmless.
 */
export function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(() => acrossTabs(work));
  last = turn.catch(() => undefined);
  return turn;
}

function acrossTabs<T>(work: () => Promise<T>): Promise<T> {
  if (process.env.TARO_ENV !== 'h5' || !navigator.locks) return work();
  return navigator.locks.request('zaicun.outbox', work) as Promise<T>;
}
