import type { Stored } from '../../src/core/records';
import { target } from '../../src/core/records';
import { refused } from '../../src/core/refusal';
import { gateRef, importRef } from '../../src/core/roster/import-places';
import { countyRef } from '../../src/core/roster/places';
import { startUndo } from '../../src/core/roster/start-undo';
import { act } from '../_backend/act';
import { collect } from '../_backend/facts/collect';
import type { Reader } from '../_backend/ports';
import { findUsedPostings } from './find-used-postings';
import { progressOf } from './progress';
import { readMany } from './read-many';

/** Checks that nothing changed since, and starts undoing an import as a whole. */
export const undoImport = act({
  endpoint: 'roster.undoImport',

  refs: ({ tenant, input }) => ({
    county: countyRef(tenant),
    gate: gateRef(tenant),
    rosterImport: importRef(tenant, input.import),
  }),

  async gather({ tenant }, { county, gate, rosterImport }, reader) {
    const facts = rosterImport && gate && (await undoFacts(reader, tenant, rosterImport, gate));
    return { county, facts };
  },

  subject: ({ county }) => ({ division: county?.body.division }),

  decide({ facts }, { input }) {
    if (!facts) throw refused('import-unknown');
    const { after, writes } = startUndo(facts);
    return { output: progressOf(input.import, after), writes };
  },
});

async function undoFacts(
  reader: Reader,
  tenant: string,
  rosterImport: Stored<'rosterImport'>,
  gate: Stored<'rosterGate'>,
) {
  const tenants = [tenant];
  const ofImport = { tenants, index: 'byImport', equals: [rosterImport.id] } as const;
  const [steps, parts, postings, grants] = await Promise.all([
    collect(reader, { collection: 'rosterImportStep', ...ofImport }),
    collect(reader, { collection: 'rosterImportPart', ...ofImport }),
    collect(reader, { collection: 'posting', tenants, index: 'byPerson' }),
    collect(reader, { collection: 'grant', tenants, index: 'byPerson' }),
  ]);
  const writes = steps.flatMap(({ body }) => body.writes);
  const current = await readMany(reader, writes.map(target));
  const used = await findUsedPostings(reader, tenant, writes);
  const other = await holder(reader, tenant, gate, rosterImport.id);
  return { rosterImport, gate, other, steps, parts, current, postings, grants, used };
}

async function holder(
  reader: Reader,
  tenant: string,
  { body }: Stored<'rosterGate'>,
  own: string,
): Promise<Stored<'rosterImport'> | undefined> {
  if (body.running === undefined || body.running === own) return undefined;
  const { other } = await reader.read({ other: importRef(tenant, body.running) });
  return other;
}
