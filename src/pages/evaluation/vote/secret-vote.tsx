import { useRef, useState } from 'react';
import { castOwn } from '../../../client/cast-vote';
import { CallRefused, messageOf } from '../../../client/errors';
import { takeRight } from '../../../client/take-right';
import type { VotingRight } from '../../../client/voting-arithmetic';
import { useDeed } from '../../../components/use-deed';
import { BeforeVoting } from '../voting/before-voting';
import { FillIn } from '../voting/fill-in';
import type { Scan } from '../voting/form';
import { NotNow } from '../voting/not-now';
import type { Voter } from './use-voter';

interface Props {
  readonly scan: Scan;
  readonly voter: Voter;
  readonly compare?: string | undefined;
  readonly onBegun: () => void;
  readonly onDone: (outcome: 'counted' | 'waiting') => void;
}

const meaning = '投出以后不能改。票箱里查不出哪张是您的。';

/** A secret ballot from one's own phone or by a slip: the right is fetched while the voter chooses. */
export function SecretVote({ scan, voter, compare, onBegun, onDone }: Props) {
  const [filling, setFilling] = useState(false);
  const [refused, setRefused] = useState<string>();
  const take = useRight(scan, voter);
  const deed = useDeed();

  function start() {
    onBegun();
    setFilling(true);
    // No signal yet is no reason to stop: the right is asked for again when the ballot is sent.
    take().catch(showRefusal);
  }

  function showRefusal(error: unknown) {
    if (error instanceof CallRefused) setRefused(messageOf(error));
  }

  if (refused) {
    return (
      <NotNow words={refused} again={{ text: '再试一次', onTap: () => setRefused(undefined) }} />
    );
  }
  if (!filling) return <BeforeVoting scan={scan} {...voter} compare={compare} onStart={start} />;
  return (
    <FillIn
      form={voter.form}
      options={scan.options}
      send="投出"
      meaning={meaning}
      hint={`请不要写自己的名字。${scan.promises.comments}`}
      busy={deed.busy}
      problem={deed.problem}
      onSend={(filled) =>
        void deed.run(async () => {
          try {
            onDone(await castOwn(scan, await take(), filled, voter.keeper));
          } catch (error) {
            showRefusal(error);
            throw error;
          }
        })
      }
    />
  );
}

/** Asks for the right once at a time; after a failure the next call asks again, with the same number. */
function useRight(scan: Scan, { ask, keeper }: Voter): () => Promise<VotingRight> {
  const taking = useRef<Promise<VotingRight>>();
  return () => {
    taking.current ??= takeRight(scan, ask, keeper).catch((error: unknown) => {
      taking.current = undefined;
      throw error;
    });
    return taking.current;
  };
}
