import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../client/call';
import { useDraft } from '../../client/use-draft';
import { Banner } from '../../components/banner';
import { Button } from '../../components/button';
import { Choice } from '../../components/choice';
import { Field } from '../../components/field';
import { Section } from '../../components/section';
import { Tick } from '../../components/tick';
import { useDeed } from '../../components/use-deed';
import type { Output } from '../../contract/contract';

type May = NonNullable<Output<'handover.list'>['mayApply']>;
type Ground = 'health' | 'transfer' | 'family';

interface Props {
  readonly may: May;
  readonly onDone: () => void;
}

/** 申请任期内调整: first the tap, then why; whom it passes is said before it is sent. */
export function ApplyForm({ may, onDone }: Props) {
  const [open, setOpen] = useState(false);
  if (!open) {
    return <Button kind="secondary" text="申请任期内调整" onTap={() => setOpen(true)} />;
  }
  return <Application may={may} onDone={onDone} onClose={() => setOpen(false)} />;
}

function Application({ may, onDone, onClose }: Props & { readonly onClose: () => void }) {
  const { grounds, papers, route } = may;
  const { draft, change, forget } = useDraft('handover-apply', {
    ...{ ground: undefined as Ground | undefined, reason: '', proof: false },
  });
  const deed = useDeed(['ground', 'reason', 'proof']);
  const needsProof = papers.includes('proof');
  async function send() {
    const { ground, reason, proof } = draft;
    if (!ground) return;
    await call('handover.apply', { ground, reason, proof });
    forget();
    onDone();
  }
  return (
    <Section title="申请任期内调整">
      <Choice
        label="理由"
        value={draft.ground}
        options={grounds.map(({ ground, words }) => ({ value: ground as Ground, text: words }))}
        error={deed.wrong('ground')}
        onChange={(ground) => change({ ground })}
      />
      <Field
        label="具体情况"
        value={draft.reason}
        rows={3}
        max={500}
        error={deed.wrong('reason')}
        onChange={(reason) => change({ reason })}
      />
      {needsProof && (
        <Tick
          text="我有事由证明"
          note="办理的人会看原件"
          checked={draft.proof}
          onChange={(proof) => change({ proof })}
        />
      )}
      <View className="explain-source">{`要经过：${route.join(' → ')}`}</View>
      {deed.wrong('proof') && <Banner tone="refused">{deed.wrong('proof')}</Banner>}
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button
        text="送出申请"
        busy={deed.busy && '正在送出'}
        why={draft.ground ? undefined : '选好理由就能送出'}
        onTap={() => void deed.run(send)}
      />
      <Button kind="quiet" text="不办了" onTap={onClose} />
    </Section>
  );
}
