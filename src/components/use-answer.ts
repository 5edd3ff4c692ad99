import { useDidShow } from '@tarojs/taro';
import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from '../client/call';
import { CallRefused, messageOf } from '../client/errors';
import type { EndpointName, Input, Output } from '../contract/contract';
import type { RefusalCode } from '../core/refusal';

export interface Asked<T> {
  readonly answer: T | undefined;
  /** What went wrong, in words; an earlier answer stays in sight beside it. */
  readonly problem: string | undefined;
  /** Where the server said no: what for, for pages that have more to say than the sentence. */
  readonly refused?: RefusalCode | undefined;
  readonly reload: () => void;
}

/** Asks a query of the server, again whenever the question changes or the page is shown anew. */
export function useAnswer<N extends EndpointName>(
  name: N,
  input: Input<N> | undefined,
): Asked<Output<N>> {
  const question = input === undefined ? undefined : JSON.stringify(input);
  const [round, setRound] = useState(0);
  const [state, setState] = useState<{
    for?: string;
    answer?: Output<N>;
    problem?: string;
    refused?: RefusalCode | undefined;
  }>({});
  const reload = useCallback(() => setRound((before) => before + 1), []);
  const shownBefore = useRef(false);
  useDidShow(() => {
    if (shownBefore.current) reload();
    shownBefore.current = true;
  });

  useEffect(() => {
    if (question === undefined) return undefined;
    let current = true;
    call(name, JSON.parse(question) as Input<N>).then(
      (answer) => current && setState({ for: question, answer }),
      (error: unknown) =>
        current &&
        setState((before) => ({
          ...(before.for === question ? before : {}),
          for: question,
          problem: messageOf(error),
          refused: error instanceof CallRefused ? error.refusal.code : undefined,
        })),
    );
    return () => {
      current = false;
    };
  }, [name, question, round]);

  const fits = state.for === question;
  return {
    answer: fits ? state.answer : undefined,
    problem: fits ? state.problem : undefined,
    refused: fits ? state.refused : undefined,
    reload,
  };
}
