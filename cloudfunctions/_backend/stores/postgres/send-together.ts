export interface Sending<T> {
  /** Sendings under way at once. */
  readonly atOnce: number;
  /** Of those that wait, in order: which go together now. Never none. */
  readonly choose: (waiting: readonly T[]) => readonly T[];
  /** Settles whatever becomes of it: who waits is told by `send` itself. */
  readonly send: (together: readonly T[]) => Promise<void>;
}

/**
 * What comes while the server is busy waits and then goes together: the busier it is, the fewer
 * round trips each call costs. What meets nobody goes at once, alone.
 */
export function sendTogether<T>({ atOnce, choose, send }: Sending<T>): (item: T) => void {
  let underWay = 0;
  let waiting: readonly T[] = [];

  function next(): void {
    if (waiting.length === 0 || underWay >= atOnce) return;
    const together = new Set(choose(waiting));
    waiting = waiting.filter((item) => !together.has(item));
    underWay += 1;
    void send([...together]).finally(() => {
      underWay -= 1;
      next();
    });
  }

  return (item) => {
    waiting = [...waiting, item];
    next();
  };
}
