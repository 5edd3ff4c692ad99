import type { AssessmentRound } from '../../src/core/assessment/round';
import { roundInWords } from '../../src/core/assessment/words';
import { addDays, midnightOf } from '../../src/core/calendar/day';
import type { Day } from '../../src/core/calendar/day';
import { dayInWords } from '../../src/core/calendar/in-words';
import type { Stored } from '../../src/core/records';
import type { Caller } from '../../src/core/roster/caller';
import { mayCall, mayCallAbout } from '../_backend/facts/may-call';
import type { Todo } from './todo';

interface Around {
  readonly caller: Caller;
  readonly day: Day;
}

/** What waits in the assessments of this year and the last: for who decides, who is asked, whose result is told. */
export function assessmentTodos(
  rounds: readonly Stored<'assessmentRound'>[],
  own: readonly Stored<'assessmentSheet'>[],
  around: Around,
): Todo[] {
  return [...rounds.flatMap((round) => forOffices(round, around)), ...own.flatMap(forOneself)];
}

function forOffices({ id, body }: Stored<'assessmentRound'>, around: Around): Todo[] {
  if (body.state !== 'open') return [];
  const [first] = body.steps;
  const over = around.day > body.opinionsUntil;
  if (over && isCounty(body, around)) {
    const text = '征求意见的日子已过，等提交、决定和归档';
    const since = midnightOf(addDays(body.opinionsUntil, 1));
    return [todo(body, { text, since, opens: { page: 'assessment-round', query: { round: id } } })];
  }
  if (over || !mayCall(around.caller, 'assessment.opine', around.day)) return [];
  const text = `请写意见，到 ${dayInWords(body.opinionsUntil)}为止；没有派驻干部的不用办`;
  const since = first?.at ?? midnightOf(around.day);
  return [
    todo(body, { text, since, opens: { page: 'assessment-opinions', query: { round: id } } }),
  ];
}

function isCounty({ division }: AssessmentRound, { caller, day }: Around): boolean {
  return mayCallAbout(caller, 'assessment.fill', { division }, day);
}

function forOneself({ id, body }: Stored<'assessmentSheet'>): Todo[] {
  if (body.state !== 'decided') return [];
  const since = body.steps.at(-1)?.at ?? '';
  const opens = { page: 'assessment-sheet' as const, query: { sheet: id } };
  return [todo(body, { text: '结果已定，请看一看，签字或提出异议', since, opens })];
}

function todo(
  of: Pick<AssessmentRound, 'year' | 'time'>,
  { text, since, opens }: Pick<Todo, 'text' | 'since' | 'opens'>,
): Todo {
  return { kind: 'assessments', text: `${roundInWords(of)}：${text}`, since, opens };
}
