import type { Output } from '../../src/contract/contract';
import type { Day } from '../../src/core/calendar/day';
import type { Fact, Proposal } from '../../src/core/proposal/proposal';
import type { Caller } from '../../src/core/roster/caller';
import { mayCallAbout } from '../_backend/facts/may-call';

type ShownFact = Output<'proposal.show'>['facts'][number];

/** Rules that a fact may have been held against, by the kind of record that holds it. */
const heldAgainst: Readonly<Record<string, readonly string[]>> = {
  check: ['strike-ladder', 'recall-absence'],
  register: ['short-attendance'],
  assembly: ['recall-satisfaction'],
};

/** A fact with its clause, and the record it leads to where the caller may see that. */
export function showFact(fact: Fact, body: Proposal, caller: Caller, day: Day): ShownFact {
  const [kind = ''] = (fact.record ?? '').split(':');
  const rules: readonly string[] = fact.rule ? [fact.rule] : (heldAgainst[kind] ?? []);
  const [first] = body.explanations;
  const explanation = body.explanations.find(({ rule }) => rules.includes(rule)) ?? first;
  const leadsTo = leadsFrom(kind, fact, body, caller, day);
  const { text, day: on, month } = fact;
  return {
    ...{ text, ...(on ? { day: on } : {}), ...(month ? { month } : {}) },
    ...(explanation ? { explanation } : {}),
    ...(leadsTo ? { leadsTo } : {}),
  };
}

function leadsFrom(
  kind: string,
  { record = '', month = '' }: Fact,
  { person = '', village, unit }: Proposal,
  caller: Caller,
  day: Day,
): ShownFact['leadsTo'] {
  const about = { person, division: village, unit };
  switch (kind) {
    case 'check':
      return mayCallAbout(caller, 'check.show', about, day)
        ? { page: 'check-one', query: { check: record } }
        : undefined;
    case 'register':
      return mayCallAbout(caller, 'attendance.month', about, day)
        ? { page: 'my-month', query: { cadre: person, month } }
        : undefined;
    case 'assembly':
      // Published: everybody's to read.
      return { page: 'evaluation-results', query: { assembly: record } };
    case 'fund': {
      const [, , year = ''] = record.split(':');
      return mayCallAbout(caller, 'funds.village', about, day)
        ? { page: 'village-funds', query: { village, year } }
        : undefined;
    }
    default:
      return undefined;
  }
}
