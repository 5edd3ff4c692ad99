import type { RatedOn } from '../policy/kinds/evaluation-words';
import type { Assembly, RatedSubject } from './assembly';
import type { Party } from './party';
import type { Turn } from './round';

export interface Question {
  readonly subject: RatedSubject;
  readonly ratedOn: RatedOn;
}

/**
 * What a party rates, in the order of the form and then of the subjects: also the order of the
 * ratings in its ballots. Nobody is asked about their own party.
 */
export function questionsOf(
  party: Party,
  turns: readonly Turn[],
  { subjects }: Pick<Assembly, 'subjects'>,
): Question[] {
  return turns
    .filter((turn) => turn.party !== party && turn.ratedBy.includes(party))
    .flatMap(({ party: rated, ratedOn }) =>
      subjects.filter((each) => each.party === rated).map((subject) => ({ subject, ratedOn })),
    );
}
