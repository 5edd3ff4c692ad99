import { lastDayOf } from '../calendar/day';
import { dayInWords } from '../calendar/in-words';
import type { DayMark } from './marks';
import { marksOf } from './marks';
import type { SheetLine, SheetState } from './month-end';
import { sheetStateOf } from './month-end';
import { currentRegister } from './open-register';
import { wholeMonth } from './periods';
import type { Register, RegisterStep } from './register';
import type { Past, Summary, TargetContext } from './target';
import { summarise } from './target';

/** A cadre's line as it is read on a screen and printed. */
export interface SheetRow {
  readonly register: Register;
  readonly marks: readonly DayMark[];
  readonly summary: Summary;
  /** What to look at before going on, in words; empty where nothing is odd. */
  readonly attention: readonly string[];
}

/** A village's month. */
export interface VillageSheet {
  readonly village: string;
  readonly state: SheetState;
  readonly rows: readonly SheetRow[];
  /** Steps of the line that went furthest: all lines normally go together. */
  readonly steps: readonly RegisterStep[];
  readonly openCorrections: number;
  readonly attention: readonly string[];
}

/**
 * The sheet of one village. `pastOf` tells what a yearly target needs of a person.
 * @throws Refused `calendar-year-unknown`.
 */
export function sheetOf(
  village: string,
  lines: readonly SheetLine[],
  pastOf: (person: string) => Past,
  context: TargetContext,
): VillageSheet {
  const rows = lines.map((line) => rowOf(line, pastOf(line.posting.person), context));
  const registers = rows.map(({ register }) => register);
  const open = registers.flatMap(openCorrectionsOf);
  const [steps = []] = registers
    .map((register) => register.steps)
    .sort((a, b) => b.length - a.length);
  return {
    village,
    state: sheetStateOf(lines),
    rows,
    steps,
    openCorrections: open.length,
    attention: villageAttention(rows, open.length),
  };
}

function rowOf(line: SheetLine, past: Past, context: TargetContext): SheetRow {
  const sheet = currentRegister(line, line.register?.body);
  const marks = marksOf(sheet, context);
  const summary = summarise(sheet, past, context);
  return {
    register: sheet,
    marks,
    summary,
    attention: rowAttention(sheet, marks, summary, context),
  };
}

export function openCorrectionsOf({ corrections }: Register) {
  return corrections.filter(({ state }) => state === 'open');
}

function rowAttention(
  sheet: Register,
  marks: readonly DayMark[],
  { notReported, per, short }: Summary,
  { today }: TargetContext,
): string[] {
  const away = marks.filter(({ facts }) => facts.presence?.place === 'outside').length;
  const open = openCorrectionsOf(sheet).length;
  const over = today > lastDayOf(sheet.month);
  return [
    notReported > 0 && `${notReported} 个工作日没有记录：${listDays(marks)}`,
    away > 0 && `${away} 天报到时不在村附近，已说明原因`,
    open > 0 && `${open} 条更正待乡镇办理`,
    over && per === 'month' && short !== undefined && short > 0 && `比要求少 ${short} 天`,
    ...partInWords(sheet),
  ].filter((text): text is string => typeof text === 'string');
}

const MOST_DAYS_LISTED = 5;

function listDays(marks: readonly DayMark[]): string {
  const days = marks.filter(({ mark }) => mark === 'not-reported').map(({ day }) => day);
  const listed = days.slice(0, MOST_DAYS_LISTED).map((day) => `${Number(day.slice(8))} 日`);
  return listed.join('、') + (days.length > MOST_DAYS_LISTED ? '等' : '');
}

/** The days of the posting, where they are not the whole month. */
function partInWords({ month, periods }: Register): string[] {
  const whole = wholeMonth(month);
  const [first] = periods;
  if (periods.length === 1 && first) {
    return [
      ...(first.from > whole.from ? [`${dayInWords(first.from)}起派驻`] : []),
      ...(first.to < whole.to ? [`${dayInWords(first.to)}派驻结束`] : []),
    ];
  }
  const parts = periods.map(({ from, to }) => `${dayInWords(from)}至 ${Number(to.slice(8))} 日`);
  return [`派驻日期：${parts.join('、')}`];
}

function villageAttention(rows: readonly SheetRow[], open: number): string[] {
  const gaps = rows.filter(({ summary }) => summary.notReported > 0).length;
  const away = rows.filter(({ marks }) =>
    marks.some(({ facts }) => facts.presence?.place === 'outside'),
  ).length;
  return [
    gaps > 0 && `${gaps} 人有工作日没有记录`,
    away > 0 && `${away} 人有报到时不在村附近的日子`,
    open > 0 && `${open} 条更正待乡镇办理`,
  ].filter((text): text is string => typeof text === 'string');
}
