import { useRef, useState } from 'react';
import { call } from '../../../client/call';
import { newKey } from '../../../client/random';
import { useDeed } from '../../../components/use-deed';
import type { FilledBallot } from '../../../core/evaluation/ballot-text';
import { BeforeVoting } from '../voting/before-voting';
import { FillIn } from '../voting/fill-in';
import type { Form, Scan } from '../voting/form';

interface Props {
  readonly scan: Scan;
  readonly voter: { readonly form: Form; readonly name?: string | undefined };
  readonly compare?: string | undefined;
  /** On the tablet: whose line it is. */
  readonly line?: string;
  readonly onBegun?: () => void;
  readonly onDone: (outcome: 'signed') => void;
}

/** A party too small for a secret: the same form, said plainly to go with the name. */
export function SignedVote({ scan, voter, compare, line, onBegun, onDone }: Props) {
  const [filling, setFilling] = useState(false);
  const sent = useRef<{ key: string; said: string }>();
  const deed = useDeed();

  /** The same ratings sent again are the same act; others are another. */
  async function rate({ ratings, comment }: FilledBallot) {
    const input = {
      assembly: scan.assembly,
      ratings: [...ratings],
      ...(line ? { line } : {}),
      ...(comment ? { comment } : {}),
    };
    const said = JSON.stringify(input);
    if (sent.current?.said !== said) sent.current = { key: await newKey(), said };
    await call('evaluation.rateSigned', input, { key: sent.current.key });
    onDone('signed');
  }

  function start() {
    onBegun?.();
    setFilling(true);
  }

  if (!filling) {
    const shown = { scan, ...voter, compare, onTablet: line !== undefined };
    return <BeforeVoting {...shown} onStart={start} />;
  }
  return (
    <FillIn
      form={voter.form}
      options={scan.options}
      send="署名交上去"
      meaning={`交上去以后不能改。上面会有${voter.name ?? '您'}的名字。`}
      hint="写的意见和您的名字一起交上去。"
      busy={deed.busy}
      problem={deed.problem}
      onSend={(filled) => void deed.run(() => rate(filled))}
    />
  );
}
