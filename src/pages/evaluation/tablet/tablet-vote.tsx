import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import { mayStillCount } from '../../../client/ballot-queue';
import { sealOnce } from '../../../client/cast-vote';
import type { TabletLock } from '../../../client/tablet-lock';
import { Button } from '../../../components/button';
import { Banner } from '../../../components/banner';
import { Page } from '../../../components/page';
import { useDeed } from '../../../components/use-deed';
import type { FilledBallot } from '../../../core/evaluation/ballot-text';
import { FillIn } from '../voting/fill-in';
import type { Form, Scan } from '../voting/form';
import { SignedVote } from '../vote/signed-vote';
import { HandBack } from './hand-back';
import { HandOver } from './hand-over';
import { heldRight, letGo } from './held-rights';
import type { RollLine } from './pick-line';

interface Props {
  readonly scan: Scan;
  readonly form: Form;
  readonly line: RollLine;
  readonly lock: Pick<TabletLock, 'pin'>;
  /** The tablet is back with whoever runs the assembly, who has shown it. */
  readonly onEnd: () => void;
}

const thanks = '谢谢您！已经收下。';

const meaning = '投出以后不能改。平板上不留您选了什么。';

/** One person with the tablet in hand: from “请交给” to “请交还”. */
export function TabletVote({ scan, form, line, lock, onEnd }: Props) {
  const held = heldRight(line.line);
  const [stage, setStage] = useState<
    'hand-over' | 'filling' | 'sending' | 'back' | 'refused' | 'thanks'
  >(held.sealed ? 'sending' : 'hand-over');
  const deed = useDeed();

  async function send(filled?: FilledBallot) {
    await deed.run(async () => {
      const kept = held.keeper.read();
      if (filled && kept && 'right' in kept)
        held.sealed ??= await sealOnce(scan, kept.right, filled);
      if (!held.sealed) return;
      setStage('sending');
      await call('ballot-box.cast', held.sealed).catch(giveUp);
      finish();
    });
  }

  /** Refused for good: sent again it would be refused again, and nothing of it may stay behind. */
  function giveUp(error: unknown): never {
    if (!mayStillCount(error)) {
      letGo(line.line);
      setStage('refused');
    }
    throw error;
  }

  function finish() {
    letGo(line.line);
    setStage('thanks');
  }

  const back = () => setStage('back');
  if (stage === 'back') return <HandBack lock={lock} onNext={onEnd} />;
  if (stage === 'thanks') return <HandBack lock={lock} said={thanks} onNext={onEnd} />;
  if (stage === 'refused') {
    return <HandBack lock={lock} said={deed.problem} wrong onNext={onEnd} />;
  }
  if (stage === 'sending') {
    return <Sending problem={deed.problem} onAgain={() => void send()} onEnd={back} />;
  }
  if (stage === 'hand-over') {
    return (
      <HandOver
        name={line.name}
        onStart={() => setStage('filling')}
        onEnd={back}
        promise={form.way === 'signed' ? undefined : scan.promises.secret}
      />
    );
  }
  if (form.way === 'signed') {
    return (
      <SignedVote scan={scan} voter={{ form, name: line.name }} line={line.line} onDone={finish} />
    );
  }
  return (
    <FillIn
      form={form}
      options={scan.options}
      send="投出"
      meaning={meaning}
      hint={`请不要写自己的名字。${scan.promises.comments}`}
      busy={deed.busy}
      problem={deed.problem}
      onSend={(filled) => void send(filled)}
    />
  );
}

interface SendingProps {
  readonly problem: string | undefined;
  readonly onAgain: () => void;
  readonly onEnd: () => void;
}

/** Sealed and on its way: it can only be sent again as it is. */
function Sending({ problem, onAgain, onEnd }: SendingProps) {
  return (
    <Page title="正在投出">
      {problem ? (
        <>
          <Banner tone="refused">{problem}</Banner>
          <View className="vote-said">
            票已经封好，不能改了，也没有人看得到。再点一次，不会变成两票。这张票只在平板的内存里，关掉程序就没有了。
          </View>
          <Button text="再投一次" onTap={onAgain} />
          <View className="field" />
          <Button kind="secondary" text="先交还工作人员，等有信号再投" onTap={onEnd} />
        </>
      ) : (
        <Banner tone="attention">票已封好，正在投出…</Banner>
      )}
    </Page>
  );
}
