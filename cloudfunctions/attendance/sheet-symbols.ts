import type { MarkName } from '../../src/core/attendance/marks';

/** What stands in a printed cell for each mark, and what the legend calls it. */
export const symbols: Readonly<Record<MarkName, { symbol: string; meaning: string }>> = {
  'in-village': { symbol: '√', meaning: '在村' },
  trip: { symbol: '△', meaning: '出差' },
  leave: { symbol: '○', meaning: '请假' },
  'rotation-rest': { symbol: '◇', meaning: '轮休' },
  'rest-day': { symbol: '休', meaning: '周末' },
  holiday: { symbol: '节', meaning: '节假日' },
  'not-reported': { symbol: '未', meaning: '没有记录' },
  absent: { symbol: '×', meaning: '经核实无故不在岗' },
  'not-posted': { symbol: '／', meaning: '不在派驻期' },
  'to-come': { symbol: '', meaning: '未到' },
};

export const legend = `图例：${Object.values(symbols)
  .map(({ symbol, meaning }) => `${symbol || '空白'} ${meaning}`)
  .join('　')}`;

/**
 * Text from people, made safe for a cell: a spreadsheet may take a leading sign for a formula
 * (at the latest when the file is saved as CSV).
 */
export function asText(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
