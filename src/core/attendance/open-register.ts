import type { Day, Month } from '../calendar/day';
import { monthOf, within } from '../calendar/day';
import { refused } from '../refusal';
import type { Posting } from '../roster/people';
import type { Period } from './periods';
import { partOfMonth, postedPeriods } from './periods';
import type { DayFacts, Register } from './register';

/** One person's month in one village: the latest posting there, and the days of all of them. */
export interface PostedMonth {
  readonly month: Month;
  readonly posting: Posting;
  readonly periods: readonly Period[];
}

/** One person's postings to one village, seen from a month; `undefined` where none touches it. */
export function postedMonth(
  postings: readonly Posting[],
  village: string,
  month: Month,
): PostedMonth | undefined {
  const touching = postings
    .filter((posting) => posting.village === village && partOfMonth(posting, month))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const posting = touching.at(-1);
  return posting && { month, posting, periods: postedPeriods(touching, month) };
}

/**
 * The month of a day on which the person is posted to the village.
 * @throws Refused `no-posting`.
 */
export function postedMonthAt(
  postings: readonly Posting[],
  village: string,
  day: Day,
): PostedMonth {
  const found = postedMonth(postings, village, monthOf(day));
  if (!found) throw refused('no-posting', { day });
  return found;
}

/** An empty draft for the month. */
export function openRegister({ month, posting, periods }: PostedMonth): Register {
  const { person, name, position, village, township, unit } = posting;
  return {
    ...{ person, name, position, month, village, township, unit, periods },
    state: 'draft',
    days: {},
    steps: [],
    corrections: [],
  };
}

/**
 * The register as it stands: opened where there is none, and while it is a draft in step with the
 * postings, which the roster may have changed since the first report. What was summed up stays.
 */
export function currentRegister(posted: PostedMonth, register: Register | undefined): Register {
  if (register && register.state !== 'draft') return register;
  const fresh = openRegister(posted);
  if (!register) return fresh;
  const { days, steps, corrections } = register;
  return { ...fresh, days, steps, corrections };
}

/** The register, with facts of one day put in the place of what was known of it. */
export function withDay(register: Register, day: Day, facts: DayFacts): Register {
  const others = Object.entries(register.days).filter(([other]) => other !== day);
  const known = Object.values(facts).some((fact) => fact !== undefined);
  const days = known ? [...others, [day, facts] as const] : others;
  return { ...register, days: Object.fromEntries(days) };
}

/** The posting of a day, wherever it is; the one begun last where there are several. */
export function postingOn(postings: readonly Posting[], day: Day): Posting | undefined {
  return postings
    .filter((posting) => within(day, posting))
    .sort((a, b) => (a.from < b.from ? 1 : -1))[0];
}

/**
 * The posting at this village on that day.
 * @throws Refused `no-posting`.
 */
export function postingAt(postings: readonly Posting[], village: string, day: Day): Posting {
  const found = postings.find((posting) => posting.village === village && within(day, posting));
  if (!found) throw refused('no-posting', { day });
  return found;
}
