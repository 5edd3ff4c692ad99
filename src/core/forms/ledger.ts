import type { SheetLine } from '../attendance/month-end';
import { currentRegister } from '../attendance/open-register';
import type { Summary, TargetContext } from '../attendance/target';
import { summarise } from '../attendance/target';
import type { Position } from '../roster/people';
import { positionNames } from '../roster/names';
import { unitName } from '../roster/places';
import type { PrintedCell, PrintedTable } from './printed';

/** A cadre's year in one village: figures of its months, by their place in the year from 0. */
export interface LedgerLine {
  readonly person: string;
  readonly name: string;
  readonly position: Position;
  readonly village: string;
  readonly unit: string;
  readonly months: (Figures | undefined)[];
}

/** Days of one month. `counted`: those that count towards the document's target. */
export type Figures = Pick<
  Summary,
  'inVillage' | 'trip' | 'leave' | 'rotation' | 'rest' | 'notReported' | 'absent' | 'counted'
>;

/** A year's ledger in the making, by person and village. */
export type Ledger = Map<string, LedgerLine>;

/**
 * Takes one month of one village into the ledger. A month at a time, so that the registers of a year
 * are never in memory together. @throws Refused `calendar-year-unknown`.
 */
export function addToLedger(
  ledger: Ledger,
  lines: readonly SheetLine[],
  context: TargetContext,
): void {
  for (const line of lines) {
    const register = currentRegister(line, line.register?.body);
    const { person, name, position, village, unit, month } = register;
    const key = `${person} ${village}`;
    const known = ledger.get(key) ?? { person, name, position, village, unit, months: [] };
    // Alone, so that a yearly target counts this month’s days and no earlier ones twice.
    const { target, short, per, ...figures } = summarise(register, nothingBefore, context);
    void [target, short, per];
    known.months[Number(month.slice(5)) - 1] = figures;
    ledger.set(key, { ...known, name, position, unit });
  }
}

const nothingBefore = { registers: [], postings: [] };

export interface LedgerHead {
  readonly title: string;
  readonly notes: readonly string[];
  /** Name of a village by its code, with its township. */
  readonly nameOf: (village: string) => string;
}

const MONTHS = Array.from({ length: 12 }, (_, i) => i);
const figures = [
  ['在村', 'inVillage'],
  ['出差', 'trip'],
  ['请假', 'leave'],
  ['轮休', 'rotation'],
  ['休息', 'rest'],
  ['未报到', 'notReported'],
  ['缺岗', 'absent'],
  ['计入', 'counted'],
] as const;

/** 考勤台账: a line for each cadre and village, the days that count month by month, and the year. */
export function ledgerTable(ledger: Ledger, { title, notes, nameOf }: LedgerHead): PrintedTable {
  const lines = [...ledger.values()].sort(
    (a, b) => compare(a.village, b.village) || compare(a.name, b.name),
  );
  return {
    ...{ name: '考勤台账', title, notes, rows: rowsOf(lines, nameOf) },
    columns: [
      ...[column('序号', 5), column('姓名', 9), column('职务', 10)],
      ...[column('村', 18), column('派出单位', 20)],
      ...MONTHS.map((month) => column(`${month + 1}月`, 5)),
      ...figures.map(([word]) => column(`全年${word}`, 8)),
    ],
    foot: ['各月一栏是当月计入考勤的天数；空白是没有派驻或还没有到的月份。'],
    signatures: ['填表人：＿＿＿＿＿＿＿', '审核人：＿＿＿＿＿＿＿', '　　　年　　月　　日'],
  };
}

function* rowsOf(
  lines: readonly LedgerLine[],
  nameOf: LedgerHead['nameOf'],
): Iterable<readonly PrintedCell[]> {
  for (const [index, { name, position, village, unit, months }] of lines.entries()) {
    yield [
      ...[index + 1, name, positionNames[position], nameOf(village), unitName(unit)],
      ...MONTHS.map((month) => months[month]?.counted ?? ''),
      ...figures.map(([, key]) => months.reduce((sum, each) => sum + (each?.[key] ?? 0), 0)),
    ];
  }
}

function column(title: string, width: number) {
  return { title, width };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
