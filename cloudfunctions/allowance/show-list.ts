import type { Output } from '../../src/contract/contract';
import { allowanceMonths } from '../../src/core/allowance/months';
import { allowanceKinds, allowanceWords, ruleOfAllowance } from '../../src/core/allowance/kinds';
import type { AllowancePaid } from '../../src/core/allowance/payments';
import type { TripClaim } from '../../src/core/allowance/trip-claim';
import type { Register } from '../../src/core/attendance/register';
import type { Day, Month } from '../../src/core/calendar/day';
import { lastDayOf } from '../../src/core/calendar/day';
import { explain } from '../../src/core/policy/explain';
import type { Pack } from '../../src/core/policy/schema';
import type { Village } from '../../src/core/roster/division';
import type { Posting } from '../../src/core/roster/people';
import { showMonth } from './show-allowance';

export interface ListFacts {
  readonly month: Month;
  readonly today: Day;
  readonly pack: Pack | undefined;
  readonly postings: readonly Posting[];
  readonly registers: readonly Register[];
  readonly claims: readonly TripClaim[];
  readonly paid: readonly AllowancePaid[];
  readonly villages: readonly Village[];
}

type List = Output<'allowance.unit'>;

/** A month of many people, by village and name, with its sums. */
export function showList(facts: ListFacts): { output: List } {
  const { month, pack, today } = facts;
  const names = new Map(facts.villages.map(({ code, name }) => [code, name]));
  const paidOf = new Map(facts.paid.map((each) => [`${each.person} ${each.unit}`, each]));
  const nameOf = (code: string) => names.get(code) ?? code;
  const rows = allowanceMonths(facts).map((one) => {
    const paid = paidOf.get(`${one.person} ${one.unit}`);
    const shown = showMonth(one, { pack, today, paid, nameOf });
    return { ...shown, cadre: one.person, name: one.sheets[0]?.name ?? '' };
  });
  rows.sort((a, b) => (`${a.villageName} ${a.cadre}` < `${b.villageName} ${b.cadre}` ? -1 : 1));
  return { output: { month, rows, sums: sumsOf(rows), explanations: explained(pack, month) } };
}

/** The rules the sums of a month rest on. */
export function explained(pack: Pack | undefined, month: Month): List['explanations'] {
  const rules = [...Object.values(ruleOfAllowance), 'trip-counts', 'payment-rhythm'] as const;
  return rules.map((rule) => explain(pack, rule, lastDayOf(month)));
}

function sumsOf(rows: List['rows']): List['sums'] {
  return allowanceKinds.flatMap((kind) => {
    const lines = rows.flatMap((row) => row.lines.filter((line) => line.kind === kind));
    if (lines.length === 0) return [];
    const sum = (pick: (line: (typeof lines)[number]) => number) =>
      lines.reduce((total, line) => total + pick(line), 0);
    return {
      ...{ kind, title: allowanceWords[kind] },
      due: sum(({ due }) => due ?? 0),
      paid: sum(({ paid }) => paid),
      late: sum(({ state }) => (state === 'late' ? 1 : 0)),
      open: sum(({ state }) => (state === 'open' ? 1 : 0)),
    };
  });
}
