import { MOST_PAID_AT_ONCE } from '../../../core/allowance/payments';
import type { ShownLine } from '../tone-of';
import type { AllowanceRow } from './list-view';

/** What one person still has to get of one kind. */
export interface ToPay {
  readonly cadre: string;
  readonly name: string;
  readonly unit: string;
  readonly unitName: string;
  readonly kind: ShownLine['kind'];
  readonly title: string;
  readonly fen: number;
}

/** Everything of a list that is due and not paid. */
export function toPay(rows: readonly AllowanceRow[]): ToPay[] {
  return rows.flatMap(({ cadre, name, unit, unitName, lines }) =>
    lines.flatMap(({ kind, title, left }) =>
      left !== undefined && left > 0 ? { cadre, name, unit, unitName, kind, title, fen: left } : [],
    ),
  );
}

/** So many at a time as one call takes. */
export function inLists(all: readonly ToPay[]): { cadre: string; fen: number }[][] {
  const count = Math.ceil(all.length / MOST_PAID_AT_ONCE);
  return Array.from({ length: count }, (_, i) =>
    all
      .slice(i * MOST_PAID_AT_ONCE, (i + 1) * MOST_PAID_AT_ONCE)
      .map(({ cadre, fen }) => ({ cadre, fen })),
  );
}
