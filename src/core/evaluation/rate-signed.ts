import type { RatingOption } from '../policy/kinds/evaluation-words';
import type { Stored, Write } from '../records';
import { insert, replace } from '../records';
import { refused } from '../refusal';
import { isOfForm } from './ballot-text';
import { refuseOtherWay, refuseUnlessOpen } from './give-token';
import { signedRef } from './places';
import { questionsOf } from './questions';
import { lineOf } from './remove-from-roll';
import type { SignedRating } from './signed-rating';

export interface SigningFacts {
  readonly tenant: string;
  readonly assembly: Stored<'assembly'> | undefined;
  readonly round: Stored<'round'> | undefined;
  readonly line: Stored<'rollLine'> | undefined;
}

/**
 * An open rating with its name, by somebody of a party too small for a secret one.
 * @throws Refused `assembly-unknown`, `not-on-roll`, `right-used`, `rights-closed`, `party-secret`,
 * `paper-form-wrong` (field `ratings`).
 */
export function decideRateSigned(
  { ratings, comment }: { ratings: readonly RatingOption[]; comment?: string | undefined },
  { tenant, assembly, round, line: found }: SigningFacts,
): { output: { counted: true }; writes: Write[] } {
  if (!assembly || !round) throw refused('assembly-unknown');
  const line = lineOf(found, assembly.id);
  const { party, name, person, used } = line.body;
  if (used) throw refused('right-used');
  refuseUnlessOpen(assembly);
  refuseOtherWay('signed', party, assembly.body);
  const { turns, options } = round.body.form;
  const questions = questionsOf(party, turns, assembly.body).length;
  if (!isOfForm(ratings, { options, questions })) {
    throw refused('paper-form-wrong', { count: questions }, { field: 'ratings' });
  }
  const rating: SignedRating = {
    ...{ assembly: assembly.id, line: line.id, party, name, ratings },
    ...(person ? { person } : {}),
    ...(comment ? { comment } : {}),
  };
  return {
    output: { counted: true },
    writes: [
      replace(line, { ...line.body, used: { means: 'signed' } }),
      insert(signedRef(tenant, line.id), rating),
    ],
  };
}
