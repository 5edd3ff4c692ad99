import { useCallback, useRef, useState } from 'react';
import { messageOf } from '../client/errors';
import { CallRefused } from '../client/errors';

export interface Deed {
  readonly busy: boolean;
  /** What went wrong, in words, unless a field says it. */
  readonly problem: string | undefined;
  /** What was thrown, for pages whose fields are not known beforehand. */
  readonly failure: unknown;
  /** What is wrong with a field of the input, by its path. */
  readonly wrong: (field: string) => string | undefined;
  /** True when it was done. A second press while it runs does nothing. */
  readonly run: (work: () => Promise<unknown>) => Promise<boolean>;
  readonly clear: () => void;
}

/** One thing a page does for the person: busy, done, or why not. `fields` show their own errors. */
export function useDeed(fields: readonly string[] = []): Deed {
  const [state, setState] = useState<{ busy: boolean; error?: unknown }>({ busy: false });
  const running = useRef(false);
  const run = useCallback(async (work: () => Promise<unknown>) => {
    if (running.current) return false;
    running.current = true;
    setState({ busy: true });
    try {
      await work();
      setState({ busy: false });
      return true;
    } catch (error) {
      setState({ busy: false, error });
      return false;
    } finally {
      running.current = false;
    }
  }, []);
  const clear = useCallback(() => setState({ busy: false }), []);

  const { busy, error } = state;
  const field = error instanceof CallRefused ? error.refusal.field : undefined;
  const beside = field !== undefined && fields.includes(field);
  return {
    busy,
    run,
    clear,
    failure: error,
    problem: error && !beside ? messageOf(error) : undefined,
    wrong: (name) => (error && beside && field === name ? messageOf(error) : undefined),
  };
}
