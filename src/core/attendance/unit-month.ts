import type { Day, Month } from '../calendar/day';
import { clockOf, monthOf, within } from '../calendar/day';
import type { Village } from '../roster/division';
import type { Posting } from '../roster/people';
import type { MarkName } from './marks';
import { markOf } from './marks';
import type { SheetState } from './month-end';
import { partOfMonth } from './periods';
import { personMonth } from './person-month';
import type { Register } from './register';
import type { Summary, TargetContext } from './target';
import { summarise } from './target';

export interface UnitFacts {
  readonly month: Month;
  /** Every posting by the unit. */
  readonly postings: readonly Posting[];
  /** Registers of those people, from January up to `month`. */
  readonly registers: readonly Register[];
  readonly villages: readonly Village[];
  readonly context: TargetContext;
}

export interface UnitRow {
  cadre: string;
  name: string;
  position: Posting['position'];
  village: string;
  villageName: string;
  townshipName: string;
  today?: { mark: MarkName; time?: string };
  state: SheetState;
  summary: Summary;
}

/**
 * A dispatching unit's cadres in a month, one line each, by village: how today stands (in the
 * running month only) and how many days count so far. A month spent for another unit in part counts
 * for the days of this one.
 * @throws Refused `calendar-year-unknown`.
 */
export function unitMonth(facts: UnitFacts): UnitRow[] {
  const { postings, month } = facts;
  const posted = postings.filter((posting) => partOfMonth(posting, month));
  const people = [...new Set(posted.map(({ person }) => person))];
  return people
    .flatMap((person) => rowOf(person, facts) ?? [])
    .sort((a, b) => (`${a.village} ${a.cadre}` < `${b.village} ${b.cadre}` ? -1 : 1));
}

function rowOf(person: string, facts: UnitFacts): UnitRow | undefined {
  const { month, context, villages } = facts;
  const postings = facts.postings.filter((posting) => posting.person === person);
  // A sheet of a village this unit did not send the person to is another unit's business.
  const sentTo = new Set(postings.map(({ village }) => village));
  const own = facts.registers.filter((each) => each.person === person && sentTo.has(each.village));
  const sheet = personMonth(month, postings, own);
  if (!sheet) return undefined;
  const village = villages.find(({ code }) => code === sheet.village);
  const known = own.some((each) => each.month === month);
  const earlier = own.filter((each) => each.month < month);
  const today = todayOn(sheet, postings, context);
  return {
    cadre: person,
    name: sheet.name,
    position: sheet.position,
    village: sheet.village,
    villageName: village?.name ?? sheet.village,
    townshipName: village?.townshipName ?? '',
    ...(today ? { today } : {}),
    state: known ? sheet.state : 'none',
    summary: summarise(sheet, { registers: earlier, postings }, context),
  };
}

function todayOn(sheet: Register, postings: readonly Posting[], context: TargetContext) {
  const day: Day = context.today;
  const posted = postings.some((posting) => within(day, posting));
  if (monthOf(day) !== sheet.month || !posted) return undefined;
  const { mark, facts } = markOf(sheet, day, context);
  const { presence } = facts;
  return { mark, ...(presence ? { time: clockOf(Date.parse(presence.at)) } : {}) };
}
