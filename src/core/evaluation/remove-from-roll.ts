import type { Stored, Write } from '../records';
import { remove, replace } from '../records';
import { refused } from '../refusal';
import { assemblyIn } from './assembly-step';

/**
 * Takes a line off whose right was not used; a slip it had is good for nothing from then on.
 * @throws Refused `assembly-unknown`, `assembly-not-at-step`, `not-on-roll`, `right-used`.
 */
export function decideRemoveFromRoll(facts: {
  readonly assembly: Stored<'assembly'> | undefined;
  readonly line: Stored<'rollLine'> | undefined;
  readonly slip: Stored<'slip'> | undefined;
}): { output: { assembly: string; line: string }; writes: Write[] } {
  const { slip } = facts;
  const assembly = assemblyIn(['planned', 'open'], facts.assembly, '改名单');
  const line = lineOf(facts.line, assembly.id);
  if (line.body.used) throw refused('right-used');
  return {
    output: { assembly: assembly.id, line: line.id },
    writes: [
      remove(line),
      // The count of the roll decides how a party votes: opening must not rest on an older one.
      replace(assembly, assembly.body),
      ...(slip?.body.line === line.id ? [replace(slip, { ...slip.body, line: undefined })] : []),
    ],
  };
}

/** @throws Refused `not-on-roll`, also for a line of another assembly. */
export function lineOf(line: Stored<'rollLine'> | undefined, assembly: string): Stored<'rollLine'> {
  if (!line || line.body.assembly !== assembly) throw refused('not-on-roll');
  return line;
}
