import type { Day, Instant } from '../calendar/day';
import { monthOf } from '../calendar/day';
import type { Stored, Write } from '../records';
import { put } from '../records';
import { sameBody } from '../same-body';
import type { Posting } from '../roster/people';
import { currentRegister, postedMonth, withDay } from './open-register';
import { registerRef } from './places';
import type { Correction, DayFacts, Register } from './register';

export interface AbsenceToMark {
  readonly tenant: string;
  readonly person: string;
  readonly village: string;
  readonly day: Day;
  /** What the day says of an absence from now on; `undefined` takes it off. */
  readonly absent: DayFacts['absent'];
  /** The person's postings. */
  readonly postings: readonly Posting[];
  /** The person's register in the village, of the day's month. */
  readonly register: Stored<'register'> | undefined;
  readonly by: { readonly by: string; readonly byName: string; readonly at: Instant };
  /** What an open correction says, where the month was summed up before. */
  readonly reason: string;
}

/**
 * Puts a confirmed absence on its day, or takes it off: at once in a draft, as an open correction
 * where the month was summed up. Whatever else is known of the day stays beneath.
 */
export function markAbsent(absence: AbsenceToMark): Write[] {
  const { tenant, person, village, day, postings, register } = absence;
  const posted = postedMonth(postings, village, monthOf(day));
  const before = posted ? currentRegister(posted, register?.body) : register?.body;
  if (!before) return [];
  const after = before.state === 'draft' ? marked(before, absence) : corrected(before, absence);
  return after === before ? [] : [put(registerRef(tenant, person, village, day), register, after)];
}

function marked(sheet: Register, { day, absent }: AbsenceToMark): Register {
  const { absent: was, ...others } = sheet.days[day] ?? {};
  if (sameBody(was, absent)) return sheet;
  return withDay(sheet, day, { ...others, ...(absent ? { absent } : {}) });
}

/** An open correction that an absence made before falls away where it says otherwise now. */
function corrected(sheet: Register, { day, absent, by, reason }: AbsenceToMark): Register {
  const was = sheet.days[day] ?? {};
  const { absent: standing, ...others } = was;
  const waits = (each: Correction) =>
    each.day === day && each.state === 'open' && isAboutAbsence(each);
  const waiting = sheet.corrections.find(waits);
  if (sameBody(waiting ? waiting.becomes.absent : standing, absent)) return sheet;
  const settled = sheet.corrections.map((each) =>
    waits(each) ? { ...each, state: 'refused' as const, decided: { ...by, reason } } : each,
  );
  const becomes = { ...others, ...(absent ? { absent } : {}) };
  const own: Correction[] = sameBody(standing, absent)
    ? []
    : [{ day, was, becomes, reason, ...by, state: 'open' }];
  return { ...sheet, corrections: [...settled, ...own] };
}

/** A correction that puts a confirmed absence on a day or takes it off. */
export function isAboutAbsence({ was, becomes }: Pick<Correction, 'was' | 'becomes'>): boolean {
  return !sameBody(was.absent, becomes.absent);
}
