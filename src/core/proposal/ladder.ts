import { within } from '../calendar/day';
import type { Pack, RuleValue } from '../policy/schema';
import { valueAt } from '../policy/value-at';
import type { Posting } from '../roster/people';
import type { Breach } from './proposal';

export type Ladder = RuleValue<'strike-ladder'>;
export type LadderStep = Ladder['steps'][number];

export interface Strike {
  readonly ladder: Ladder;
  /** The first is 1. */
  readonly number: number;
  /** The breaches counted, this one last. */
  readonly counted: readonly Breach[];
  /** The step it stands on: the highest that begins at the number or before; the last for all above. */
  readonly step: LadderStep;
  /** Whether that is the ladder's last. */
  readonly last: boolean;
}

/**
 * Which number a breach is and what the ladder says of it, by the rules of its day; the order is that
 * of the days, whichever was confirmed first. `undefined` where the pack has no ladder for it.
 */
export function strikeOf(
  breach: Breach,
  breaches: readonly Breach[],
  postings: readonly Posting[],
  pack: Pack | undefined,
): Strike | undefined {
  const ladder = pack && valueAt(pack, 'strike-ladder', breach.day);
  if (!ladder?.triggers.includes(breach.trigger)) return undefined;
  const counted = breaches
    .filter((each) => ladder.triggers.includes(each.trigger))
    .filter((each) => countsTogether(each, breach, ladder, postings))
    .filter((each) => each.check === breach.check || isBefore(each, breach))
    .sort((a, b) => (isBefore(a, b) ? -1 : 1));
  const number = counted.length;
  const steps = [...ladder.steps].sort((a, b) => a.at - b.at);
  const step = steps.filter(({ at }) => at <= number).at(-1);
  if (!step) return undefined;
  return { ladder, number, counted, step, last: step === steps.at(-1) };
}

function isBefore(a: Breach, b: Breach): boolean {
  return a.day < b.day || (a.day === b.day && a.check < b.check);
}

/** In one posting, which a change of village ends; or in one calendar year. */
function countsTogether(
  a: Breach,
  b: Breach,
  { countedWithin }: Ladder,
  postings: readonly Posting[],
): boolean {
  if (countedWithin === 'year') return a.day.slice(0, 4) === b.day.slice(0, 4);
  const posting = postings.find((each) => within(b.day, each));
  return a.check === b.check || (posting !== undefined && within(a.day, posting));
}
