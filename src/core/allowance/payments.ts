import type { Day, Instant, Month } from '../calendar/day';
import type { DueBy } from './due-by';
import type { AllowanceKind } from './kinds';
import type { AllowanceLine } from './lines';

/** People of one list: with each of them a record, a notice and the act goes into one commit. */
export const MOST_PAID_AT_ONCE = 40;

/** One payment, or its taking back. Never changed: what was wrong is taken back by another entry. */
export interface Payment {
  readonly kind: AllowanceKind;
  /** Paid; below nought: had back. */
  readonly fen: number;
  /** Day (UTC+8) on which the money went. */
  readonly on: Day;
  readonly by: string;
  readonly byName: string;
  readonly at: Instant;
  /** Why it differs from what is due, or why it is taken back. */
  readonly note?: string | undefined;
  /** Place, from 0, of the entry that this one takes back. */
  readonly reverses?: number | undefined;
}

/** 发放记录 of one person's month by one unit (`paid:<person>:<month>:<unit>`). */
export interface AllowancePaid {
  readonly person: string;
  readonly name: string;
  readonly month: Month;
  readonly unit: string;
  readonly village: string;
  readonly payments: readonly Payment[];
}

/**
 * How a line stands. `open`: what is due cannot be told yet. `nothing`: nothing is due or was paid. `settled`: paid to the fen. `over`: more
 * was paid than is due by now. `late`: the last day the document gives is over and money is missing.
 */
export type LineState = 'open' | 'nothing' | 'due' | 'late' | 'settled' | 'over';

export const lineStateWords: Readonly<Record<LineState, string>> = {
  open: '还不能算',
  nothing: '没有要发的',
  due: '未发',
  late: '逾期未发',
  settled: '已发齐',
  over: '多发了',
};

export interface Standing {
  readonly state: LineState;
  /** Fen paid so far. */
  readonly paid: number;
  /** Fen still to pay; below nought where too much was paid. Absent while it cannot be told. */
  readonly left?: number | undefined;
}

/** How a line of a month stands on `today`. */
export function standingOf(
  { kind, due }: Pick<AllowanceLine, 'kind' | 'due'>,
  payments: readonly Payment[],
  by: DueBy | undefined,
  today: Day,
): Standing {
  const paid = paidOf(kind, payments);
  if (due === undefined) return { state: 'open', paid };
  const left = due - paid;
  if (left === 0) return { state: due === 0 && paid === 0 ? 'nothing' : 'settled', paid, left };
  if (left < 0) return { state: 'over', paid, left };
  return { state: by && today > by.latest ? 'late' : 'due', paid, left };
}

export function paidOf(kind: AllowanceKind, payments: readonly Payment[]): number {
  return payments.filter((each) => each.kind === kind).reduce((sum, { fen }) => sum + fen, 0);
}
