/** Longer waits are a page's own clock, such as a countdown: nothing hangs on them. */
const SOON_MS = 100;

/** What a phone still has to do before its screen stays as it is. */
export interface UnderWay {
  /** Counts the work until it is done and what was waiting for it had its turn. */
  count<T>(work: Promise<T>): Promise<T>;
  readonly setTimeout: (work: () => void, ms?: number) => ReturnType<typeof setTimeout>;
  readonly clearTimeout: (timer: ReturnType<typeof setTimeout>) => void;
  /** True once nothing was under way for three turns of the loop, in which React may begin anew. */
  settled(): Promise<boolean>;
}

export function underWay(): UnderWay {
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let calls = 0;
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  const later = (work: () => void, ms = 0) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      work();
    }, ms);
    if (ms <= SOON_MS) timers.add(timer);
    // A page's own clock outlives its test and must not keep the process.
    else timer.unref();
    return timer;
  };
  return {
    async count(work) {
      calls += 1;
      try {
        return await work;
      } finally {
        void turn().then(() => (calls -= 1));
      }
    },
    setTimeout: later,
    clearTimeout(timer) {
      timers.delete(timer);
      clearTimeout(timer);
    },
    async settled() {
      for (let i = 0; i < 3; i += 1) {
        if (calls + timers.size > 0) return false;
        await turn();
      }
      return calls + timers.size === 0;
    },
  };
}
