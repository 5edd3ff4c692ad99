import { markWords, sheetWords } from '../../../components/mark-words';
import { sayDay, sayMonth } from '../../../components/say-day';
import { figuresOf } from './figures';
import type { MonthSheet } from './month-view';

/** The month as one would tell it: the figures, the days without a record, how far the sheet is. */
export function readMonth(sheet: MonthSheet): string {
  const { summary, days, state, month, name, villageName } = sheet;
  const missing = days.filter(({ mark }) => mark === 'not-reported').map(({ day }) => sayDay(day));
  const figures = figuresOf(summary).map(({ label, value }) => `${label} ${value} 天`);
  const target =
    summary.target === undefined
      ? []
      : [`要求${summary.per === 'month' ? '每月' : '每年'} ${summary.target} 天`];
  return [
    `${name}，${villageName}，${sayMonth(month)}`,
    ...target,
    figures.join('，'),
    ...(missing.length > 0
      ? [`${markWords['not-reported'].word}的日子：${missing.join('、')}`]
      : []),
    `考勤表：${sheetWords[state]}`,
  ].join('。');
}
