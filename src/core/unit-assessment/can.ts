import type { Day } from '../calendar/day';
import { passes } from '../refusal';
import { mayAct } from '../roster/caller';
import type { Caller } from '../roster/caller';
import type { Grant, Posting } from '../roster/people';
import type { UnitAssessment } from './assessment';
import { countyActor } from './deed';

export type UnitCan = 'conclude' | 'answer' | 'review' | 'take-back';

interface Who {
  readonly caller: Caller;
  readonly day: Day;
  readonly officers: readonly Grant[];
  readonly postings: readonly Posting[];
}

/** What the caller can do with a unit's sheet today. */
export function unitCan(
  { division, unit }: { readonly division: string; readonly unit: string },
  assessment: UnitAssessment | undefined,
  who: Who,
): UnitCan[] {
  const { caller, day } = who;
  const county = passes(() => countyActor({ division }, who));
  const ofUnit = mayAct(caller, { 'unit-officer': 'unit' }, { unit }, day);
  const state = assessment?.state;
  if (!state || state === 'taken-back') return county ? ['conclude'] : [];
  const mends = state === 'rectifying' || state === 'answered';
  return [
    ...(ofUnit && mends ? (['answer'] as const) : []),
    ...(county && state === 'answered' ? (['review'] as const) : []),
    ...(county ? (['take-back'] as const) : []),
  ];
}
