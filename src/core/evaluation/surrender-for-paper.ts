import type { Stored, Write } from '../records';
import { replace } from '../records';
import { refused } from '../refusal';
import { refuseOtherWay, refuseUnlessOpen } from './give-token';
import { lineOf } from './remove-from-roll';

/**
 * The right of a line goes for a paper ballot, for good.
 * @throws Refused `assembly-unknown`, `not-on-roll`, `right-used`, `rights-closed`, `party-signs`.
 */
export function decideSurrender(facts: {
  readonly assembly: Stored<'assembly'> | undefined;
  readonly line: Stored<'rollLine'> | undefined;
}): { output: { line: string }; writes: Write[] } {
  const { assembly } = facts;
  if (!assembly) throw refused('assembly-unknown');
  const line = lineOf(facts.line, assembly.id);
  if (line.body.used) throw refused('right-used');
  refuseUnlessOpen(assembly);
  refuseOtherWay('secret', line.body.party, assembly.body);
  return {
    output: { line: line.id },
    writes: [replace(line, { ...line.body, used: { means: 'paper' } })],
  };
}
