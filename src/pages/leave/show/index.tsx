import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { PrintForm } from '../../../components/print-form';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { LeaveView } from '../leave-view';

/** One request (`?leave=`): where it stands, its route, and what can be done with it. */
export default function LeavePage() {
  const { leave = '' } = useAddress().values;
  const from = useAnswer('leave.show', leave ? { leave } : undefined);
  const { answer } = from;
  const aloud =
    answer &&
    `${answer.name}，${answer.period}请假，${answer.days} 天，${answer.stateWords}。${answer.route.text}`;
  return (
    <Page title="请假详情" aloud={aloud}>
      <Loaded from={from}>
        {(one) => (
          <>
            <LeaveView leave={one} onDone={from.reload} />
            <PrintForm text="打印请假单" of={{ form: 'leave-form', leave }} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
