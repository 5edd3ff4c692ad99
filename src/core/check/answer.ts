import type { Stored, Write } from '../records';
import { replace } from '../records';
import { refused } from '../refusal';
import type { CheckState } from './spot-check';
import type { Doing } from './with-step';
import { withStep } from './with-step';

export interface AnswerFacts extends Doing {
  readonly check: Stored<'spotCheck'> | undefined;
}

/**
 * The cadre's own words on what was found: once, and for as long as nobody has judged it, also
 * after the days kept free for it.
 * @throws Refused `check-unknown`, `check-not-at-step`.
 */
export function answerCheck(
  words: string,
  facts: AnswerFacts,
): { output: { check: string; state: CheckState }; writes: Write[] } {
  const { check, caller, at } = facts;
  if (check?.body.person !== caller.person || check.body.state === 'planned') {
    throw refused('check-unknown');
  }
  if (check.body.state !== 'checked') throw refused('check-not-at-step', { step: '说明' });
  const after = withStep(check.body, ['answer', 'answered'], facts, words);
  return {
    output: { check: check.id, state: after.state },
    writes: [replace(check, { ...after, open: 'open', answer: { words, at } })],
  };
}
