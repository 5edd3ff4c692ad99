import type { AllowanceMonth } from '../allowance/allowance-month';
import { dueBy } from '../allowance/due-by';
import { linesOf } from '../allowance/lines';
import type { AllowancePaid } from '../allowance/payments';
import { standingOf } from '../allowance/payments';
import type { LineState } from '../allowance/payments';
import type { SheetState } from '../attendance/month-end';
import type { SheetRow, VillageSheet } from '../attendance/sheet';
import type { Day } from '../calendar/day';
import type { LogMonth } from '../log/log-entry';
import type { Pack } from '../policy/schema';
import type { FigureName, Figures } from './figures';
import { FEW_DAYS, countOf, mergeAll, soMany } from './figures';

/** What a township's month is counted from. */
export interface MonthOfPlace {
  /** Today, UTC+8: what is late is told by it. */
  readonly today: Day;
  readonly pack: Pack | undefined;
  /** Its villages' sheets; `lines` alone where the year's days off are not known yet. */
  readonly sheets: readonly VillageSheet[] | { readonly lines: number };
  readonly allowances: readonly AllowanceMonth[];
  readonly paid: readonly AllowancePaid[];
  readonly logs: readonly LogMonth[];
}

/** A township's month in figures: attendance, month-end, rest, money and visits. */
export function countMonth(month: MonthOfPlace): Figures {
  return mergeAll([
    ofSheets(month.sheets),
    ...month.allowances.map((one) => ofMoney(one, month)),
    ofVisits(month.logs),
  ]);
}

function ofSheets(sheets: MonthOfPlace['sheets']): Figures {
  if ('lines' in sheets) {
    return { ...soMany('lines', sheets.lines), ...soMany('no-calendar', sheets.lines) };
  }
  return mergeAll(sheets.map(ofSheet));
}

const sheetFigure: Readonly<Record<SheetState, FigureName>> = {
  none: 'sheets-draft',
  draft: 'sheets-draft',
  'summed-up': 'sheets-summed-up',
  signed: 'sheets-signed',
  confirmed: 'sheets-confirmed',
};

function ofSheet({ rows, state, openCorrections }: VillageSheet): Figures {
  const resting = rows.filter(({ summary }) => summary.rotation > 0);
  return mergeAll([
    soMany('lines', rows.length),
    countOf(rows.map(bucketOf)),
    countOf(['sheets', sheetFigure[state]]),
    soMany('corrections-open', openCorrections),
    soMany('rested', resting.length),
    soMany(
      'rest-days',
      resting.reduce((sum, { summary }) => sum + summary.rotation, 0),
    ),
  ]);
}

/**
 * Where one cadre's month stands against the target. Without any record nothing is said of days
 * missing: nobody knows whether they were not there or only not written down.
 */
export function bucketOf({
  register,
  summary,
}: Pick<SheetRow, 'register' | 'summary'>): FigureName {
  if (Object.keys(register.days).length === 0) return 'no-record';
  const { target, short } = summary;
  if (target === undefined) return 'no-target';
  if (short === undefined) return 'part';
  if (short === 0) return 'reached';
  return short <= FEW_DAYS ? 'short-few' : 'short-many';
}

const moneyFigure: Readonly<Record<LineState, FigureName | undefined>> = {
  nothing: undefined,
  settled: 'paid',
  over: 'paid',
  due: 'unpaid',
  late: 'late',
  open: 'not-told',
};

function ofMoney(one: AllowanceMonth, { pack, paid, today }: MonthOfPlace): Figures {
  const own = paid.find(({ person, unit }) => person === one.person && unit === one.unit);
  const by = dueBy(one.month, pack);
  const states = linesOf(one, pack).map(
    ({ kind, due }) => moneyFigure[standingOf({ kind, due }, own?.payments ?? [], by, today).state],
  );
  const sums = states.filter((state) => state !== undefined);
  return mergeAll([soMany('sums', sums.length), countOf(sums)]);
}

function ofVisits(logs: readonly LogMonth[]): Figures {
  const visits = logs.map(({ person, entries }) => ({
    person,
    count: Object.values(entries).reduce((sum, { households }) => sum + households.length, 0),
  }));
  const visiting = new Set(visits.filter(({ count }) => count > 0).map(({ person }) => person));
  return mergeAll([
    soMany('visiting', visiting.size),
    soMany(
      'visits',
      visits.reduce((sum, { count }) => sum + count, 0),
    ),
  ]);
}
