import type { Output } from '../../src/contract/contract';
import type { Day } from '../../src/core/calendar/day';
import type { Ref, Stored } from '../../src/core/records';
import { LONGEST_DELEGATION, ownSeats } from '../../src/core/roster/delegation';
import { roleName } from '../../src/core/roster/names';
import { divisionRef, personRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { grantsLentBy, grantsOf } from '../_backend/facts/of-person';
import type { Reader } from '../_backend/ports';

type Shown = Output<'roster.delegations'>['lent'][number];

/** What I lent, what is lent to me, and what I could lend. */
export const delegations = act({
  endpoint: 'roster.delegations',

  async gather(call, _found, reader) {
    const { tenant, day } = call;
    const caller = callerOrRefuse(call);
    const [mine, held] = await Promise.all([
      grantsLentBy(reader, tenant, caller.person),
      grantsOf(reader, tenant, caller.person),
    ]);
    const lent = mine.filter((each) => isOpen(each, day));
    const borrowed = held.filter((each) => each.body.onBehalfOf && isOpen(each, day));
    const seats = ownSeats(caller, day);
    const scopes = [...seats, ...[...lent, ...borrowed].map(({ body }) => body)];
    const names = await namesOf(reader, tenant, {
      scopes: scopes.map(({ scope }) => scope),
      people: lent.map(({ body }) => body.person),
    });
    return { seats, lent, borrowed, names };
  },

  subject: () => ({}),

  decide({ seats, lent, borrowed, names }, { day }) {
    const seatInWords = ({ role, scope }: Pick<Stored<'grant'>['body'], 'role' | 'scope'>) =>
      `${names.get(scope) ?? scope} ${roleName(role)}`;
    const show = ({ id, body }: Stored<'grant'>, name: string): Shown => {
      const { from, to = from } = body;
      return { delegation: id, seat: seatInWords(body), from, to, name, begun: from <= day };
    };
    return {
      output: {
        seats: seats.map(({ role, scope, to }) => ({
          ...{ role, scope, seat: seatInWords({ role, scope }) },
          ...(to ? { to } : {}),
        })),
        lent: lent.map((each) => show(each, names.get(each.body.person) ?? '')),
        borrowed: borrowed.map((each) => show(each, each.body.onBehalfOf?.name ?? '')),
        longest: LONGEST_DELEGATION,
      },
    };
  },
});

function isOpen({ body }: Stored<'grant'>, day: Day): boolean {
  return body.to === undefined || day <= body.to;
}

/** Divisions and people in words, by code and id. */
async function namesOf(
  reader: Reader,
  tenant: string,
  { scopes, people }: { scopes: readonly string[]; people: readonly string[] },
): Promise<Map<string, string>> {
  const refs: Record<string, Ref<'division'> | Ref<'person'>> = {};
  for (const scope of scopes) refs[scope] = divisionRef(tenant, scope);
  for (const person of people) refs[person] = personRef(tenant, person);
  const found = await reader.read(refs);
  return new Map(
    Object.entries(found).flatMap(([key, each]) => (each ? [[key, each.body.name] as const] : [])),
  );
}
