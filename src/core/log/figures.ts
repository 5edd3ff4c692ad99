import { attendedDays } from '../attendance/attended-days';
import type { Register } from '../attendance/register';
import type { Day, Month } from '../calendar/day';
import type { WorkKind } from '../policy/kinds/work-words';
import type { Pack } from '../policy/schema';
import type { Position } from '../roster/people';
import type { Span } from '../calendar/period';
import { asksForLog, daysWithoutLog, dutyOf, firstMonthOfPeriod, visitsAsked } from './duty';
import type { EntryInShort, LogMonth } from './log-entry';

export interface FigureFacts {
  readonly month: Month;
  /** Today, UTC+8. */
  readonly today: Day;
  readonly position: Position;
  readonly pack: Pack | undefined;
  /** The cadre's registers of the month. */
  readonly registers: readonly Pick<Register, 'days' | 'periods'>[];
  /** The cadre's months of the log: this one, and where visits run over a longer period those before. */
  readonly months: readonly LogMonth[];
}

/** A cadre's month of the log, as facts: nothing here is a score, and nothing follows from it. */
export interface LogFigures {
  /** Days in the village, by the register. */
  inVillage: number;
  entries: number;
  /** Days with at least one entry. */
  daysWritten: number;
  /** What the document asks for and is not there; empty where it asks for no log. */
  missing: Span[];
  /** True where the document asks for a log that is counted by day, week or month. */
  asked: boolean;
  byKind: { kind: WorkKind; entries: number }[];
  visits: VisitFigures;
}

export interface VisitFigures {
  /** Visits in the month. */
  count: number;
  /** Households visited in the month; two of the same name count as one. */
  households: number;
  /** The same over the document's own period, where it is longer than a month. */
  period?: { from: Month; count: number };
  /** At least so many in the period; absent where the document gives none. */
  asked?: number;
  short?: number;
}

/** A cadre's month of the log against the rules of its last day. */
export function figuresOf(facts: FigureFacts): LogFigures {
  const { month, registers, months, today } = facts;
  const there = registers.flatMap((register) => attendedDays(register, false));
  const inVillage = [...new Set(there)].sort();
  const entries = entriesIn(months, month, month);
  const days = entries.map(({ day }) => day);
  const duty = dutyOf('work-log', facts);
  return {
    inVillage: inVillage.length,
    entries: entries.length,
    daysWritten: new Set(days).size,
    missing: daysWithoutLog(duty, inVillage, days, today),
    asked: asksForLog(duty),
    byKind: byKind(entries),
    visits: visitsIn(facts, entries),
  };
}

function entriesIn(months: readonly LogMonth[], from: Month, to: Month): EntryInShort[] {
  return months
    .filter(({ month }) => from <= month && month <= to)
    .flatMap(({ entries }) => Object.values(entries));
}

function byKind(entries: readonly EntryInShort[]): LogFigures['byKind'] {
  const counts = new Map<WorkKind, number>();
  for (const { kind } of entries) if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, entries: count }));
}

function visitsIn(facts: FigureFacts, entries: readonly EntryInShort[]): VisitFigures {
  const duty = dutyOf('household-visit', facts);
  const from = firstMonthOfPeriod(duty, facts.month);
  const households = entries.flatMap((entry) => entry.households);
  const whole = entriesIn(facts.months, from, facts.month).flatMap((entry) => entry.households);
  const asked = visitsAsked(duty);
  return {
    count: households.length,
    households: new Set(households).size,
    ...(from === facts.month ? {} : { period: { from, count: whole.length } }),
    ...(asked === undefined ? {} : { asked, short: Math.max(0, asked - whole.length) }),
  };
}
