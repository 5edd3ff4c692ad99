import type { Stored, Write } from '../records';
import { remove } from '../records';
import { refused } from '../refusal';

export type Exchanged =
  | { readonly waiting: true; readonly seen: boolean }
  | { readonly openid: string; readonly writes: readonly Write[] };

/**
 * What a PC that asked gets now: word to wait, or whom it goes on as; the question goes with that,
 * so nobody gets it twice. Refusals: `desk-unasked`, `desk-expired`, `desk-declined`.
 */
export function exchangeDesk(question: Stored<'deskSignIn'> | undefined, now: number): Exchanged {
  if (!question) throw refused('desk-unasked');
  const { expires, answer, seen = false } = question.body;
  if (Date.parse(expires) <= now) throw refused('desk-expired');
  if (!answer) return { waiting: true, seen };
  if (!answer.allow) throw refused('desk-declined');
  return { openid: answer.openid, writes: [remove(question)] };
}
