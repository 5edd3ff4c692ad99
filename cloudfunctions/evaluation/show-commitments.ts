import type { Output } from '../../src/contract/contract';
import type { Day } from '../../src/core/calendar/day';
import { commitmentRule } from '../../src/core/evaluation/commit';
import { explain } from '../../src/core/policy/explain';
import { commitmentSubjects } from '../../src/core/policy/kinds/work-words';
import type { Pack } from '../../src/core/policy/schema';

/** What can be promised in a village, and what the document of the day says of it. */
export function showCommitments(
  pack: Pack | undefined,
  day: Day,
  mayCommit: boolean,
): NonNullable<Output<'evaluation.issues'>['commitments']> {
  const subjects = commitmentRule(pack, day)?.subjects ?? [];
  return {
    mayCommit,
    subjects: subjects.map((about) => ({ about, text: commitmentSubjects[about] })),
    explanations: [explain(pack, 'commitments', day)],
  };
}
