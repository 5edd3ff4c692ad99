import type { Stored, Write } from '../records';
import { replace } from '../records';
import { refused } from '../refusal';
import type { ResultComment } from './result';

/**
 * Lets a comment through, holds it back, or takes either back. Which of them are kept at all was
 * decided by counting: of fewer than k ballots there is none.
 * @throws Refused `result-unknown`, `comment-unknown`.
 */
export function decideComment(
  result: Stored<'evaluationResult'> | undefined,
  { number, state }: Pick<ResultComment, 'number' | 'state'>,
): { output: Pick<ResultComment, 'number' | 'state'>; writes: Write[] } {
  if (!result) throw refused('result-unknown');
  const { comments } = result.body;
  const comment = comments.find((each) => each.number === number);
  if (!comment) throw refused('comment-unknown');
  const output = { number, state };
  if (comment.state === state) return { output, writes: [] };
  const after = comments.map((each) => (each === comment ? { ...each, state } : each));
  return { output, writes: [replace(result, { ...result.body, comments: after })] };
}
