import type { Day } from '../../../src/core/calendar/day';
import { addDays } from '../../../src/core/calendar/day';
import type { Village } from '../../../src/core/roster/division';
import type { Person, Posting, Unit } from '../../../src/core/roster/people';
import { personId, unitId } from '../../../src/core/roster/places';
import { inventName } from './names';
import type { Chance } from './random';
import { chanceFrom, seedFor } from './random';
import { namedUnits, townshipUnit } from './units';
import { demoVillages } from './villages';

export interface InventedCadre {
  readonly id: string;
  readonly person: Person;
  readonly posting: Posting;
}

export interface CadreOptions {
  readonly villages?: readonly Village[];
  /** Everybody's posting begins some months before this day. */
  readonly before?: Day;
}

/**
 * Invented cadres on villages: a first secretary for each village in turn, then members spread
 * evenly. The same count, seed and villages give the same people; more of them, the same first
 * ones. Also fills the tables that benchmarks run on.
 */
export function inventCadres(
  count: number,
  seed: number,
  { villages = demoVillages(seed), before = '2026-01-01' }: CadreOptions = {},
): InventedCadre[] {
  const order = chanceFrom(seedFor(seed, 'members')).shuffle(villages);
  return Array.from({ length: count }, (_, index) => {
    const first = index < villages.length;
    const village = (first ? villages[index] : order[index % order.length]) as Village;
    return inventCadre(chanceFrom(seedFor(seed, `cadre ${index}`)), index, village, first, before);
  });
}

function inventCadre(
  chance: Chance,
  index: number,
  { code: village, township, townshipName }: Village,
  first: boolean,
  before: Day,
): InventedCadre {
  const { id, person } = inventPerson(chance, township, index);
  const unit = first || chance.happens(0.7) ? chance.pick(namedUnits) : townshipUnit(townshipName);
  const posting: Posting = {
    person: id,
    name: person.name,
    village,
    township,
    unit: unitId(unit.name),
    position: first ? 'first-secretary' : 'member',
    teamLeader: first,
    from: addDays(before, -30 - chance.int(500)),
  };
  return { id, person, posting };
}

/**
 * @param serial Makes the phone number the person's own: below 100,000,000. Numbers beginning with
 * 100 are nobody's mobile.
 */
export function inventPerson(chance: Chance, township: string, serial: number) {
  const person: Person = {
    name: inventName(chance),
    phone: `100${String(serial).padStart(8, '0')}`,
    idTail: String(chance.int(10_000)).padStart(4, '0'),
    township,
  };
  return { id: personId(inventHash(chance)), person };
}

function inventHash(chance: Chance): string {
  return Array.from({ length: 20 }, () => chance.int(16).toString(16)).join('');
}

/** Every unit that sends somebody, and those a unit officer may belong to. */
export function unitsOf(villages: readonly Village[]): Unit[] {
  const townships = new Set(villages.map(({ townshipName }) => townshipName));
  return [...namedUnits, ...[...townships].map(townshipUnit)];
}
