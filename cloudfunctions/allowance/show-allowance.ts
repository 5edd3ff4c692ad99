import type { Output } from '../../src/contract/contract';
import type { AllowanceMonth } from '../../src/core/allowance/allowance-month';
import type { DueBy } from '../../src/core/allowance/due-by';
import { dueBy } from '../../src/core/allowance/due-by';
import { allowanceWords } from '../../src/core/allowance/kinds';
import type { AllowanceLine } from '../../src/core/allowance/lines';
import { linesOf } from '../../src/core/allowance/lines';
import type { AllowancePaid, Payment } from '../../src/core/allowance/payments';
import { lineStateWords, standingOf } from '../../src/core/allowance/payments';
import { isTakenBack } from '../../src/core/allowance/reverse-payment';
import type { TripClaim } from '../../src/core/allowance/trip-claim';
import { claimStateWords } from '../../src/core/allowance/words';
import type { Day } from '../../src/core/calendar/day';
import type { Pack } from '../../src/core/policy/schema';
import { unitName } from '../../src/core/roster/places';

type Shown = Output<'allowance.person'>['months'][number];

export interface ShowFacts {
  readonly pack: Pack | undefined;
  readonly today: Day;
  readonly paid: AllowancePaid | undefined;
  /** Name of a village by its code. */
  readonly nameOf: (code: string) => string;
}

/** A month as it is read: each line with what was paid of it, and every entry. */
export function showMonth(one: AllowanceMonth, { pack, today, paid, nameOf }: ShowFacts): Shown {
  const { month, unit, sheets, claim } = one;
  const payments = paid?.payments ?? [];
  const by = dueBy(month, pack);
  const latest = sheets.at(-1);
  const settled = sheets.every(({ state }) => state === 'confirmed');
  return {
    ...{ month, unit, unitName: unitName(unit) },
    villageName: sheets.map(({ village }) => nameOf(village)).join('、'),
    state: settled ? 'confirmed' : (latest?.state ?? 'draft'),
    ...by,
    lines: linesOf(one, pack).map((line) => showLine(line, payments, by, today)),
    payments: payments.map((payment, number) => showPayment(payment, number, payments)),
    ...(claim ? { claim: showClaim(claim) } : {}),
  };
}

function showLine(
  { kind, due, text, differences }: AllowanceLine,
  payments: readonly Payment[],
  by: DueBy | undefined,
  today: Day,
): Shown['lines'][number] {
  const { state, paid, left } = standingOf({ kind, due }, payments, by, today);
  return {
    ...{ kind, title: allowanceWords[kind], text, state, stateWords: lineStateWords[state], paid },
    ...(due !== undefined ? { due } : {}),
    ...(left !== undefined ? { left } : {}),
    differences: differences.map(({ day, at, byName, reason, fen }) => ({
      ...{ day, at, byName, reason, fen },
    })),
  };
}

function showPayment(
  { kind, fen, on, byName, note, reverses }: Payment,
  number: number,
  all: readonly Payment[],
): Shown['payments'][number] {
  return {
    ...{ number, kind, title: allowanceWords[kind], fen, on, byName },
    ...(note ? { note } : {}),
    ...(reverses !== undefined ? { reverses } : {}),
    takenBack: isTakenBack(all, number),
  };
}

function showClaim({ route, km, times, state, steps }: TripClaim): NonNullable<Shown['claim']> {
  const remark = state === 'handed-back' ? steps.at(-1)?.remark : undefined;
  const said = { route, km, times, state, stateWords: claimStateWords[state] };
  return { ...said, ...(remark ? { remark } : {}) };
}
