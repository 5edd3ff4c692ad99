import { useState } from 'react';
import { call } from '../../../client/call';
import { useDraft } from '../../../client/use-draft';
import { Button } from '../../../components/button';
import { Choice } from '../../../components/choice';
import { DateRange } from '../../../components/date-range';
import { Field } from '../../../components/field';
import { goTo } from '../../../components/go-to';
import { Banner } from '../../../components/banner';
import { Section } from '../../../components/section';
import { useAnswer } from '../../../components/use-answer';
import { useDeed } from '../../../components/use-deed';
import { addDays, daysBetween } from '../../../core/calendar/day';
import { Proof } from '../proof';
import type { Bound, LeaveDraft } from './leave-draft';
import { questionOf } from './leave-draft';
import { Preview } from './preview';
import { RestPlaces } from './rest-places';

interface Props extends Bound {
  readonly id: string;
  readonly start: LeaveDraft;
}

const kinds = [
  { value: 'personal', text: '事假' },
  { value: 'sick', text: '病假' },
  { value: 'family', text: '家事' },
  { value: 'other', text: '其他' },
] as const;
const rotation = { value: 'rotation', text: '轮休' } as const;
const beginnings = [
  { value: 'morning', text: '从早上起' },
  { value: 'noon', text: '从下午起' },
] as const;
const endings = [
  { value: 'evening', text: '到晚上止' },
  { value: 'noon', text: '到中午止' },
] as const;

export function ApplyForm({ id, start, ...bound }: Props) {
  const { draft, change, forget } = useDraft(`leave.${id}`, start);
  const [sent, setSent] = useState<string>();
  const deed = useDeed(['from', 'to', 'reason', 'afterwards', 'proof']);
  const preview = useAnswer('leave.preview', sent ? undefined : questionOf(draft, bound));
  const offers = useAnswer('leave.restSlots', { month: start.from.slice(0, 7) });
  const mayRest = offers.answer?.offered ?? draft.kind === 'rotation';
  const { proof = [] } = draft;
  const addProof = (file: string) =>
    Promise.resolve(change((now) => ({ proof: [...(now.proof ?? []), file] })));

  async function apply() {
    const { afterwards, reason } = draft;
    const late = preview.answer?.afterwards && afterwards.trim() ? { afterwards } : {};
    const asked = { ...questionOf(draft, bound), reason, proof: [...proof], ...late };
    const { leave } = await call('leave.apply', asked);
    setSent(leave);
    forget();
  }

  if (sent) {
    return (
      <>
        <Banner tone="done">已经送出，等待审批。有结果会通知您。</Banner>
        <Button text="看这次请假" onTap={() => goTo('leave-one', { leave: sent })} />
      </>
    );
  }
  const late = preview.answer?.afterwards ?? false;
  return (
    <Section>
      <Choice
        label="什么假"
        options={mayRest ? [...kinds, rotation] : kinds}
        value={draft.kind}
        onChange={(kind) => change({ kind })}
      />
      {draft.kind === 'rotation' && (
        <RestPlaces from={draft.from} onPick={(from) => change(beginningOn(from, draft))} />
      )}
      <DateRange
        from={draft.from}
        to={draft.to}
        fromError={deed.wrong('from')}
        toError={deed.wrong('to')}
        onChange={change}
      />
      <Choice
        label="头一天"
        options={beginnings}
        value={draft.begins}
        onChange={(begins) => change({ begins })}
      />
      <Choice
        label="最后一天"
        options={endings}
        value={draft.ends}
        onChange={(ends) => change({ ends })}
      />
      <Preview from={preview} />
      <Field
        label="事由"
        value={draft.reason}
        rows={3}
        placeholder="例如：送孩子到昆明上学"
        error={deed.wrong('reason')}
        onChange={(reason) => change({ reason })}
      />
      {late && (
        <Field
          label="这是补假：当时为什么来不及先请"
          value={draft.afterwards}
          rows={2}
          placeholder="例如：夜里突发急病送医"
          error={deed.wrong('afterwards')}
          onChange={(afterwards) => change({ afterwards })}
        />
      )}
      <Proof
        files={proof}
        error={deed.wrong('proof')}
        onAdd={addProof}
        onDrop={(file) => change({ proof: proof.filter((each) => each !== file) })}
      />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button
        text={bound.again ? '改好再申请' : '申请'}
        busy={deed.busy && '正在送出'}
        why={whyNot(draft, late)}
        onTap={() => void deed.run(apply)}
      />
    </Section>
  );
}

/** As many days as before: one who looks for a free day does not reach into a full one again. */
function beginningOn(from: string, before: LeaveDraft): Pick<LeaveDraft, 'from' | 'to'> {
  return { from, to: addDays(from, daysBetween(before.from, before.to)) };
}

function whyNot({ reason, afterwards }: LeaveDraft, late: boolean): string | undefined {
  if (!reason.trim()) return '写上事由后就能申请';
  return late && !afterwards.trim() ? '写上为什么补假后就能申请' : undefined;
}
