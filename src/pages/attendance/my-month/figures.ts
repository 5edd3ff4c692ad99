import type { Mark } from '../../../components/mark-words';
import { markWords } from '../../../components/mark-words';
import type { Output } from '../../../contract/contract';

type Summary = Output<'attendance.month'>['summary'];
type Days = Output<'attendance.month'>['days'];

const unreported = markWords['not-reported'].word;

export interface MonthFigure {
  readonly label: string;
  readonly value: number;
  /** Whether a day is among those it counts. */
  readonly holds: (day: Days[number]) => boolean;
  /** Rules that make the number; without any it comes from the records alone. */
  readonly rules: readonly string[];
}

const marked =
  (...marks: readonly Mark[]) =>
  ({ mark }: Days[number]) =>
    marks.includes(mark);

/** The month in numbers; those that are nought and unusual are left out. */
export function figuresOf(summary: Summary): MonthFigure[] {
  const counted: MonthFigure = {
    ...{ label: '计入目标', value: summary.counted, rules: ['day-target', 'trip-counts'] },
    holds: ({ counts }) => counts,
  };
  const known = (
    label: string,
    value: number,
    marks: readonly Mark[],
    rules: readonly string[],
  ) => ({
    ...{ label, value, rules, holds: marked(...marks) },
  });
  const all: readonly MonthFigure[] = [
    ...(summary.target === undefined ? [] : [counted]),
    known('在村', summary.inVillage, ['in-village'], ['presence-duty']),
    known('出差', summary.trip, ['trip'], ['trip-counts']),
    known('请假', summary.leave, ['leave'], []),
    known(markWords['rotation-rest'].word, summary.rotation, ['rotation-rest'], []),
    known('休息', summary.rest, ['rest-day', 'holiday'], []),
    known(unreported, summary.notReported, ['not-reported'], ['presence-duty']),
    known(markWords.absent.word, summary.absent, ['absent'], ['spot-checks']),
  ];
  return all.filter(
    ({ value, label }) => value > 0 || ['计入目标', '在村', unreported].includes(label),
  );
}

/** How far the days that count are from the target, in words. */
export function sayTarget({ counted, target, per, short }: Summary): string | undefined {
  if (target === undefined) return undefined;
  const left = short === undefined ? '' : short > 0 ? `，还差 ${short} 天` : '，已经达到';
  return `${per === 'month' ? '每月' : '每年'}要求 ${target} 天，计入 ${counted} 天${left}。`;
}
