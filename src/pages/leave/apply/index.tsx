import { Empty } from '../../../components/empty';
import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { serverNow } from '../../../client/clock';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { dayOf } from '../../../core/calendar/day';
import { ApplyForm } from './apply-form';
import type { LeaveDraft } from './leave-draft';
import { draftOf, freshDraft } from './leave-draft';

/** One page: kind, from–to, reason; with who will decide before it is sent. `?again=` mends one handed back. */
export default function ApplyPage() {
  const { again } = useAddress().values;
  if (again) return <AskAgain again={again} />;
  return <ApplyPlace id="new" start={freshDraft(dayOf(serverNow()))} />;
}

function AskAgain({ again }: { again: string }) {
  const from = useAnswer('leave.show', { leave: again });
  if (from.answer && !from.answer.can.includes('ask-again')) {
    return (
      <Page title="修改请假">
        <Empty text={`这次请假现在是“${from.answer.stateWords}”，不能再改。`} />
      </Page>
    );
  }
  if (!from.answer) {
    return (
      <Page title="修改请假">
        <Loaded from={from}>{() => null}</Loaded>
      </Page>
    );
  }
  return <ApplyPlace id={again} again={again} start={draftOf(from.answer)} />;
}

function ApplyPlace(props: { id: string; again?: string; start: LeaveDraft }) {
  return (
    <Page title={props.again ? '修改请假' : '申请请假'}>
      <ApplyForm {...props} />
    </Page>
  );
}
