import { call } from '../../../client/call';
import type { ShownProposal } from './proposal-view';
import { WordForm } from './word-form';

interface Props {
  readonly one: ShownProposal;
  readonly onDone: () => void;
}

const decisions = [
  { value: 'adopt', text: '按建议处置' },
  { value: 'return', text: '退回补充事实' },
  { value: 'reject', text: '不作处置' },
] as const;

/** What an office can do with it now. */
export function OfficeDeeds({ one: { proposal, can }, onDone }: Props) {
  const keeps = can.includes('keep') ? [{ value: 'keep' as const, text: '维持原决定' }] : [];
  const reviews = [...keeps, { value: 'lift' as const, text: '撤销处置' }];
  return (
    <>
      {can.includes('decide') && (
        <WordForm
          title="您的决定"
          label="理由（不作处置、退回时要写）"
          field="remark"
          answers={decisions}
          send={(decision, remark) =>
            call('proposal.decide', { proposal, decision, ...(remark ? { remark } : {}) })
          }
          onDone={onDone}
        />
      )}
      {can.includes('supplement') && (
        <WordForm
          title="补充事实"
          label="缺的事实"
          field="facts"
          answers={[{ value: 'send', text: '送出' }]}
          send={(_, facts) => call('proposal.supplement', { proposal, facts })}
          onDone={onDone}
        />
      )}
      {can.includes('lift') && (
        <WordForm
          title="复核"
          label="理由"
          field="reason"
          answers={reviews}
          send={(decision, reason) => call('proposal.review', { proposal, decision, reason })}
          onDone={onDone}
        />
      )}
    </>
  );
}
