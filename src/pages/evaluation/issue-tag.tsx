import type { Output } from '../../contract/contract';
import { StatusTag } from '../../components/status-tag';

type Issue = Output<'evaluation.village'>['issues'][number];

/** Where it stands, in a word; late is said, not only coloured. */
export function IssueTag({ issue: { state, stateWords, overdue } }: { issue: Issue }) {
  if (overdue) return <StatusTag tone="refused" text="已超期" />;
  const tones = { open: 'attention', done: 'done', dropped: 'plain' } as const;
  return <StatusTag tone={tones[state]} text={stateWords} />;
}
