import type { Day, Instant } from '../calendar/day';
import type { Stored, Write } from '../records';
import { replace } from '../records';
import { refused } from '../refusal';
import type { Caller } from '../roster/caller';
import type { CheckState } from './spot-check';
import { withStep } from './with-step';
import { checkToHandle } from './who-may';

export interface HandleFacts {
  readonly at: Instant;
  readonly caller: Caller;
  /** Today, UTC+8. */
  readonly day: Day;
  readonly check: Stored<'spotCheck'> | undefined;
}

/**
 * Calls off a check that was not carried out, with why; the draw goes on showing it.
 * @throws Refused `check-unknown`, `own-check`, `check-not-yours`, `check-not-at-step`.
 */
export function cancelCheck(
  reason: string,
  facts: HandleFacts,
): { output: { check: string; state: CheckState }; writes: Write[] } {
  const { check, actor } = checkToHandle(facts.check, facts.caller, facts.day);
  if (check.body.state !== 'planned') throw refused('check-not-at-step', { step: '取消' });
  const after = withStep(
    check.body,
    ['cancel', 'cancelled'],
    { caller: actor, at: facts.at },
    reason,
  );
  return { output: { check: check.id, state: after.state }, writes: [replace(check, after)] };
}
