import type { Day } from '../../../src/core/calendar/day';
import { addDays, firstDayOf, monthOf, addMonths, within } from '../../../src/core/calendar/day';
import type { Village } from '../../../src/core/roster/division';
import type { Posting } from '../../../src/core/roster/people';
import type { InventedCadre } from './cadres';
import { inventCadres } from './cadres';
import type { InventedOfficer } from './officers';
import { inventOfficers } from './officers';
import type { PersonaPlace } from './personas';
import { personaEntries, personaOpenid } from './personas';
import { chanceFrom, seedFor } from './random';

/** Everybody on the demo county's roster. */
export interface DemoPeople {
  readonly cadres: readonly InventedCadre[];
  readonly officers: readonly InventedOfficer[];
}

const CADRES = 260;
/** Villages where people came or went in the middle of last month. */
export const CHANGED_HANDS = '533123105203';
export const MEMBER_LEFT = '533123203203';
export const MEMBER_CAME = '533123201204';

/** The roster as of `today`; people came and went relative to it. */
export function inventPeople(villages: readonly Village[], seed: number, today: Day): DemoPeople {
  const before = firstDayOf(addMonths(monthOf(today), -2));
  const invented = inventCadres(CADRES, seed, { villages, before });
  const successor = inventCadres(CADRES + 1, seed, { villages, before })[CADRES] as InventedCadre;
  const cadres = [...invented, succeed(invented, successor, today)].map((cadre) =>
    come(leave(cadre, today), today),
  );
  return {
    cadres: asPersonas(cadres, seed, today),
    officers: officersAsPersonas(inventOfficers(villages, seed)),
  };
}

/** A second first secretary for a village whose first one left in the middle of last month. */
function succeed(
  cadres: readonly InventedCadre[],
  successor: InventedCadre,
  today: Day,
): InventedCadre {
  const { township, village } = firstSecretary(cadres, CHANGED_HANDS).posting;
  return {
    ...successor,
    person: { ...successor.person, township },
    posting: {
      ...successor.posting,
      ...{ township, village, position: 'first-secretary', teamLeader: true },
      from: dayOfLastMonth(today, 15),
    },
  };
}

function firstSecretary(cadres: readonly InventedCadre[], village: string): InventedCadre {
  return cadres.find(({ posting }) => isAt(posting, village, 'first-secretary')) as InventedCadre;
}

function leave(cadre: InventedCadre, today: Day): InventedCadre {
  const { posting } = cadre;
  const early = posting.from < dayOfLastMonth(today, 1);
  const leavesOn = isAt(posting, CHANGED_HANDS, 'first-secretary')
    ? 14
    : isAt(posting, MEMBER_LEFT, 'member')
      ? 20
      : undefined;
  if (!early || !leavesOn) return cadre;
  return { ...cadre, posting: { ...posting, to: dayOfLastMonth(today, leavesOn) } };
}

function come(cadre: InventedCadre, today: Day): InventedCadre {
  if (!isAt(cadre.posting, MEMBER_CAME, 'member')) return cadre;
  return { ...cadre, posting: { ...cadre.posting, from: dayOfLastMonth(today, 11) } };
}

function dayOfLastMonth(today: Day, date: number): Day {
  return addDays(firstDayOf(addMonths(monthOf(today), -1)), date - 1);
}

function isAt(posting: Posting, village: string, position: Posting['position']): boolean {
  return posting.village === village && posting.position === position;
}

/** Gives personas their places, and the others an identity of their own to have reported with. */
function asPersonas(cadres: readonly InventedCadre[], seed: number, today: Day): InventedCadre[] {
  const taken = new Set<string>();
  return cadres.map((cadre) => {
    const entry = personaEntries.find(
      ({ id, place }) =>
        !taken.has(id) && place?.posted && sits(cadre.posting, place.posted, today),
    );
    if (!entry) return { ...cadre, person: bound(cadre, seed) };
    taken.add(entry.id);
    const openid = entry.place?.bound ? { openid: personaOpenid(entry.id) } : {};
    // Somebody who is not bound yet has only just come.
    const from = entry.place?.bound ? cadre.posting.from : addDays(today, -5);
    return {
      ...cadre,
      person: { ...cadre.person, name: entry.name, ...openid },
      posting: { ...cadre.posting, name: entry.name, from },
    };
  });
}

function sits(posting: Posting, at: NonNullable<PersonaPlace['posted']>, today: Day): boolean {
  return isAt(posting, at.village, at.position) && within(today, posting);
}

/** One in twenty has not bound a WeChat yet: others enter their days. */
function bound({ id, person }: InventedCadre, seed: number): InventedCadre['person'] {
  return chanceFrom(seedFor(seed, `bound ${id}`)).happens(0.05)
    ? person
    : { ...person, openid: `demo:${id}` };
}

function officersAsPersonas(officers: readonly InventedOfficer[]): InventedOfficer[] {
  const taken = new Set<string>();
  return officers.map((officer) => {
    const { id, person, grant } = officer;
    const entry = personaEntries.find(
      (persona) =>
        !taken.has(persona.id) &&
        persona.place?.granted?.role === grant.role &&
        persona.place.granted.scope === grant.scope,
    );
    if (!entry) return { ...officer, person: { ...person, openid: `demo:${id}` } };
    taken.add(entry.id);
    return { ...officer, person: { ...person, name: entry.name, openid: personaOpenid(entry.id) } };
  });
}
