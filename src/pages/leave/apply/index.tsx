import { Empty } from '../../../components/empty';
import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { serverNow } from '../../../client/clock';
import { useAddress } from '../../../components/use-address';
import type { Asked } from '../../../components/use-answer';
import { useAnswer } from '../../../components/use-answer';
import type { Output } from '../../../contract/contract';
import { dayOf } from '../../../core/calendar/day';
import { ApplyForm } from './apply-form';
import type { Bound, LeaveDraft } from './leave-draft';
import { draftAfter, draftOf, freshDraft } from './leave-draft';

/**
 * One page: kind, from–to, reason; with who will decide before it is sent. `?again=` mends one handed
 * back, `?extends=` goes on from one granted.
 */
export default function ApplyPage() {
  const { again, extends: before } = useAddress().values;
  if (again) return <AskAgain again={again} />;
  if (before) return <Extend before={before} />;
  return <ApplyPlace title="申请请假" id="new" start={freshDraft(dayOf(serverNow()))} />;
}

function AskAgain({ again }: { again: string }) {
  const from = useAnswer('leave.show', { leave: again });
  const mends = from.answer?.can.includes('ask-again');
  const start = from.answer && mends ? draftOf(from.answer) : undefined;
  return <Started title="修改请假" from={from} id={again} again={again} start={start} />;
}

function Extend({ before }: { before: string }) {
  const from = useAnswer('leave.show', { leave: before });
  const start = from.answer && draftAfter(from.answer);
  const id = `extend.${before}`;
  return <Started title="续假" from={from} id={id} extends={before} start={start} />;
}

interface PlaceProps extends Bound {
  readonly title: string;
  /** Of the draft. */
  readonly id: string;
  readonly start: LeaveDraft;
}

interface StartedProps extends Omit<PlaceProps, 'start'> {
  readonly from: Asked<Output<'leave.show'>>;
  /** Absent until it is known, and where it cannot be done. */
  readonly start: LeaveDraft | undefined;
}

function Started({ from, start, ...place }: StartedProps) {
  if (start) return <ApplyPlace {...place} start={start} />;
  return (
    <Page title={place.title}>
      <Loaded from={from}>
        {({ stateWords }) => <Empty text={`这次请假现在是“${stateWords}”，不能${place.title}。`} />}
      </Loaded>
    </Page>
  );
}

function ApplyPlace({ title, ...form }: PlaceProps) {
  return (
    <Page title={title}>
      <ApplyForm {...form} />
    </Page>
  );
}
