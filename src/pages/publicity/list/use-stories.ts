import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from '../../../client/call';
import { messageOf } from '../../../client/errors';
import type { Input, Output } from '../../../contract/contract';

export type Item = Output<'publicity.list'>['stories'][number];
export type Wanted = Omit<Input<'publicity.list'>, 'cursor'>;

interface Listed {
  /** Undefined until the first page has come. */
  readonly stories: readonly Item[] | undefined;
  readonly cursor?: string | undefined;
  readonly problem?: string | undefined;
}

/** Published stories, page after page; asked anew when something else is wanted. */
export function useStories(wanted: Wanted) {
  const question = JSON.stringify(wanted);
  const [listed, show] = useState<Listed>({ stories: undefined });
  const [busy, setBusy] = useState(false);
  const current = useRef(question);

  const ask = useCallback(
    async (before: readonly Item[], cursor?: string) => {
      current.current = question;
      setBusy(true);
      try {
        const input = { ...(JSON.parse(question) as Wanted), ...(cursor ? { cursor } : {}) };
        const page = await call('publicity.list', input);
        if (current.current !== question) return;
        show({ stories: [...before, ...page.stories], cursor: page.cursor });
      } catch (error) {
        if (current.current !== question) return;
        show({ stories: cursor ? before : undefined, cursor, problem: messageOf(error) });
      }
      setBusy(false);
    },
    [question],
  );

  const reload = useCallback(() => {
    show({ stories: undefined });
    void ask([]);
  }, [ask]);
  useEffect(reload, [reload]);
  const more = () => void ask(listed.stories ?? [], listed.cursor);
  return { ...listed, busy, more, reload };
}
