import { Loaded } from '../../../components/loaded';
import { useAnswer } from '../../../components/use-answer';
import { ProposalView } from './proposal-view';

/** One proposal beside the table it was opened from. */
export function OneProposal({ proposal, onDone }: { proposal: string; onDone: () => void }) {
  const from = useAnswer('proposal.show', { proposal });
  function done() {
    from.reload();
    onDone();
  }
  return <Loaded from={from}>{(one) => <ProposalView one={one} onDone={done} />}</Loaded>;
}
