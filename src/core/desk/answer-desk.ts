import type { Decided } from '../decided';
import type { Stored, Write } from '../records';
import { put, remove, replace } from '../records';
import { refusal, refused } from '../refusal';
import { countWrongCode, lockedUntil } from '../roster/wrong-codes';
import { browserInWords } from './browser-words';
import { deskAttemptsRef } from './desk-sign-in';

export interface AnswerFacts {
  /** The PC's question with the code entered, where there is one. */
  readonly question?: Stored<'deskSignIn'> | undefined;
  /** Wrong codes this phone entered. */
  readonly attempts?: Stored<'bindingAttempts'> | undefined;
}

export interface AnswerCall {
  readonly tenant: string;
  readonly openid: string;
  /** Server time, milliseconds. */
  readonly now: number;
}

/**
 * What a phone is shown before it answers, and the PC is told that a phone looks. Refusals:
 * `desk-locked`, `desk-code-wrong` (counted), `desk-expired`, `desk-answered`.
 */
export function seeDesk(
  facts: AnswerFacts,
  call: AnswerCall,
): Decided<{ asked: string; expires: string; browser: string }> {
  const question = openQuestion(facts, call.now);
  if (!question) return countWrong(facts.attempts, call);
  const { asked, expires, system, program } = question.body;
  return {
    output: { asked, expires, browser: browserInWords(system, program) },
    writes: [replace(question, { ...question.body, seen: true }), ...forgiven(facts.attempts)],
  };
}

/** Lets the PC go on as this phone's identity, or not. The refusals of `seeDesk`. */
export function allowDesk(
  facts: AnswerFacts,
  call: AnswerCall & { readonly allow: boolean },
): Decided<{ allowed: boolean }> {
  const question = openQuestion(facts, call.now);
  if (!question) return countWrong(facts.attempts, call);
  const { allow, openid } = call;
  const answered = { ...question.body, seen: true as const, answer: { allow, openid } };
  return {
    output: { allowed: allow },
    writes: [replace(question, answered), ...forgiven(facts.attempts)],
  };
}

function openQuestion({ question, attempts }: AnswerFacts, now: number) {
  const until = lockedUntil(attempts?.body, now);
  if (until) throw refused('desk-locked', { until });
  if (!question) return undefined;
  if (Date.parse(question.body.expires) <= now) throw refused('desk-expired');
  if (question.body.answer) throw refused('desk-answered');
  return question;
}

function countWrong(
  before: Stored<'bindingAttempts'> | undefined,
  { tenant, openid, now }: AnswerCall,
): Decided<never> {
  const { attempts, left, until } = countWrongCode(before?.body, now);
  return {
    refusal:
      left > 0
        ? refusal('desk-code-wrong', { left }, { field: 'code' })
        : refusal('desk-locked', { until }),
    writes: [put(deskAttemptsRef(tenant, openid), before, attempts)],
  };
}

function forgiven(attempts: Stored<'bindingAttempts'> | undefined): Write[] {
  return attempts ? [remove(attempts)] : [];
}
