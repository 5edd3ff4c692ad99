import type { Day } from '../calendar/day';
import type { Pack } from '../policy/schema';
import type { Write } from '../records';
import { replace } from '../records';
import { refused } from '../refusal';
import { callerAs } from '../roster/actor';
import type { HandleFacts } from './cancel';
import { groundsOf } from './grounds';
import type { DayToMark } from './mark-day';
import { markDay, registerOfDay } from './mark-day';
import type { CheckState, SpotCheck } from './spot-check';
import { confirmedAs } from './spot-check';
import type { StrikesBefore } from './strikes';
import { strikesOf } from './strikes';
import { tellJudged } from './tell';
import { checkToJudge } from './who-may';
import { withStep } from './with-step';

export interface JudgeInput {
  readonly decision: 'confirm' | 'drop';
  readonly reason: string;
  /** 限期整改: by when, where the ground's clause orders a deadline. */
  readonly mendBy?: Day | undefined;
}

export interface JudgeFacts extends HandleFacts, Omit<DayToMark, 'caller'> {
  readonly pack: Pack | undefined;
  readonly strikes: StrikesBefore;
}

/** From when on a finding can be confirmed: once the cadre has answered, or had the time to. */
export function isAnswerOver({ state, answerUntil }: SpotCheck, day: Day): boolean {
  return state === 'answered' || (state === 'checked' && day > (answerUntil ?? ''));
}

/**
 * Confirms what was found or drops it, by a second person and with a reason. A confirmed absence is
 * marked on its day. Dropping need not wait for the answer. The cadre is told.
 * @throws Refused `check-unknown`, `own-check`, `check-not-yours`, `check-same-officer`,
 * `check-not-at-step`, `check-answer-open`, `check-on-leave`, `check-mend-by-needed`.
 */
export function judgeCheck(
  input: JudgeInput,
  facts: JudgeFacts,
): { output: { check: string; state: CheckState }; writes: Write[] } {
  const { check, actor } = checkToJudge(facts.check, facts.caller, facts.day);
  const { body } = check;
  const by = { ...facts, caller: callerAs(facts.caller, actor) };
  if (!['checked', 'answered'].includes(body.state)) {
    throw refused('check-not-at-step', { step: '认定' });
  }
  if (input.decision === 'confirm') refuseToConfirm(input, body, facts);
  const to = input.decision === 'confirm' ? 'confirmed' : 'dropped';
  const done = withStep(body, [input.decision, to], { ...facts, caller: actor }, input.reason);
  const mends = input.decision === 'confirm' && input.mendBy !== undefined;
  const after = mends ? { ...done, mendBy: input.mendBy } : done;
  const marks = confirmedAs(after) === 'absence' ? markDay(check, after, by) : [];
  return {
    output: { check: check.id, state: after.state },
    writes: [
      replace(check, after),
      ...marks,
      ...strikesOf(check.id, check.body, after, by),
      ...tellJudged(check.id, after, input, by),
    ],
  };
}

function refuseToConfirm({ mendBy }: JudgeInput, check: SpotCheck, facts: JudgeFacts): void {
  const { day, pack } = facts;
  if (!isAnswerOver(check, day)) {
    throw refused('check-answer-open', { until: check.answerUntil ?? '' });
  }
  if (check.result?.found === 'not-there' && isOnLeave(check, facts)) {
    throw refused('check-on-leave', { day: check.result.day });
  }
  const needed = check.result?.ground && groundsOf(pack, check.result.day).deadline;
  if ((needed && !mendBy) || (mendBy && mendBy < day)) {
    throw refused('check-mend-by-needed', { day }, { field: 'mendBy' });
  }
}

/** Granted leave of the whole day: nobody is absent without reason then. */
function isOnLeave(check: SpotCheck, facts: JudgeFacts): boolean {
  const leave = registerOfDay(check, facts.registers)?.body.days[check.result?.day ?? '']?.leave;
  return leave !== undefined && leave.half === undefined;
}
