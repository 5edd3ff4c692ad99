import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from '../../../client/call';
import { useAnswer } from '../../../components/use-answer';
import type { Deed } from '../../../components/use-deed';
import { useDeed } from '../../../components/use-deed';
import type { InboxPage, ShownNotice } from './inbox';
import { withPage } from './inbox';

export interface Inbox {
  readonly answer: InboxPage | undefined;
  readonly problem: string | undefined;
  readonly reload: () => void;
  readonly notices: readonly ShownNotice[];
  /** New ones that are further down than what was fetched. */
  readonly newBelow: number;
  /** Absent where there is nothing older. */
  readonly fetchOlder: (() => void) | undefined;
  readonly markAll: () => void;
  readonly deed: Deed;
}

/** The notices so far, older ones on demand. What is on the screen counts as seen. */
export function useInbox(): Inbox {
  const { answer, problem, reload } = useAnswer('inbox.list', {});
  const [notices, setNotices] = useState<ShownNotice[]>([]);
  const [end, setEnd] = useState<{ cursor?: string | undefined }>();
  const deed = useDeed();

  const take = useCallback((page: InboxPage) => {
    setNotices((known) => withPage(known, page));
    tellSeen(page.notices);
  }, []);
  const taken = useRef<InboxPage>();
  useEffect(() => {
    if (!answer || taken.current === answer) return;
    taken.current = answer;
    take(answer);
    // Coming back asks for the newest again; how far down one had got stays.
    setEnd((before) => before ?? { cursor: answer.cursor });
  }, [answer, take]);

  const cursor = end?.cursor;
  const older = () =>
    deed.run(async () => {
      const page = await call('inbox.list', { cursor });
      take(page);
      setEnd({ cursor: page.cursor });
    });
  const markAll = () =>
    deed.run(async () => {
      while ((await call('inbox.markSeen', { all: true })).more);
      reload();
    });
  const shown = notices.filter(({ seen }) => !seen).length;
  return {
    ...{ answer, problem, reload, notices, deed },
    newBelow: Math.max(0, (answer?.unread ?? 0) - shown),
    fetchOlder: cursor === undefined ? undefined : () => void older(),
    markAll: () => void markAll(),
  };
}

/** Quietly: without a signal they stay new, and are told the next time. */
function tellSeen(notices: readonly ShownNotice[]): void {
  const unseen = notices.filter(({ seen }) => !seen).map(({ notice }) => notice);
  if (unseen.length > 0) void call('inbox.markSeen', { notices: unseen }).catch(() => undefined);
}
