import type { Write } from '../../../src/core/records';
import { insert } from '../../../src/core/records';
import type { Caller } from '../../../src/core/roster/caller';
import { callerOf } from '../../../src/core/roster/caller';
import type { Grant } from '../../../src/core/roster/people';
import {
  callerRef,
  countyRef,
  divisionRef,
  grantRef,
  personRef,
} from '../../../src/core/roster/places';
import { inventPerson } from './cadres';
import { personaName, personaOpenid } from './personas';
import { chanceFrom, seedFor } from './random';
import { DEMO_ABOVE, DEMO_SEED, demoOffice } from './tenant';

const PERSONA = 'prefecture-filings';
const SERIAL = 95_000_000;
const { division, name } = demoOffice;

/** The prefecture's own tenant: its record, its division, and the one officer a visitor can be. */
export function inventOffice(): Write[] {
  const { id, person, grant } = officer();
  return [
    insert(countyRef(DEMO_ABOVE), demoOffice),
    insert(divisionRef(DEMO_ABOVE, division), { code: division, name, parent: '' }),
    insert(personRef(DEMO_ABOVE, id), person),
    insert(grantRef(DEMO_ABOVE, id, grant.role, division), grant),
    insert(callerRef(DEMO_ABOVE, personaOpenid(PERSONA)), callerOf(id, person, [], [grant])),
  ];
}

/** As who sees what is filed there. */
export function officeCaller(): Caller {
  const { id, person, grant } = officer();
  return callerOf(id, person, [], [grant]);
}

function officer() {
  const chance = chanceFrom(seedFor(DEMO_SEED, PERSONA));
  const { id, person } = inventPerson(chance, division, SERIAL);
  const bound = { ...person, name: personaName(PERSONA), openid: personaOpenid(PERSONA) };
  const role = 'prefecture-officer' as const;
  const grant: Grant = { person: id, role, scope: division, from: '2021-03-01' };
  return { id, person: bound, grant };
}
