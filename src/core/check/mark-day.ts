import type { Instant } from '../calendar/day';
import { monthOf } from '../calendar/day';
import { markAbsent } from '../attendance/mark-absent';
import type { Stored, Write } from '../records';
import { unchanged } from '../records';
import type { Caller } from '../roster/caller';
import type { Posting } from '../roster/people';
import type { SpotCheck } from './spot-check';
import { confirmedAs } from './spot-check';

/** What marking a day of a check's takes. */
export interface DayToMark {
  readonly tenant: string;
  readonly at: Instant;
  readonly caller: Pick<Caller, 'person' | 'name'>;
  /** The person's postings, checks, and register of the day's month. */
  readonly postings: readonly Posting[];
  readonly checks: readonly Stored<'spotCheck'>[];
  readonly registers: readonly (Stored<'register'> | undefined)[];
}

/** The person's register in the village of the check, of the month of the finding. */
export function registerOfDay(
  { village, result }: SpotCheck,
  registers: DayToMark['registers'],
): Stored<'register'> | undefined {
  const month = monthOf(result?.day ?? '');
  return registers.find((each) => each?.body.month === month && each.body.village === village);
}

/**
 * The mark of the day as the person's checks say from now on. A day may hold several confirmed
 * checks: the mark goes with the last of them, so the decision rests on the others.
 */
export function markDay({ id }: Stored<'spotCheck'>, after: SpotCheck, facts: DayToMark): Write[] {
  const { result, person, village } = after;
  if (!result) return [];
  const others = facts.checks.filter(
    (each) =>
      each.id !== id &&
      each.body.village === village &&
      each.body.result?.day === result.day &&
      confirmedAs(each.body) === 'absence',
  );
  const holding = [
    ...(confirmedAs(after) === 'absence' ? [id] : []),
    ...others.map((each) => each.id),
  ].sort();
  const { tenant, postings, registers, caller, at } = facts;
  return [
    ...markAbsent({
      ...{ tenant, person, village, day: result.day, postings },
      absent: holding[0] === undefined ? undefined : { check: holding[0] },
      register: registerOfDay(after, registers),
      by: { by: caller.person, byName: caller.name, at },
      reason: holding.length > 0 ? '汇总之后督查认定缺岗' : '督查的缺岗认定已撤销',
    }),
    ...others.map((each) => unchanged(each)),
  ];
}
