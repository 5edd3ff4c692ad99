import { CODE_LENGTH, normaliseCode } from '../../src/core/roster/binding-code';
import type { CodeFor } from '../../src/core/roster/issue-codes';
import { MOST_CODES, decideCodes, refuseBound } from '../../src/core/roster/issue-codes';
import { personRef } from '../../src/core/roster/places';
import { liesWithin } from '../../src/core/roster/division';
import { refused } from '../../src/core/refusal';
import { widestDivision } from '../../src/core/roster/widest-division';
import type { Stored } from '../../src/core/records';
import type { Call } from '../_backend/act';
import { act } from '../_backend/act';
import { collect } from '../_backend/facts/collect';
import { codesWithin } from '../_backend/facts/in-division';
import { bindingCodesOf, grantsOf } from '../_backend/facts/of-person';
import type { Reader } from '../_backend/ports';
import { MOST_WRITES } from '../_backend/ports';

type IssueCall = Call<'identity.issueCodes'>;

/** 发绑定码: for the people named, or for everybody of a division who is not bound yet. */
export const issueCodes = act({
  endpoint: 'identity.issueCodes',

  async gather(call: IssueCall, _found, reader) {
    const named = call.input.people.length > 0;
    const people = named ? await namedPeople(call, reader) : await unboundPeople(call, reader);
    const chosen = await Promise.all(
      people.slice(0, MOST_CODES).map((person) => withOldCodes(person, call, reader)),
    );
    const within = chosen.filter((each) => each !== undefined);
    if (named && within.length < people.length) throw refused('out-of-scope');
    // Only now: whether somebody is bound is no business of those who do not look after them.
    if (named) within.forEach(({ person }) => refuseBound(person));
    const fitting = withinOneCommit(within);
    return {
      people: fitting,
      left: people.length - (chosen.length - within.length) - fitting.length,
    };
  },

  about: ({ input }) => ({ division: input.division }),

  decide({ people, left }, { tenant, input, now, caller }) {
    const issuedBy = caller?.body.person ?? '';
    const { codes, writes } = decideCodes(people, {
      tenant,
      issuedBy,
      division: input.division,
      now,
    });
    return { output: { codes, left }, writes };
  },
});

async function namedPeople({ tenant, input }: IssueCall, reader: Reader) {
  const ids = [...new Set(input.people)];
  const found = await reader.read(Object.fromEntries(ids.map((id) => [id, personRef(tenant, id)])));
  return ids.map((id) => {
    const person = found[id];
    if (!person) throw refused('person-unknown');
    return person;
  });
}

async function unboundPeople({ tenant, input }: IssueCall, reader: Reader) {
  const range = codesWithin(input.division);
  const everybody = await collect(reader, {
    collection: 'person',
    tenants: [tenant],
    index: 'byTownship',
    range,
  });
  return everybody.filter(({ body }) => !body.openid);
}

/** Nothing for a person who is not looked after in the division, or may do things beyond it. */
async function withOldCodes(
  person: Stored<'person'>,
  { tenant, input, day, keyedHash, randomCode }: IssueCall,
  reader: Reader,
): Promise<CodeFor | undefined> {
  const [old, grants] = await Promise.all([
    bindingCodesOf(reader, tenant, person.id),
    grantsOf(reader, tenant, person.id),
  ]);
  const widest = widestDivision(
    person.body,
    grants.map(({ body }) => body),
    day,
  );
  if (!liesWithin(widest, input.division)) return undefined;
  const code = randomCode(CODE_LENGTH);
  return { person, code, hash: keyedHash('binding-code', normaliseCode(code)), old };
}

/** As many as fit beside the act record; the rest get theirs with the next call. */
function withinOneCommit(people: readonly CodeFor[]): CodeFor[] {
  let writes = 1;
  return people.filter(({ old }) => (writes += 1 + old.length) <= MOST_WRITES);
}
