import { useCallback, useEffect, useState } from 'react';
import { askDeskCode, enterAsAllowed } from '../../../client/desk';
import { CallFailed, messageOf } from '../../../client/errors';

const EVERY_MS = 2000;

export interface DeskCode {
  readonly code?: string;
  /** A phone has the question on its screen. */
  readonly seen?: boolean;
  /** Over: ran out, or the phone said no; only another code helps. */
  readonly over?: string;
  /** No network just now; it goes on by itself. */
  readonly problem?: string;
}

/** A code, and every two seconds the question whether a phone agreed, while the page is there. */
export function useDeskCode(onEntered: () => void): { desk: DeskCode; another: () => void } {
  const [round, setRound] = useState(0);
  const [desk, setDesk] = useState<DeskCode>({});
  const another = useCallback(() => setRound((before) => before + 1), []);

  useEffect(() => {
    let here = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (next: DeskCode) => void (here && setDesk(next));

    async function wait(code: string): Promise<void> {
      try {
        const heard = await enterAsAllowed();
        if (!here) return;
        if (heard === 'entered') return onEntered();
        show({ code, seen: heard === 'seen' });
      } catch (error) {
        if (!(error instanceof CallFailed)) return show({ over: messageOf(error) });
        show({ code, problem: messageOf(error) });
      }
      if (here) timer = setTimeout(() => void wait(code), EVERY_MS);
    }

    show({});
    askDeskCode().then(
      ({ code }) => wait(code),
      (error: unknown) => show({ over: messageOf(error) }),
    );
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, [round, onEntered]);

  return { desk, another };
}
