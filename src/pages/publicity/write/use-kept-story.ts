import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from '../../../client/call';
import { CallFailed } from '../../../client/errors';
import { onNetworkChange } from '../../../client/network';
import { newKey } from '../../../client/random';
import { forgetDraft, keepDraft } from '../../../client/use-draft';
import type { Draft } from './draft';
import type { KeptStory, Start } from './kept-story';
import { taken, toSend, turnedDown, typed } from './kept-story';

/** Quiet after the last letter before it goes to the server, ms. */
const QUIET = 2000;
/** One that was not answered, and what was typed since. What is typed meanwhile has its own turn. */
const ROUNDS = 2;

export interface Keeping {
  readonly kept: KeptStory;
  readonly change: (draft: Draft) => void;
  /**
   * Sends what was typed, one after the other; what the server has then.
   * @throws CallRefused, CallFailed as `call`
   */
  readonly flush: () => Promise<KeptStory>;
  /** Goes on with another text over another edition: after two devices wrote at once. */
  readonly settle: (kept: KeptStory) => void;
  /** `waiting`: no signal. `refused`: the server said no, see `error`. */
  readonly state: 'kept' | 'saving' | 'saved' | 'waiting' | 'refused';
  readonly error: unknown;
}

/** A story that is kept on the phone with each letter, and by the server when there is a signal. */
export function useKeptStory(
  start: KeptStory,
  {
    placeOf,
    about,
  }: { readonly placeOf: (story?: string) => string; readonly about: Start | undefined },
): Keeping {
  const [kept, show] = useState(start);
  const [{ state, error }, tell] = useState<Pick<Keeping, 'state' | 'error'>>({
    state: start.dirty ? 'kept' : 'saved',
    error: undefined,
  });
  const now = useRef(start);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<unknown>>(Promise.resolve());
  const facts = useRef({ placeOf, about });
  facts.current = { placeOf, about };

  const put = useCallback((next: KeptStory) => {
    const place = facts.current.placeOf;
    if (next.story && !now.current.story) forgetDraft(place());
    now.current = next;
    keepDraft(place(next.story), next);
    show(next);
  }, []);

  const send = useCallback(async () => {
    try {
      for (let round = 0; round < ROUNDS; round += 1) {
        const { about: start } = facts.current;
        if (!start) break;
        const next = toSend(now.current, await newKey(), start);
        if (!next.sending) break;
        put(next);
        tell({ state: 'saving', error: undefined });
        const { key, input } = next.sending;
        const answer = await call('publicity.save', input, { key });
        // Looked at afterwards: one goes on typing meanwhile.
        put(taken(now.current, answer));
      }
      const { dirty } = now.current;
      tell({ state: dirty ? 'kept' : 'saved', error: undefined });
      return now.current;
    } catch (failure) {
      const unheard = failure instanceof CallFailed;
      if (!unheard) put(turnedDown(now.current));
      tell({ state: unheard ? 'waiting' : 'refused', error: failure });
      throw failure;
    }
  }, [put]);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const sent = running.current.then(send);
    running.current = sent.catch(() => undefined);
    return sent;
  }, [send]);

  /** On its own: how it went stands in `state`. */
  const flushQuietly = useCallback(() => void flush().catch(() => undefined), [flush]);

  const settle = useCallback(
    (next: KeptStory) => {
      put(next);
      flushQuietly();
    },
    [put, flushQuietly],
  );

  const change = useCallback(
    (draft: Draft) => {
      put(typed(now.current, draft));
      tell({ state: 'kept', error: undefined });
      clearTimeout(timer.current);
      timer.current = setTimeout(flushQuietly, QUIET);
    },
    [put, flushQuietly],
  );

  useEffect(() => onNetworkChange((online) => void (online && flushQuietly())), [flushQuietly]);
  const ready = about !== undefined;
  useEffect(() => {
    if (ready && (now.current.dirty || now.current.sending)) flushQuietly();
  }, [ready, flushQuietly]);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      if (now.current.dirty) flushQuietly();
    },
    [flushQuietly],
  );
  return { kept, change, flush, settle, state, error };
}
