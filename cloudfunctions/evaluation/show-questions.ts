import type { Output } from '../../src/contract/contract';
import type { Assembly } from '../../src/core/evaluation/assembly';
import { allParties } from '../../src/core/evaluation/party';
import type { Question } from '../../src/core/evaluation/questions';
import { questionsOf } from '../../src/core/evaluation/questions';
import type { Turn } from '../../src/core/evaluation/round';
import { parties, ratedOn } from '../../src/core/policy/kinds/evaluation-words';

type Form = Output<'evaluation.scan'>['forms'][number];

/** The form of every party that votes. */
export function showForms(turns: readonly Turn[], assembly: Assembly): Form[] {
  return allParties.flatMap((party) => {
    const way = assembly.ways[party];
    if (!way) return [];
    const rates = questionsOf(party, turns, assembly).map(showQuestion);
    return [{ party, partyName: parties[party], way, rates }];
  });
}

export function showQuestion({ subject, ratedOn: on }: Question): Form['rates'][number] {
  const { id, party, name } = subject;
  return { subject: id, party, name, ratedOn: ratedOn[on] };
}
