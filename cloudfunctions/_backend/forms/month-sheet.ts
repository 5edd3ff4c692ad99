import type { Workbook, Worksheet } from 'exceljs';
import { factsInWords } from '../../../src/core/attendance/facts-in-words';
import { markWords } from '../../../src/core/attendance/mark-words';
import type { StepName } from '../../../src/core/attendance/month-end';
import { stateInWords } from '../../../src/core/attendance/month-end';
import type { SheetRow, VillageSheet } from '../../../src/core/attendance/sheet';
import type { Day, Month } from '../../../src/core/calendar/day';
import { dayOf, daysOfMonth, weekdayOf } from '../../../src/core/calendar/day';
import type { CalendarTable } from '../../../src/core/calendar/workdays';
import { kindOfDay } from '../../../src/core/calendar/workdays';
import { signatureLine } from '../../../src/core/forms/printed';
import type { Stamp } from '../../../src/core/forms/stamp';
import { positionNames } from '../../../src/core/roster/names';
import { unitName } from '../../../src/core/roster/places';
import { banner, frameRow, pageOf, signRow } from './frame';
import { asText, freeName } from './safe-text';

export interface PrintedSheet {
  readonly sheet: VillageSheet;
  readonly villageName: string;
  readonly townshipName: string;
}

export interface Printing {
  readonly stamp: Stamp;
  readonly month: Month;
  readonly calendar: CalendarTable;
  /** What the month is judged by, in words, with document and clause. */
  readonly basis: string;
  readonly sheets: readonly PrintedSheet[];
}

const leading = ['序号', '姓名', '职务', '派出单位'];

const weekdays = '一二三四五六日';
const HEADER_ROW = 3;
const WEEKDAY_ROW = 4;
const legend = `图例：${Object.values(markWords)
  .map(({ sign, word }) => `${sign} ${word}`)
  .join('　')}`;

/** The month as an office prints it: one worksheet a village, since each is signed by its own people. */
export async function printSheets(printing: Printing): Promise<Workbook> {
  // Loaded with the first use: most calls of this function print nothing, and it takes long.
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.Workbook();
  book.creator = '在村';
  for (const printed of printing.sheets) printSheet(book, printed, printing);
  return book;
}

function printSheet(book: Workbook, printed: PrintedSheet, printing: Printing): void {
  const { month, calendar, basis, stamp } = printing;
  const { county, demo } = stamp;
  const { sheet, villageName, townshipName } = printed;
  const taken = book.worksheets.map(({ name }) => name);
  const name = freeName(taken, [villageName, `${townshipName} ${villageName}`]);
  const page = book.addWorksheet(
    name,
    pageOf({
      header: { from: HEADER_ROW, to: WEEKDAY_ROW },
      fixed: leading.length,
      stamp,
      personal: true,
    }),
  );
  const days = daysOfMonth(month);
  const totals = totalsFor(sheet.rows[0]);
  const width = leading.length + days.length + totals.length;
  page.columns = [5, 9, 10, 20, ...days.map(() => 3.3), ...totals.map(() => 6.5)].map((w) => ({
    width: w,
  }));

  const when = `${month.slice(0, 4)}年${Number(month.slice(5))}月`;
  banner(page, 1, width, `${county}${townshipName}${villageName}${when}驻村干部考勤表`, 16);
  const state = `办理情况：${stateInWords[sheet.state]}`;
  const invented = demo ? '　　演示数据，人物与记录均为虚构' : '';
  banner(page, 2, width, `${state}　　依据：${basis}${invented}`, 9);

  const header = page.getRow(HEADER_ROW);
  header.values = [...leading, ...days.map((day) => Number(day.slice(8))), ...totals];
  page.getRow(WEEKDAY_ROW).values = [
    ...leading.map(() => ''),
    ...days.map((day) => weekdays[weekdayOf(day) - 1] ?? ''),
    ...totals.map(() => ''),
  ];
  for (const column of [...leading.keys(), ...totals.map((_, i) => width - totals.length + i)]) {
    page.mergeCells(HEADER_ROW, column + 1, WEEKDAY_ROW, column + 1);
  }
  sheet.rows.forEach((row, i) => {
    page.getRow(WEEKDAY_ROW + 1 + i).values = rowValues(row, i);
  });
  const last = WEEKDAY_ROW + sheet.rows.length;
  const shaded = restColumns(days, calendar);
  for (let at = HEADER_ROW; at <= last; at += 1) {
    frameRow(page.getRow(at), width, at <= WEEKDAY_ROW, shaded);
  }
  printFoot(page, last + 1, width, sheet);
}

function totalsFor(row: SheetRow | undefined): string[] {
  const yearly = row?.summary.per === 'year';
  return [
    '在村',
    '出差',
    '请假',
    '轮休',
    '休息',
    '未报到',
    yearly ? '本年计入' : '计入天数',
    '还差',
  ];
}

function rowValues({ register, marks, summary }: SheetRow, index: number) {
  const { inVillage, trip, leave, rotation, rest, notReported, counted, target, short, per } =
    summary;
  const part = per === 'month' ? '不满整月' : '不满整年';
  const missing = target === undefined ? '未设置' : (short ?? part);
  return [
    index + 1,
    asText(register.name),
    positionNames[register.position],
    asText(unitName(register.unit)),
    ...marks.map(({ mark }) => markWords[mark].sign),
    ...[inVillage, trip, leave, rotation, rest, notReported, counted, missing],
  ];
}

/** Columns of the days off. */
function restColumns(days: readonly Day[], calendar: CalendarTable): Set<number> {
  const columns = days.flatMap((day, i) =>
    kindOfDay(day, calendar) === 'workday' ? [] : [leading.length + i + 1],
  );
  return new Set(columns);
}

function printFoot(page: Worksheet, from: number, width: number, sheet: VillageSheet): void {
  const lines = [legend, ...correctionLines(sheet)];
  lines.forEach((text, i) => banner(page, from + i, width, text, 9));
  signRow(page, from + lines.length + 1, width, signatures(sheet));
}

function correctionLines({ rows }: VillageSheet): string[] {
  const states = { open: '待办理', made: '已更正', refused: '未采纳' } as const;
  return rows.flatMap(({ register }) =>
    register.corrections.map((correction) => {
      const { day, reason, byName, at, state, decided } = correction;
      const [was, becomes] = [factsInWords(correction.was), factsInWords(correction.becomes)];
      const who = decided?.byName ?? byName;
      const on = dayOf(Date.parse(decided?.at ?? at));
      return `更正：${register.name} ${day} 由“${was}”改为“${becomes}”，${states[state]}；原因：${reason}（${who}，${on}）`;
    }),
  );
}

/** The three signatures, with name and date once the step is done, else a line to sign on. */
function signatures({ steps }: VillageSheet): string[] {
  const sentBack = steps.map(({ step }) => step).lastIndexOf('send-back');
  const standing = steps.slice(sentBack + 1);
  const signed = (step: StepName, title: string) => {
    const done = standing.find((each) => each.step === step);
    const { byName, at } = done ?? {};
    return signatureLine(title, byName && at ? { byName, day: dayOf(Date.parse(at)) } : undefined);
  };
  return [
    signed('sum-up', '第一书记（汇总）'),
    signed('sign', '村党组织书记（签字）'),
    signed('confirm', '乡镇党委（确认）'),
  ];
}
