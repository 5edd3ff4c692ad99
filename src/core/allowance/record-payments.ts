import type { Day, Instant, Month } from '../calendar/day';
import { firstDayOf } from '../calendar/day';
import { sayYuan } from '../money';
import { payers as payerWords } from '../policy/kinds/money';
import type { Pack } from '../policy/schema';
import type { Stored, Write } from '../records';
import { put } from '../records';
import { refused } from '../refusal';
import type { Actor } from '../roster/actor';
import { actorOtherThan } from '../roster/actor';
import type { AllowanceMonth } from './allowance-month';
import { dueBy } from './due-by';
import type { AllowanceKind } from './kinds';
import { allowanceWords } from './kinds';
import { linesOf } from './lines';
import type { AllowancePaid } from './payments';
import { standingOf } from './payments';
import type { Payer } from './payer';
import { payerNamed } from './payer';
import { paidRef } from './places';
import { tellPaid } from './tell';

/** One person of a list, as far as the decision needs them. */
export interface Payee {
  readonly one: AllowanceMonth;
  readonly stored: Stored<'allowancePaid'> | undefined;
}

export interface PaymentInput {
  readonly unit: string;
  readonly month: Month;
  readonly kind: AllowanceKind;
  /** Day (UTC+8) on which the money went. */
  readonly on: Day;
  readonly people: readonly { readonly cadre: string; readonly fen: number }[];
  /** Why it differs from what is left. */
  readonly note?: string | undefined;
  /** Why it is recorded by another than who pays by the document. */
  readonly otherPayer?: string | undefined;
}

export interface PaymentFacts {
  readonly tenant: string;
  readonly today: Day;
  readonly at: Instant;
  /** As what the caller may record it. */
  readonly actors: readonly Actor[];
  /** By the person. */
  readonly payees: ReadonlyMap<string, Payee>;
  readonly pack: Pack | undefined;
  /** As which payers the caller may record it. */
  readonly payers: readonly Payer[];
}

/**
 * 登记发放: that so much of one kind was paid to each of a list for a month. What differs from what is
 * left to pay by now needs a word why, so that a list made before a correction is not recorded
 * unseen; so does a payment recorded by another than the document names as payer. Nobody records what
 * they were paid themselves. Those paid are told.
 * @throws Refused `payment-day-wrong`, `payment-twice-named`, `payment-not-posted`, `payment-own`,
 * `payment-not-ruled`, `payment-differs`, `payment-not-payer`.
 */
export function decidePayments(
  input: PaymentInput,
  facts: PaymentFacts,
): { output: { recorded: number; fen: number }; writes: Write[] } {
  const { people } = input;
  checkDay(input, facts);
  checkPayer(input, facts);
  const seen = new Set<string>();
  const writes = people.flatMap(({ cadre, fen }, index) => {
    const at = { field: `people.${index}.cadre` };
    const payee = facts.payees.get(cadre);
    if (!payee) throw refused('payment-not-posted', { month: input.month }, at);
    if (seen.has(cadre)) throw refused('payment-twice-named', { name: nameOf(payee) }, at);
    seen.add(cadre);
    return pay({ payee, fen, index }, input, facts);
  });
  const fen = people.reduce((sum, each) => sum + each.fen, 0);
  return { output: { recorded: people.length, fen }, writes };
}

function checkDay({ on, month }: PaymentInput, { today }: PaymentFacts): void {
  const from = firstDayOf(month);
  if (on < from || on > today) throw refused('payment-day-wrong', { from, today }, { field: 'on' });
}

/** Whoever else records it says why, and everybody who sees the payment reads it. */
function checkPayer(
  { kind, month, otherPayer }: PaymentInput,
  { pack, payers }: PaymentFacts,
): void {
  const payer = payerNamed(kind, month, pack);
  if (!payer || otherPayer || (payers as readonly string[]).includes(payer)) return;
  throw refused('payment-not-payer', { payer: payerWords[payer] }, { field: 'otherPayer' });
}

interface Paying {
  readonly payee: Payee;
  readonly fen: number;
  readonly index: number;
}

function pay({ payee, fen, index }: Paying, input: PaymentInput, facts: PaymentFacts): Write[] {
  const { one, stored } = payee;
  const { kind, on, note } = input;
  const actor = actorOtherThan(facts.actors, one.person);
  if (!actor) throw refused('payment-own', {}, { field: `people.${index}.cadre` });
  const line = linesOf(one, facts.pack).find((each) => each.kind === kind);
  if (!line) throw refused('payment-not-ruled', { kind: allowanceWords[kind] }, { field: 'kind' });
  const payments = stored?.body.payments ?? [];
  const { left } = standingOf(line, payments, dueBy(one.month, facts.pack), facts.today);
  if (left !== fen && !note) {
    const told = { name: nameOf(payee), left: left === undefined ? '还不能算' : sayYuan(left) };
    throw refused(
      'payment-differs',
      { ...told, fen: sayYuan(fen) },
      { field: `people.${index}.fen` },
    );
  }
  const { person: by, name: byName } = actor;
  const said = [input.otherPayer, note].filter(Boolean).join('；');
  const payment = { kind, fen, on, by, byName, at: facts.at, ...(said ? { note: said } : {}) };
  const body = { ...(stored?.body ?? opened(payee)), payments: [...payments, payment] };
  const at = paidRef(facts.tenant, one.person, one.month, one.unit);
  return [put(at, stored, body), ...tellPaid(body, payment, facts)];
}

function nameOf({ one }: Payee): string {
  return one.sheets[0]?.name ?? '';
}

function opened({ one }: Payee): AllowancePaid {
  const { person, month, unit, sheets } = one;
  const latest = sheets.at(-1);
  const { name = '', village = '' } = latest ?? {};
  return { person, name, month, unit, village, payments: [] };
}
