import type { EvaluationResult } from './result';

/** Whether somebody’s ratings were below the threshold: that is put right, and rated again. */
export function needsRetest({ standings }: Pick<EvaluationResult, 'standings'>): boolean {
  return standings.some(({ standing }) => standing === 'below');
}
