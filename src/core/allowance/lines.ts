import { attendedDays } from '../attendance/attended-days';
import { coverAll, wholeMonth } from '../attendance/periods';
import { daysFrom, lastDayOf } from '../calendar/day';
import { sayYuan } from '../money';
import { explain } from '../policy/explain';
import { payers } from '../policy/kinds/money';
import type { Pack, RuleName, RuleValue } from '../policy/schema';
import { valueAt } from '../policy/value-at';
import type { AllowanceMonth } from './allowance-month';
import type { DaysDifference } from './days-due';
import { daysDue } from './days-due';
import type { AllowanceKind } from './kinds';
import { allowanceKinds, ruleOfAllowance } from './kinds';

/** What a correction made after confirming changed of a sum that is due. */
export interface Difference extends DaysDifference {
  /** More to pay, or less. */
  readonly fen: number;
}

/** One kind of allowance of a month. Derived each time it is looked at, never stored. */
export interface AllowanceLine {
  readonly kind: AllowanceKind;
  /** Fen due as the sheets stand now; absent where it cannot be told, and `text` says why. */
  readonly due?: number | undefined;
  /** How it is made. */
  readonly text: string;
  /** In the order they were made; `due` has them in it. */
  readonly differences: readonly Difference[];
}

/**
 * What a month's sheets and claim come to by the rules of its last day, a line for each kind that the
 * document names. A value the document leaves open is said to be open, and so is the share of a
 * monthly sum for part of a month: no document here says how to part one.
 */
export function linesOf(one: AllowanceMonth, pack: Pack | undefined): AllowanceLine[] {
  if (!pack) return [];
  return allowanceKinds
    .filter((kind) => isGoverned(pack, ruleOfAllowance[kind], one))
    .map((kind) => ({ kind, differences: [], ...makers[kind](one, pack) }));
}

type Made = Omit<AllowanceLine, 'kind' | 'differences'> &
  Partial<Pick<AllowanceLine, 'differences'>>;
type Maker = (one: AllowanceMonth, pack: Pack) => Made;

const makers: Readonly<Record<AllowanceKind, Maker>> = {
  living: livingOf,
  phone: (one, pack) => {
    const value = ruleOf('phone-subsidy', one, pack);
    return value ? monthlySum(one, value.fen) : unset('phone-subsidy', one, pack);
  },
  area: (one, pack) => {
    const value = ruleOf('area-allowances', one, pack);
    if (!value) return unset('area-allowances', one, pack);
    return monthlySum(
      one,
      value.allowances.reduce((sum, { fen }) => sum + fen, 0),
    );
  },
  'return-trip': returnTripOf,
};

function isGoverned(pack: Pack, rule: RuleName, { month }: AllowanceMonth): boolean {
  return (pack.rules[rule] ?? []).some(({ from }) => from <= lastDayOf(month));
}

function ruleOf<R extends RuleName>(rule: R, { month }: AllowanceMonth, pack: Pack) {
  return valueAt(pack, rule, lastDayOf(month));
}

function unset(rule: RuleName, { month }: AllowanceMonth, pack: Pack): Made {
  return { text: explain(pack, rule, lastDayOf(month)).text };
}

function livingOf(one: AllowanceMonth, pack: Pack): Made {
  const value = ruleOf('living-subsidy', one, pack);
  if (!value) return unset('living-subsidy', one, pack);
  if (value.days === 'posting') return perDay(postedDays(one), value);
  if (one.sheets.some(({ state }) => state !== 'confirmed')) {
    return { text: '考勤表还没有确认，确认后按实际考勤天数算' };
  }
  const counts = ruleOf('trip-counts', one, pack)?.counts;
  const sheets = one.sheets.map((sheet) => daysDue(sheet, counts ?? false));
  const differences = sheets
    .flatMap((each) => each.differences)
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map((each) => ({ ...each, fen: each.days * value.fen }));
  const now = sheets.reduce((sum, each) => sum + each.now.length, 0);
  const { due, text } = perDay(now, value);
  const left = counts === undefined ? tripsLeftOut(one) : '';
  return { due, text: text + left, differences: differences.filter(({ days }) => days !== 0) };
}

/** A document that is silent on trips is not read either way unseen. */
function tripsLeftOut({ sheets }: AllowanceMonth): string {
  const days = (tripsCount: boolean) =>
    sheets.reduce((sum, sheet) => sum + attendedDays(sheet, tripsCount).length, 0);
  const trips = days(true) - days(false);
  return trips > 0 ? `；另有出差 ${trips} 天，文件没有写算不算，这里没有算` : '';
}

function perDay(days: number, { fen, payer }: RuleValue<'living-subsidy'>): Made & { due: number } {
  return { due: days * fen, text: `${days} 天，每天 ${sayYuan(fen)}，${payers[payer]}支出` };
}

function postedDays({ sheets }: AllowanceMonth): number {
  const days = sheets.flatMap(({ periods }) =>
    periods.flatMap(({ from, to }) => daysFrom(from, to)),
  );
  return new Set(days).size;
}

function monthlySum({ sheets, month }: AllowanceMonth, fen: number): Made {
  const posted = sheets.flatMap(({ periods }) => periods);
  if (coverAll(posted, wholeMonth(month))) return { due: fen, text: `每月 ${sayYuan(fen)}` };
  return {
    text: `每月 ${sayYuan(fen)}。这个月派驻不满一个月，怎么折算文件没有写，由发放单位定`,
  };
}

function returnTripOf(one: AllowanceMonth, pack: Pack): Made {
  const value = ruleOf('return-trips', one, pack);
  const { claim } = one;
  if (!value) return unset('return-trips', one, pack);
  if (!claim || claim.state === 'taken-back') return { due: 0, text: '这个月没有报往返' };
  const said = `${claim.route}，单程 ${claim.km} 公里，往返 ${claim.times} 次`;
  if (claim.state === 'handed-back') return { due: 0, text: `${said}。已退回，改好再报` };
  if (claim.state === 'claimed') return { text: `${said}。等派出单位核对` };
  if (value.fenPerKm === undefined) return { text: `${said}。每公里多少文件没有写，由发放单位定` };
  const due = 2 * claim.km * value.fenPerKm * claim.times;
  return { due, text: `${said}，每公里 ${sayYuan(value.fenPerKm)}` };
}
