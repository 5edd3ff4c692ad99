import type { Day } from '../calendar/day';
import { addDays } from '../calendar/day';
import { postingAt } from '../attendance/open-register';
import { explain } from '../policy/explain';
import type { Pack } from '../policy/schema';
import type { Write } from '../records';
import { replace } from '../records';
import { refused } from '../refusal';
import type { Actor } from '../roster/actor';
import type { Posting } from '../roster/people';
import type { HandleFacts } from './cancel';
import type { Ground } from './grounds';
import { groundsFor, groundsOf } from './grounds';
import type { CheckResult, CheckState, Found, SpotCheck } from './spot-check';
import { tellRecorded } from './tell';
import { checkToHandle } from './who-may';
import type { Doing } from './with-step';
import { withStep } from './with-step';

/** A finding may wait so many days for a signal. Our own convention. */
export const DAYS_TO_RECORD = 3;
/** So many days after the finding are kept free for the cadre's answer. Our own convention. */
export const DAYS_TO_ANSWER = 3;

export interface RecordInput {
  readonly day: Day;
  readonly found: Found;
  readonly ground?: Ground | undefined;
  readonly remark?: string | undefined;
}

export interface RecordFacts extends HandleFacts {
  readonly tenant: string;
  readonly pack: Pack | undefined;
  /** Postings of the person checked. */
  readonly postings: readonly Posting[];
}

/**
 * Puts down what was found. What is to be answered for waits for the cadre and a second person; the
 * rest is over with it. The cadre is told either way.
 * @throws Refused `check-unknown`, `own-check`, `check-not-yours`, `check-not-at-step`,
 * `day-in-future`, `check-day-wrong`, `no-posting`, `check-ground-not-given`, `check-remark-needed`.
 */
export function recordCheck(
  input: RecordInput,
  facts: RecordFacts,
): { output: { check: string; state: CheckState }; writes: Write[] } {
  const { check, actor } = checkToHandle(facts.check, facts.caller, facts.day);
  const { body } = check;
  if (body.state !== 'planned') throw refused('check-not-at-step', { step: '记录' });
  refuseBadDay(input.day, body, facts.day);
  postingAt(facts.postings, body.village, input.day);
  const result = resultOf(input, actor, facts);
  const after = recorded(body, result, { ...facts, caller: actor });
  return {
    output: { check: check.id, state: after.state },
    writes: [replace(check, after), ...tellRecorded(check.id, after, { ...facts, caller: actor })],
  };
}

function refuseBadDay(on: Day, { on: planned }: SpotCheck, today: Day): void {
  const at = { field: 'day' };
  if (on > today) throw refused('day-in-future', { day: on }, at);
  const earliest = addDays(today, -DAYS_TO_RECORD);
  const from = planned > earliest ? planned : earliest;
  if (on < from) throw refused('check-day-wrong', { from, to: today }, at);
}

function resultOf(input: RecordInput, actor: Actor, { pack, at }: RecordFacts): CheckResult {
  const { day, found, remark } = input;
  const possible = groundsFor(found, groundsOf(pack, day).grounds);
  const named = found === 'not-there' && possible.includes('absent') ? 'absent' : undefined;
  const ground = input.ground ?? named;
  if (ground && !possible.includes(ground)) {
    throw refused('check-ground-not-given', {}, { field: 'ground' });
  }
  // What is held against somebody beyond an empty place has to be said.
  if ((input.ground ?? found === 'pulled-back') && !remark) {
    throw refused('check-remark-needed', {}, { field: 'remark' });
  }
  return {
    ...{ day, at, by: actor.person, byName: actor.name, found },
    ...(actor.onBehalfOf ? { onBehalfOf: actor.onBehalfOf.person } : {}),
    ...(ground ? { ground } : {}),
    ...(remark ? { remark } : {}),
  };
}

function recorded(
  before: SpotCheck,
  result: CheckResult,
  facts: Doing & Pick<RecordFacts, 'pack' | 'day'>,
): SpotCheck {
  const { pack, day } = facts;
  const { ground, remark } = result;
  const toAnswer = isHeldAgainst(result);
  const after = withStep(before, ['record', toAnswer ? 'checked' : 'done'], facts, remark);
  const grounds = ground ? [explain(pack, 'accountability-grounds', result.day)] : [];
  return {
    ...after,
    ...{ result, explanations: [...before.explanations, ...grounds] },
    ...(toAnswer ? { open: 'open', answerUntil: addDays(day, DAYS_TO_ANSWER) } : {}),
  };
}

/** What the cadre may answer for and a second person has to judge. */
function isHeldAgainst({ found, ground }: CheckResult): boolean {
  return ground !== undefined || found === 'not-there' || found === 'pulled-back';
}
