import type { Day, Month } from '../calendar/day';
import { firstDayOf, lastDayOf, within } from '../calendar/day';
import { refused } from '../refusal';
import type { Posting } from '../roster/people';
import type { DayFacts, Register } from './register';

/** First and last day of a posting within a month; `undefined` where it does not touch the month. */
export function partOfMonth(
  posting: Pick<Posting, 'from' | 'to'>,
  month: Month,
): { from: Day; to: Day } | undefined {
  const first = firstDayOf(month);
  const last = lastDayOf(month);
  const from = posting.from > first ? posting.from : first;
  const to = posting.to !== undefined && posting.to < last ? posting.to : last;
  return from <= to ? { from, to } : undefined;
}

/** An empty draft for the month, with from/to only where the posting does not cover the whole of it. */
export function openRegister(posting: Posting, month: Month): Register {
  const part = partOfMonth(posting, month);
  return {
    person: posting.person,
    name: posting.name,
    position: posting.position,
    month,
    village: posting.village,
    township: posting.township,
    unit: posting.unit,
    state: 'draft',
    days: {},
    steps: [],
    corrections: [],
    ...(part && part.from > firstDayOf(month) ? { from: part.from } : {}),
    ...(part && part.to < lastDayOf(month) ? { to: part.to } : {}),
  };
}

/**
 * The register as it stands: opened where there is none, and while it is a draft in step with the
 * posting, which the roster may have changed since the first report. What was summed up stays.
 */
export function currentRegister(
  posting: Posting,
  month: Month,
  register: Register | undefined,
): Register {
  if (register && register.state !== 'draft') return register;
  const fresh = openRegister(posting, month);
  if (!register) return fresh;
  const { days, steps, corrections } = register;
  return { ...fresh, days, steps, corrections };
}

/**
 * One person's postings to one village that touch a month, as one from the first day to the last;
 * name, position and unit are the latest.
 */
export function joinedPosting(
  postings: readonly Posting[],
  village: string,
  month: Month,
): Posting | undefined {
  return postings
    .filter((posting) => posting.village === village && partOfMonth(posting, month))
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .reduce<Posting | undefined>(
      (first, next) => (first ? { ...next, from: first.from } : next),
      undefined,
    );
}

/** The register, with facts of one day put in the place of what was known of it. */
export function withDay(register: Register, day: Day, facts: DayFacts): Register {
  const others = Object.entries(register.days).filter(([other]) => other !== day);
  const known = facts.presence !== undefined || facts.trip !== undefined;
  const days = known ? [...others, [day, facts] as const] : others;
  return { ...register, days: Object.fromEntries(days) };
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
