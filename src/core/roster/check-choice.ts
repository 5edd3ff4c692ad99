import { checkText } from './check-text';
import { keyNamed } from './names';
import type { ProblemKind, Report } from './problem';
import { problemAt } from './problem';
import type { TableRow } from './read-table';

/** The key of a choice by its Chinese name; `undefined` when empty or not in the list (reported). */
export function checkChoice<K extends string>(
  row: TableRow,
  header: string,
  names: Readonly<Record<K, string>>,
  kind: ProblemKind,
  report: Report,
): K | undefined {
  const text = checkText(row, header, report);
  if (text === undefined) return undefined;
  const key = keyNamed(names, text);
  if (key === undefined) {
    const list = Object.values<string>(names).join('、');
    report(problemAt(kind, row.cell(header), { list }));
  }
  return key;
}

/** 是 / 否; empty is no. */
export function checkYesNo(row: TableRow, header: string, report: Report): boolean {
  const text = checkText(row, header, report);
  if (text !== undefined && text !== '是' && text !== '否') {
    report(problemAt('yes-no-unknown', row.cell(header)));
  }
  return text === '是';
}
