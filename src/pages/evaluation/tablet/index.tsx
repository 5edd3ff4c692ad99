import { useEffect, useState } from 'react';
import { canReckonBallots } from '../../../client/load-arithmetic';
import { unlockTablet } from '../../../client/tablet-lock';
import { useTabletLock } from '../../../client/use-tablet-lock';
import { OnTablet } from '../../../components/on-tablet';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import type { Scene } from '../../../core/evaluation/scene';
import { HandBack } from './hand-back';
import { LockTablet } from './lock-tablet';
import { NotNow } from '../voting/not-now';
import { TooOld } from '../voting/too-old';
import { useScan } from '../vote/use-scan';
import { Waiting } from '../vote/waiting';
import type { RollLine } from './pick-line';
import { PickLine } from './pick-line';
import { TabletVote } from './tablet-vote';

/** 会场平板: whoever runs the assembly picks a line and hands the tablet over. */
export default function TabletPage() {
  const { assembly, line } = useAddress().values;
  if (!assembly) return <NotNow words="请从评议会的页面打开平板投票。" />;
  if (!canReckonBallots()) return <TooOld />;
  return (
    <OnTablet.Provider value={true}>
      <OfAssembly assembly={assembly} first={line} />
    </OnTablet.Provider>
  );
}

/** `first`: the line the tablet was asked for. */
function OfAssembly({ assembly, first }: { assembly: string; first: string | undefined }) {
  const { answer, problem, reload } = useAnswer('evaluation.show', { assembly });
  if (!answer) return <Waiting problem={problem} onAgain={reload} />;
  const { code, fingerprint } = answer;
  return <Tablet scene={{ kind: 'wall', code, fingerprint }} first={first} />;
}

function Tablet({ scene, first }: { scene: Scene; first: string | undefined }) {
  const scan = useScan(scene);
  const lock = useTabletLock();
  // Somebody who runs the assembly has shown it: by setting the number, or by typing it.
  const [trusted, trust] = useState(false);
  const [line, setLine] = useState<RollLine>();
  const [asked, setAsked] = useState(first);
  const over = scan.state === 'ready' && scan.answer.state !== 'open' && !line;
  const ended = over && lock?.assembly === scan.answer.assembly;
  useEffect(() => {
    // Nothing to vote on any more: the tablet is its owner's again.
    if (ended) unlockTablet();
  }, [ended]);
  if (scan.state !== 'ready') return <Waiting problem={scan.problem} onAgain={scan.reload} />;
  const { answer } = scan;
  if (over) return <NotNow words="这场评议会现在不投票，平板用不了。" />;
  if (!lock) return <LockTablet assembly={answer.assembly} onDone={() => trust(true)} />;
  if (!trusted) return <HandBack lock={lock} onNext={() => trust(true)} />;
  const form = line && answer.forms.find(({ party }) => party === line.party);
  if (line && form) {
    const end = () => {
      setAsked(undefined);
      setLine(undefined);
    };
    return (
      <TabletVote key={line.line} scan={answer} form={form} line={line} lock={lock} onEnd={end} />
    );
  }
  return <PickLine scan={answer} first={asked} onPick={setLine} onLeave={unlockTablet} />;
}
