import type { Grade } from '../policy/kinds/grades';
import { grades } from '../policy/kinds/grades';

export type { Grade } from '../policy/kinds/grades';
export const gradeWords: Readonly<Record<Grade, string>> = grades;

/** The best first. */
export const allGrades = Object.keys(grades) as Grade[];

const rankOf = (grade: Grade): number => allGrades.indexOf(grade);

export function isBetter(one: Grade, than: Grade): boolean {
  return rankOf(one) < rankOf(than);
}

/** The lowest of some grades; 优秀 where there is none. */
export function lowestOf(some: readonly Grade[]): Grade {
  return some.reduce(
    (low, each) => (isBetter(low, each) ? each : low),
    allGrades[0] ?? 'excellent',
  );
}

/** The grades that one leaves open: itself and those below. */
export function upTo(highest: Grade): Grade[] {
  return allGrades.filter((each) => !isBetter(each, highest));
}
