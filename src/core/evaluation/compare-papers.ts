import { ratingOptions } from '../policy/kinds/evaluation-words';
import type { PaperEntry } from './paper-entry';
import type { Question } from './questions';

/** A count that two people typed differently. */
export interface PaperDifference {
  /** Name of who is rated, 张数, 意见 or 整张. */
  readonly about: string;
  /** In words. */
  readonly option?: string;
  readonly first: number;
  readonly second: number;
}

type Typed = Pick<PaperEntry, 'sheets' | 'comments'>;

/** Signs and spaces that two people may well type differently. */
const unheard = /[\s\p{P}]/gu;

/**
 * How two typings of the same papers differ, whatever their order: sheets, counts per question and
 * option, comments but for signs and spaces. Empty where they agree.
 */
export function comparePapers(
  first: Typed,
  second: Typed,
  questions: readonly Question[],
): PaperDifference[] {
  const differences = [
    { about: '张数', first: first.sheets.length, second: second.sheets.length },
    ...questions.flatMap(({ subject }, index) => byOption(subject.name, index, first, second)),
    ...byComment(first.comments, second.comments),
  ].filter((each) => each.first !== each.second);
  if (differences.length > 0 || sameSheets(first, second)) return differences;
  // Every count agrees and the sheets do not: ticks went over from one sheet to another.
  return [{ about: '整张', first: unmatched(first, second), second: 0 }];
}

function byOption(name: string, index: number, first: Typed, second: Typed): PaperDifference[] {
  const count = ({ sheets }: Typed, option: string) =>
    sheets.filter((sheet) => sheet[index] === option).length;
  return Object.entries(ratingOptions).map(([option, text]) => ({
    ...{ about: name, option: text },
    ...{ first: count(first, option), second: count(second, option) },
  }));
}

/** How many comments of each typing the other does not have. */
function byComment(first: readonly string[], second: readonly string[]): PaperDifference[] {
  const [one, other] = [first.map(heard), second.map(heard)];
  const alone = [left(one, other).length, left(other, one).length] as const;
  if (alone[0] === 0 && alone[1] === 0) return [];
  // Two that differ in their words and not in their number would look the same as counts.
  const same = alone[0] === alone[1];
  return [{ about: '意见', first: alone[0], second: same ? 0 : alone[1] }];
}

function heard(text: string): string {
  return text.replace(unheard, '');
}

function sameSheets(first: Typed, second: Typed): boolean {
  return unmatched(first, second) === 0;
}

function unmatched(first: Typed, second: Typed): number {
  const rows = ({ sheets }: Typed) => sheets.map((sheet) => sheet.join(' '));
  return left(rows(first), rows(second)).length;
}

/** What remains of the first list once everything of the second is struck out, each once. */
function left(of: readonly string[], struck: readonly string[]): string[] {
  const rest = [...struck];
  return of.filter((text) => {
    const at = rest.indexOf(text);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}
