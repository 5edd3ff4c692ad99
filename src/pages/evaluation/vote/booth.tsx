import { useState } from 'react';
import { isSealed } from '../../../client/cast-vote';
import { sealedBallots } from '../../../client/sealed-ballots';
import type { Scene } from '../../../core/evaluation/scene';
import type { Scan } from '../voting/form';
import { NotNow } from '../voting/not-now';
import { Voted } from '../voting/voted';
import { SecretVote } from './secret-vote';
import { SignedVote } from './signed-vote';
import { useVoter } from './use-voter';
import { Waiting } from './waiting';

const closed = {
  planned: '这场评议会还没有开始。请等会场工作人员宣布开始，再扫一次。',
  closing: '这场评议会已经结束投票，不再收票。',
  counted: '这场评议会已经结束投票，不再收票。',
  published: '这场评议会已经结束，结果已经公布。',
} as const;

const usedUp = '您的票已经用过了，一人只有一票。';
const stillHere = '您的票已经封好，还在这部手机上等信号，有信号时自动投出。';

/** From the code to thanks, for whoever holds the phone. */
export function Booth({ scene, scan }: { scene: Scene; scan: Scan }) {
  const [outcome, setOutcome] = useState<'counted' | 'waiting' | 'signed'>();
  // Whoever has begun goes on, though the page was left and shown again meanwhile.
  const [begun, setBegun] = useState(false);
  const { voter, none, problem, reload } = useVoter(scene, scan);
  if (outcome) return <Voted outcome={outcome} />;
  if (!begun && scan.state !== 'open') {
    return <NotNow words={closed[scan.state]} more={stillWaits(scan) ? stillHere : undefined} />;
  }
  if (none) return <NotNow words={none} again={{ text: '再试一次', onTap: reload }} />;
  if (!voter) return <Waiting problem={problem} onAgain={reload} />;
  if (!begun && isSealed(voter.keeper)) return <NotNow words={stillHere} />;
  if (!begun && voter.used && !voter.keeper.read()) {
    return <NotNow words={stillWaits(scan) ? stillHere : usedUp} />;
  }
  const compare = scene.fingerprint ? undefined : scan.fingerprint;
  const shared = { scan, voter, compare, onBegun: () => setBegun(true), onDone: setOutcome };
  return voter.form.way === 'signed' ? <SignedVote {...shared} /> : <SecretVote {...shared} />;
}

function stillWaits({ assembly }: Scan): boolean {
  return sealedBallots().some(({ cast }) => cast?.assembly === assembly);
}
