import type { Instant } from '../calendar/day';
import type { Stored, Write } from '../records';
import { replace } from '../records';
import { refused } from '../refusal';
import type { Actor } from '../roster/actor';
import { actorOtherThan } from '../roster/actor';
import type { Payment } from './payments';
import { tellPaid } from './tell';

export interface ReverseFacts {
  readonly tenant: string;
  readonly at: Instant;
  readonly actors: readonly Actor[];
  readonly stored: Stored<'allowancePaid'> | undefined;
}

/**
 * 冲销: takes back an entry that should not stand, by another that says why; both stay. `number`: its
 * place, from 0. The day is that of the entry taken back: no money went today.
 * @throws Refused `payment-unknown`, `payment-own`, `payment-taken-back`.
 */
export function decideReversal(
  { number, reason }: { readonly number: number; readonly reason: string },
  { tenant, at, actors, stored }: ReverseFacts,
): { output: { payments: number }; writes: Write[] } {
  const payment = stored?.body.payments[number];
  if (!stored || !payment) throw refused('payment-unknown');
  const { body } = stored;
  const actor = actorOtherThan(actors, body.person);
  if (!actor) throw refused('payment-own');
  const isGone = payment.reverses !== undefined || isTakenBack(body.payments, number);
  if (isGone) throw refused('payment-taken-back');
  const reversal: Payment = {
    ...{ kind: payment.kind, fen: -payment.fen, on: payment.on, at, reverses: number },
    ...{ by: actor.person, byName: actor.name, note: reason },
  };
  const after = { ...body, payments: [...body.payments, reversal] };
  const writes = [replace(stored, after), ...tellPaid(after, reversal, { tenant, at })];
  return { output: { payments: after.payments.length }, writes };
}

/** Whether a later entry takes back the one at `number`. */
export function isTakenBack(payments: readonly Payment[], number: number): boolean {
  return payments.some(({ reverses }) => reverses === number);
}
