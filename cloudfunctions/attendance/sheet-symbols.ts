import { markWords } from '../../src/core/attendance/mark-words';

export const legend = `图例：${Object.values(markWords)
  .map(({ sign, word }) => `${sign} ${word}`)
  .join('　')}`;

/**
 * Text from people, made safe for a cell: a spreadsheet may take a leading sign for a formula
 * (at the latest when the file is saved as CSV).
 */
export function asText(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
