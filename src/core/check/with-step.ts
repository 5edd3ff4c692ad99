import type { Instant } from '../calendar/day';
import type { Actor } from '../roster/actor';
import { stepBy } from '../step';
import type { CheckState, CheckStepName, SpotCheck } from './spot-check';

export interface Doing {
  readonly caller: Actor;
  readonly at: Instant;
}

/** The check in its next state, with who did it; nothing is open about it unless said so after. */
export function withStep(
  check: SpotCheck,
  [step, state]: readonly [CheckStepName, CheckState],
  { caller, at }: Doing,
  remark?: string,
): SpotCheck {
  const steps = [...check.steps, stepBy(step, caller, at, remark)];
  return { ...check, open: undefined, state, steps };
}
