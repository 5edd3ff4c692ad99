import type { Village } from '../../../src/core/roster/division';
import type { Grant, GrantedRole, Person } from '../../../src/core/roster/people';
import { unitId } from '../../../src/core/roster/places';
import { inventPerson } from './cadres';
import { chanceFrom, seedFor } from './random';
import { namedUnits } from './units';
import { DEMO_COUNTY } from './tenant';

export interface InventedOfficer {
  readonly id: string;
  readonly person: Person;
  readonly grant: Grant;
}

interface Office {
  readonly role: GrantedRole;
  readonly scope: string;
  /** Who looks after the person's binding. */
  readonly township: string;
}

const GRANTED_FROM = '2021-03-01';

/** Phone numbers of officers stay clear of those of cadres. */
const SERIALS_FROM = 90_000_000;

/** 模恒村, where an assembly is open: two of its officials vote by phones of their own. */
export const MEETING_VILLAGE = '533123104203';

/** A party secretary for each village, two officers for each township, those above, two officials. */
export function inventOfficers(villages: readonly Village[], seed: number): InventedOfficer[] {
  return officesOf(villages).map(({ role, scope, township }, index) => {
    const chance = chanceFrom(seedFor(seed, `officer ${index}`));
    const { id, person } = inventPerson(chance, township, SERIALS_FROM + index);
    return { id, person, grant: { person: id, role, scope, from: GRANTED_FROM } };
  });
}

function officesOf(villages: readonly Village[]): Office[] {
  const townships = [...new Set(villages.map(({ township }) => township))];
  const county = DEMO_COUNTY;
  return [
    ...villages.map(({ code, township }) => office('village-secretary', code, township)),
    ...townships.flatMap((code) => [
      office('township-officer', code, code),
      office('township-officer', code, code),
    ]),
    office('county-officer', county, county),
    office('county-officer', county, county),
    office('prefecture-officer', county.slice(0, 4), county.slice(0, 4)),
    office('province-officer', county.slice(0, 2), county.slice(0, 2)),
    ...namedUnits
      .filter(({ level }) => level === 'county')
      .map(({ name }) => office('unit-officer', unitId(name), county)),
    // Last, so that the others stay who they were.
    office('village-official', MEETING_VILLAGE, MEETING_VILLAGE.slice(0, 9)),
    office('village-official', MEETING_VILLAGE, MEETING_VILLAGE.slice(0, 9)),
  ];
}

function office(role: GrantedRole, scope: string, township: string): Office {
  return { role, scope, township };
}
