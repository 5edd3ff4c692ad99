import type { AwardRound } from '../../src/core/awards/round';
import { phaseOf } from '../../src/core/awards/round';
import { addDays, midnightOf } from '../../src/core/calendar/day';
import type { Day } from '../../src/core/calendar/day';
import { dayInWords } from '../../src/core/calendar/in-words';
import type { Stored } from '../../src/core/records';
import type { Caller } from '../../src/core/roster/caller';
import { mayCall, mayCallAbout } from '../_backend/facts/may-call';
import type { Todo } from './todo';

/** What waits in the rounds of this year and the last: for the county, and for those who nominate. */
export function awardTodos(
  rounds: readonly Stored<'awardRound'>[],
  caller: Caller,
  day: Day,
): Todo[] {
  return rounds.flatMap(({ id, body }) => {
    const ofCounty = mayCallAbout(caller, 'awards.review', { division: body.division }, day);
    const all = ofCounty ? forCounty(body, day) : forNominators(body, caller, day);
    return all.map(({ text, since }) => ({
      ...{ kind: 'awards' as const, text: `${body.year} 年评优表扬：${text}`, since },
      opens: { page: 'award-round' as const, query: { round: id } },
    }));
  });
}

type Waiting = Pick<Todo, 'text' | 'since'>;

/** Having nobody to nominate is no fault: it says so, and is over with the last day. */
function forNominators(round: AwardRound, caller: Caller, day: Day): Waiting[] {
  const nominates = mayCall(caller, 'awards.nominate', day);
  if (!nominates || phaseOf(round, day) !== 'nominating') return [];
  const text = `可以推荐，到 ${dayInWords(round.nominateUntil)}为止，没有就不用办`;
  return [{ text, since: round.steps[0]?.at ?? midnightOf(day) }];
}

function forCounty(round: AwardRound, day: Day): Waiting[] {
  const { openObjections, nominateUntil, notice } = round;
  const [first] = openObjections;
  const objections = first
    ? [{ text: `${openObjections.length} 条异议等核实`, since: first.since }]
    : [];
  const over = (last: Day) => midnightOf(addDays(last, 1));
  switch (phaseOf(round, day)) {
    case 'reviewing':
      return [{ text: '推荐已截止，等审核和公示', since: over(nominateUntil) }];
    case 'deciding':
      return first ? objections : [{ text: '公示期满，等决定', since: over(notice?.to ?? day) }];
    default:
      return objections;
  }
}
