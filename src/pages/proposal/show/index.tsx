import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { PrintForm } from '../../../components/print-form';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { ProposalView } from './proposal-view';

/** One proposal (`?proposal=`): facts, clause, what would follow, and what can be done with it. */
export default function ProposalPage() {
  const { proposal = '' } = useAddress().values;
  const from = useAnswer('proposal.show', proposal ? { proposal } : undefined);
  const { answer } = from;
  const aloud =
    answer &&
    `${answer.name}，${answer.title}，${answer.stateWords}。${answer.facts.map(({ text }) => text).join('。')}`;
  return (
    <Page title="处置建议详情" aloud={aloud}>
      <Loaded from={from}>
        {(one) => (
          <>
            <ProposalView one={one} onDone={from.reload} />
            {one.kind === 'recall' && (
              <PrintForm text="打印召回审批表" of={{ form: 'recall-form', proposal }} />
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}
