import { useEffect, useState } from 'react';
import { checkKeys } from '../../../client/check-keys';
import { messageOf } from '../../../client/errors';
import { useAnswer } from '../../../components/use-answer';
import type { Scene } from '../../../core/evaluation/scene';
import type { Scan } from '../voting/form';

export type Scanned =
  | { readonly state: 'ready'; readonly answer: Scan; readonly reload: () => void }
  | {
      readonly state: 'not-yet';
      readonly problem?: string | undefined;
      readonly reload: () => void;
    };

/** What a code stands for, once its keys are seen to be those its fingerprint names. */
export function useScan({ kind, code, fingerprint }: Scene): Scanned {
  const { answer, problem, reload } = useAnswer(
    'evaluation.scan',
    kind === 'wall' ? { code } : { slip: code },
  );
  const [checked, setChecked] = useState<{ keys: string; problem?: string }>();
  const keys = answer && JSON.stringify([answer.assembly, answer.boxKey, answer.tokenKeys]);
  useEffect(() => {
    if (!answer || !keys) return undefined;
    let current = true;
    // Typed by hand there is no fingerprint: then only that the keys belong together is seen here,
    // and the voter is shown the fingerprint to compare it with the wall.
    checkKeys(answer, fingerprint || answer.fingerprint).then(
      () => current && setChecked({ keys }),
      (error: unknown) => current && setChecked({ keys, problem: messageOf(error) }),
    );
    return () => {
      current = false;
    };
    // The answer itself comes anew each time the page is shown; its keys do not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [keys, fingerprint]);

  if (problem && !answer) return { state: 'not-yet', problem, reload };
  if (!answer || checked?.keys !== keys) return { state: 'not-yet', reload };
  if (checked?.problem) return { state: 'not-yet', problem: checked.problem, reload };
  return { state: 'ready', answer, reload };
}
