import type { Cap } from './cap';
import { highestUnder } from './cap';
import type { Grade } from './grade';
import { isBetter } from './grade';
import type { Scoring } from './rule';

/** Marks with what they are made of. */
export interface Score {
  /** Of 100, rounded to two decimals; lines are held against what it was rounded from. */
  readonly total: number;
  readonly parts: readonly {
    readonly name: string;
    readonly weight: number;
    readonly mark: number;
  }[];
  /** By the county’s lines; absent where it has none for so few marks. */
  readonly grade?: Grade | undefined;
}

/** 建议: what the records and the rules leave open. People decide. */
export interface ProposedGrade {
  /** The highest grade that no cap forbids. */
  readonly highest: Grade;
  readonly score?: Score | undefined;
  /** By the county’s own lines, never above the caps; absent where no document makes grades of figures. */
  readonly suggested?: Grade | undefined;
}

/**
 * What can be said of a grade before people decide. No arithmetic of our own: figures make a grade only
 * where the county’s document says how many marks make which.
 */
export function proposeGrade(
  caps: readonly Pick<Cap, 'highest'>[],
  scoring: Scoring | undefined,
  marks: Readonly<Record<string, number>> | undefined,
): ProposedGrade {
  const highest = highestUnder(caps);
  const score = scoring && marks ? scoreOf(scoring, marks) : undefined;
  if (!score) return { highest };
  const { grade } = score;
  if (!grade) return { highest, score };
  return { highest, score, suggested: isBetter(grade, highest) ? highest : grade };
}

function scoreOf({ parts, lines }: Scoring, marks: Readonly<Record<string, number>>): Score {
  const given = parts.map(({ name, weight }) => ({ name, weight, mark: marks[name] ?? 0 }));
  const weights = given.reduce((all, { weight }) => all + weight, 0);
  const weighed = given.reduce((all, { weight, mark }) => all + weight * mark, 0);
  const reached = lines
    .filter(({ from }) => weighed >= from * weights)
    .sort((a, b) => b.from - a.from);
  const grade = reached[0]?.grade;
  const total = Math.round((weighed * 100) / weights) / 100;
  return { total, parts: given, ...(grade ? { grade } : {}) };
}
