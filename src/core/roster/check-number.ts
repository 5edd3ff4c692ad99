import { addDays, isRealDay } from '../calendar/day';
import type { ProblemKind, Report } from './problem';
import type { ProblemFacts } from './problem-kind';
import { problemAt } from './problem';
import type { TableRow } from './read-table';
import { checkText } from './check-text';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Check character of a citizen's number (GB 11643-1999) from its first 17 digits. */
export function idCheckCharacter(first17: string): string {
  const sum = weights.reduce((total, weight, i) => total + weight * Number(first17[i]), 0);
  return '10X98765432'[sum % 11] ?? '';
}

/** An ID number in capitals, or `undefined` when empty or wrong (reported). `today` bounds the birth date. */
export function checkIdNumber(row: TableRow, today: string, report: Report): string | undefined {
  const cell = row.cell('身份证号');
  if (lostDigits(cell.kind, cell.text)) {
    report(problemAt('number-lost-digits', cell));
    return undefined;
  }
  const text = checkText(row, '身份证号', report)?.toUpperCase();
  if (text === undefined) return undefined;
  const wrong = wrongIdNumber(text, today);
  if (wrong) report(problemAt(wrong.kind, cell, wrong.facts));
  return wrong ? undefined : text;
}

/** Excel keeps 15 digits: an ID number stored as a number, or shown as 5.3E+17, is lost. */
function lostDigits(kind: string, text: string): boolean {
  if (kind === 'number') return text.replace(/\D/g, '').length > 15 || /e/i.test(text);
  return /^\d(\.\d+)?e\+?\d+$/i.test(text.trim());
}

/** What is wrong with an ID number in capitals; nothing where it is right. */
export function wrongIdNumber(
  text: string,
  today: string,
): { kind: ProblemKind; facts: ProblemFacts } | undefined {
  if (/[^\dX]|X(?!$)/.test(text)) return { kind: 'id-characters', facts: {} };
  if (text.length !== 18) {
    return { kind: 'id-length', facts: { length: text.length } };
  }
  const birth = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;
  const possible = isRealDay(birth) && birth >= addDays(today, -366 * 110) && birth <= today;
  if (!possible) return { kind: 'id-birth', facts: { birth } };
  if (idCheckCharacter(text.slice(0, 17)) !== text[17]) {
    return { kind: 'id-checksum', facts: {} };
  }
  return undefined;
}

/** A mainland mobile number, or `undefined` when empty or wrong (reported). */
export function checkPhone(row: TableRow, report: Report): string | undefined {
  const cell = row.cell('手机号');
  const text = checkText(row, '手机号', report);
  if (text === undefined || /^1[3-9]\d{9}$/.test(text)) return text;
  report(problemAt('phone-wrong', cell));
  return undefined;
}
