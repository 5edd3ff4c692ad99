import type { RosterRecords } from '../../src/core/roster/roster-rows';
import { countyRef } from '../../src/core/roster/places';
import { refused } from '../../src/core/refusal';
import { collect } from '../_backend/facts/collect';
import type { Reader } from '../_backend/ports';

/** Everything on record that a roster is compared with, streamed by index. */
export async function gatherRecords(reader: Reader, tenant: string): Promise<RosterRecords> {
  const tenants = [tenant];
  const [{ county }, divisions, villages, units, persons, postings, grants] = await Promise.all([
    reader.read({ county: countyRef(tenant) }),
    collect(reader, { collection: 'division', tenants, index: 'byCode' }),
    collect(reader, { collection: 'village', tenants, index: 'byCode' }),
    collect(reader, { collection: 'unit', tenants, index: 'byName' }),
    collect(reader, { collection: 'person', tenants, index: 'byTownship' }),
    collect(reader, { collection: 'posting', tenants, index: 'byPerson' }),
    collect(reader, { collection: 'grant', tenants, index: 'byPerson' }),
  ]);
  if (!county) throw refused('county-unknown');
  return {
    tenant,
    county: county.body,
    divisions: divisions.map(({ body }) => body),
    villages,
    units,
    persons,
    postings,
    grants,
  };
}
