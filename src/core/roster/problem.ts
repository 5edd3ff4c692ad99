import type { Cell } from './cells';
import type { ProblemFacts } from './problem-kind';
import { kinds } from './problem-kinds';

export type ProblemKind = keyof typeof kinds;

/** One thing to mend in the workbook, in words for the officer. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly sheet: string;
  /** `B3`, or a range for merged cells. */
  readonly cell: string;
  readonly found: string;
  readonly wrong: string;
  readonly right: string;
}

/** Where a check says what it found; the order is that of the checks. */
export type Report = (problem: Problem) => void;

export interface Place {
  readonly sheet: string;
  readonly address: string;
  readonly text?: string;
}

export function problemAt(kind: ProblemKind, at: Place, facts: ProblemFacts = {}): Problem {
  const { wrong, right } = kinds[kind];
  const found = shown(at.text ?? '');
  const all = { found, ...facts };
  return {
    kind,
    sheet: at.sheet,
    cell: at.address,
    found,
    wrong: wrong(all),
    right: right(all),
  };
}

/** An empty cell of a row, to point at. */
export function emptyAt(sheet: string, address: string): Cell {
  return { sheet, address, kind: 'text', text: '' };
}

/** A cell can hold a novel; invisible characters are made visible. */
function shown(text: string): string {
  const visible = text.replace(/[\p{Cc}\p{Cf}]/gu, (c) => {
    const code = c.codePointAt(0) ?? 0;
    return `\\u${code.toString(16).padStart(4, '0')}`;
  });
  return visible.length > 60 ? `${visible.slice(0, 60)}…` : visible;
}
