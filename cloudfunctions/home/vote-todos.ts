import type { RollLine } from '../../src/core/evaluation/roll-line';
import type { Stored } from '../../src/core/records';
import { stepAt } from './evaluation-todos';
import type { Todo } from './todo';

interface VoteFacts {
  /** Lines of the caller on rolls. */
  readonly lines: readonly RollLine[];
  readonly assemblyOf: (line: RollLine) => Stored<'assembly'> | undefined;
}

/**
 * Assemblies that vote now and where the caller's right is not used yet. It leads to the scanner: the
 * code on the wall is what the phone compares the keys with.
 */
export function voteTodos({ lines, assemblyOf }: VoteFacts): Todo[] {
  return lines.flatMap((line) => {
    const assembly = assemblyOf(line)?.body;
    if (line.used || assembly?.state !== 'open') return [];
    const text = `${assembly.villageName}的评议会正在投票，您还没有评议，请扫会场的码`;
    const opens = { page: 'evaluation-scan' as const, query: {} };
    return [{ kind: 'evaluation', text, since: stepAt(assembly, 'open'), opens }];
  });
}
