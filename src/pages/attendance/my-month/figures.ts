import type { Mark } from '../../../components/mark-words';
import { markWords } from '../../../components/mark-words';
import type { Output } from '../../../contract/contract';

type Summary = Output<'attendance.month'>['summary'];
type Days = Output<'attendance.month'>['days'];

export interface MonthFigure {
  readonly label: string;
  readonly value: number;
  /** Marks the number counts. */
  readonly marks: readonly Mark[];
}

/** The month in numbers; those that are nought and unusual are left out. */
export function figuresOf(summary: Summary): MonthFigure[] {
  const counted = { label: '计入目标', value: summary.counted, marks: [] };
  const all: readonly MonthFigure[] = [
    ...(summary.target === undefined ? [] : [counted]),
    { label: '在村', value: summary.inVillage, marks: ['in-village'] },
    { label: '出差', value: summary.trip, marks: ['trip'] },
    { label: '请假', value: summary.leave, marks: ['leave', 'rotation-rest'] },
    { label: '休息', value: summary.rest, marks: ['rest-day', 'holiday'] },
    { label: markWords['not-reported'].word, value: summary.notReported, marks: ['not-reported'] },
    { label: markWords.absent.word, value: summary.absent, marks: ['absent'] },
  ];
  return all.filter(
    ({ value, label }) =>
      value > 0 || ['计入目标', '在村', markWords['not-reported'].word].includes(label),
  );
}

/** The days behind a number. */
export function madeOf({ marks }: MonthFigure, days: Days): Days {
  return days.filter(({ mark }) => marks.includes(mark));
}
