import type { Day } from '../../src/core/calendar/day';
import { within } from '../../src/core/calendar/day';
import type { Caller } from '../../src/core/roster/caller';
import { peopleInWords } from '../../src/core/roster/people-in-words';
import { personRef } from '../../src/core/roster/places';
import type { Stored } from '../../src/core/records';
import { act } from '../_backend/act';
import { mayCallAbout } from '../_backend/facts/may-call';
import { collect } from '../_backend/facts/collect';
import { codesWithin } from '../_backend/facts/in-division';
import type { Reader } from '../_backend/ports';
import { readMany } from './read-many';

/** Who is on the roster of a division: those its townships look after, posted there, or granted it. */
export const listPeople = act({
  endpoint: 'roster.people',

  gather: ({ tenant, input }, _found, reader) => gatherPeople(reader, tenant, input.division),

  about: ({ input }) => ({ division: input.division }),

  decide: (facts, { caller, day, input }) => ({
    output: {
      mayIssue: mayIssueIn(caller?.body, input.division, day),
      people: peopleInWords({
        ...facts,
        postings: facts.postings.filter((posting) => within(day, posting)),
        grants: facts.grants.filter((grant) => within(day, grant)),
      }),
    },
  }),
});

function mayIssueIn(caller: Caller | undefined, division: string, day: Day): boolean {
  return caller !== undefined && mayCallAbout(caller, 'identity.issueCodes', { division }, day);
}

async function gatherPeople(reader: Reader, tenant: string, division: string) {
  const tenants = [tenant];
  const range = codesWithin(division);
  const units = { from: 'unit:', until: 'unit;' };
  const [villages, postings, grants, unitGrants, looked] = await Promise.all([
    collect(reader, { collection: 'village', tenants, index: 'byCode', range }),
    collect(reader, { collection: 'posting', tenants, index: 'byVillage', range }),
    collect(reader, { collection: 'grant', tenants, index: 'byScope', range }),
    collect(reader, { collection: 'grant', tenants, index: 'byScope', range: units }),
    collect(reader, { collection: 'person', tenants, index: 'byTownship', range }),
  ]);
  const held = new Set(looked.map(({ id }) => id));
  const others = [...postings, ...grants].map(({ body }) => body.person);
  const refs = others.filter((id) => !held.has(id)).map((id) => personRef(tenant, id));
  const found = refs.length > 0 ? [...(await readMany(reader, refs)).values()] : [];
  return {
    villages: villages.map(({ body }) => body),
    postings: postings.map(({ body }) => body),
    // Only of people listed anyway: a unit has no place of its own.
    grants: [...grants, ...unitGrants].map(({ body }) => body),
    persons: [...looked, ...(found as Stored<'person'>[])],
  };
}
