import type { Instant } from '../calendar/day';
import type { Stored, Write } from '../records';
import { replace } from '../records';

interface Answering {
  readonly unit: string;
  readonly at: Instant;
}

/** The year with or without a unit's answer among what waits for the county. */
export function answeredAfter(
  round: Stored<'unitAssessmentYear'>,
  { unit, at }: Answering,
  waits: boolean,
): Write[] {
  const { answered } = round.body;
  const others = answered.filter((each) => each.unit !== unit);
  if (!waits && others.length === answered.length) return [];
  const own = waits ? [{ unit, since: at }] : [];
  return [replace(round, { ...round.body, answered: [...others, ...own] })];
}
