import type { Day } from '../calendar/day';
import { addDays, daysBetween } from '../calendar/day';
import type { Body } from '../policy/kinds/bodies';
import type { Explanation } from '../policy/explain';
import { explain } from '../policy/explain';
import type { Pack, RuleValue } from '../policy/schema';
import { valueAt, valueOrRefuse } from '../policy/value-at';
import { titleOf } from '../policy/words';
import { refused } from '../refusal';
import type { Position, UnitLevel } from '../roster/people';

type Rule = RuleValue<'leave-route'>;
export type LeaveReason = NonNullable<Rule['bands'][number]['reasons']>[number];

/** What a request is, as far as its route depends on it. `days` may have a fraction. */
export interface LeaveFacts {
  readonly days: number;
  readonly position: Position;
  readonly unitLevel: UnitLevel;
  readonly reason?: LeaveReason | undefined;
}

/** Who decides, and who is told afterwards by whom. */
export interface Route {
  /** Days the route went by, as `leave-counting` says. */
  readonly days: number;
  readonly decides: Body;
  readonly filedAt: readonly Body[];
  readonly copied: readonly { readonly by: Body; readonly to: readonly Body[] }[];
  /** 假满要销假. */
  readonly returnReported: boolean;
  readonly explanations: readonly Explanation[];
}

/**
 * The route of a request of so many days, by the rules of the day it is asked.
 * @throws Refused `value-unset` where the region has no route, or none that fits.
 */
export function routeFor(pack: Pack, facts: LeaveFacts, day: Day): Route {
  const rule = valueOrRefuse(pack, 'leave-route', day);
  const days = wholeDays(pack, facts.days, day);
  const band = rule.bands.find(
    (each) => isFor(each, facts) && (each.upTo === undefined || days <= each.upTo),
  );
  if (!band) throw refused('value-unset', { rule: titleOf('leave-route') });
  const additions = rule.additions.filter((each) => isFor(each, facts) && days >= each.fromDays);
  const filed = [...(band.filedAt ?? []), ...additions.flatMap(({ filedAt = [] }) => filedAt)];
  return {
    days,
    decides: band.decides,
    filedAt: [...new Set(filed)],
    copied: additions.flatMap(({ by, copiedTo: to }) => (to ? [{ by, to }] : [])),
    returnReported: rule.returnReported,
    explanations: [explain(pack, 'leave-route', day), explain(pack, 'leave-counting', day)],
  };
}

type Whom = Pick<Rule['bands'][number], 'positions' | 'unitLevels' | 'reasons'>;

function isFor({ positions, unitLevels, reasons }: Whom, facts: LeaveFacts): boolean {
  return (
    (positions?.includes(facts.position) ?? true) &&
    (unitLevels?.includes(facts.unitLevel) ?? true) &&
    (!reasons || (facts.reason !== undefined && reasons.includes(facts.reason)))
  );
}

/** Parts of a day as the region counts them; upwards where it says nothing, so that nothing slips below. */
function wholeDays(pack: Pack, days: number, day: Day): number {
  return valueAt(pack, 'leave-counting', day)?.partDay === 'exact' ? days : Math.ceil(days);
}

/** A stretch of leave: first and last day included, and how many days of leave it holds. */
export interface LeaveSpan {
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
}

/**
 * Days that decide the route of `asked`: with every other span that overlaps it or follows on
 * without a day between, directly or through others; never more than the calendar days they cover.
 */
export function daysTogether(
  pack: Pack,
  asked: LeaveSpan,
  others: readonly LeaveSpan[],
  day: Day,
): number {
  if (valueAt(pack, 'leave-counting', day)?.adjacentTogether === false) return asked.days;
  const group = [asked];
  let rest = [...others];
  for (;;) {
    const joined = rest.filter((other) => group.some((span) => touch(span, other)));
    if (joined.length === 0) break;
    group.push(...joined);
    rest = rest.filter((other) => !joined.includes(other));
  }
  const first = group.map(({ from }) => from).sort()[0] ?? asked.from;
  const last =
    group
      .map(({ to }) => to)
      .sort()
      .at(-1) ?? asked.to;
  const sum = group.reduce((total, { days }) => total + days, 0);
  return Math.min(sum, daysBetween(first, last) + 1);
}

function touch(a: LeaveSpan, b: LeaveSpan): boolean {
  return a.from <= addDays(b.to, 1) && b.from <= addDays(a.to, 1);
}
