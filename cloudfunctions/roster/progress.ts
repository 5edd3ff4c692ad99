import type { Output } from '../../src/contract/contract';
import type { RosterImport } from '../../src/core/roster/import-plan';

/** An import as the page shows it. */
export function progressOf(id: string, body: RosterImport): Output<'roster.continueImport'> {
  const { name, state, steps, done, at, byName, summary } = body;
  return { import: id, name, state, steps, done, at, byName, summary };
}
