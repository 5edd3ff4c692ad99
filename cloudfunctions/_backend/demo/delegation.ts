import { addDays, dayOf, instantOf } from '../../../src/core/calendar/day';
import type { Write } from '../../../src/core/records';
import { insert } from '../../../src/core/records';
import { callerOf } from '../../../src/core/roster/caller';
import { decideDelegation } from '../../../src/core/roster/delegation';
import type { Grant } from '../../../src/core/roster/people';
import { callerRef, personRef } from '../../../src/core/roster/places';
import { inventPerson } from './cadres';
import { declined } from './declined';
import type { DemoPeople } from './people';
import { LENT_TOWNSHIP, personaName, personaOpenid } from './personas';
import { chanceFrom, seedFor } from './random';
import { DEMO_TENANT } from './tenant';

const PERSONA = 'stand-in';
const SERIAL = 96_000_000;
const DAY_MS = 86_400_000;

/**
 * The seat of 太平镇's officer, lent since the day before yesterday for a week by the real decision,
 * to somebody of the township who holds none and whom a visitor can be.
 */
export function inventDelegation({ officers }: DemoPeople, seed: number, now: number): Write[] {
  const lender = officers.find(
    ({ grant }) => grant.role === 'township-officer' && grant.scope === LENT_TOWNSHIP,
  );
  const { openid } = lender?.person ?? {};
  if (!lender || !openid) return [];
  const { id, person } = standIn(seed);
  const lentAt = now - 2 * DAY_MS;
  const from = dayOf(lentAt);
  const { writes } = decideDelegation(
    { role: 'township-officer', scope: LENT_TOWNSHIP, person: id, from, to: addDays(from, 6) },
    {
      ...{ tenant: DEMO_TENANT, at: instantOf(lentAt), day: from, lent: [] },
      caller: {
        ...{ ...callerRef(DEMO_TENANT, openid), version: 1 },
        body: callerOf(lender.id, lender.person, [], [lender.grant]),
      },
      delegate: { person: { ...personRef(DEMO_TENANT, id), version: 1, body: person } },
    },
  );
  const told = writes.filter(({ kind }) => kind === 'insert').map(declined);
  const lent = told.flatMap((write) =>
    write.kind === 'insert' && write.ref.collection === 'grant' ? [write.body as Grant] : [],
  );
  return [
    insert(personRef(DEMO_TENANT, id), person),
    insert(callerRef(DEMO_TENANT, person.openid), callerOf(id, person, [], lent)),
    ...told,
  ];
}

function standIn(seed: number) {
  const chance = chanceFrom(seedFor(seed, PERSONA));
  const { id, person } = inventPerson(chance, LENT_TOWNSHIP, SERIAL);
  return {
    id,
    person: { ...person, name: personaName(PERSONA), openid: personaOpenid(PERSONA) },
  };
}
