import { Empty } from '../../../components/empty';
import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { useAnswer } from '../../../components/use-answer';
import { DelegateForm } from './delegate-form';
import { Delegations } from './delegations';
import { readDelegations } from './read-delegations';

/** 代办: what is lent to me and by me, and lending a seat of my own for some days. */
export default function DelegatePage() {
  const from = useAnswer('roster.delegations', {});
  return (
    <Page title="代办" aloud={from.answer && readDelegations(from.answer)}>
      <Loaded from={from}>
        {({ seats, lent, borrowed, longest }) => (
          <>
            <Delegations title="委托给您的" of={borrowed} verb="退回" onDone={from.reload} lent />
            <Delegations title="您委托出去的" of={lent} verb="结束" onDone={from.reload} />
            {seats.length > 0 && (
              <DelegateForm seats={seats} longest={longest} onDone={from.reload} />
            )}
            {seats.length + lent.length + borrowed.length === 0 && (
              <Empty text="您现在没有可以委托的职务，也没有人委托您代办。" />
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}
