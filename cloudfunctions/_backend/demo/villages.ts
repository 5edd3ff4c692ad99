import type { Division, Village } from '../../../src/core/roster/division';
import type { DivisionList } from '../../../src/core/roster/division-list';
import { divisionsOf, villagesOf } from '../../../src/core/roster/division-list';
import list from './divisions-533123.json';
import type { Chance } from './random';
import { chanceFrom, seedFor } from './random';

/** Roughly the middle of the county, gcj02 degrees. */
const middle = { longitude: 97.93, latitude: 24.71 };

const divisionList = list as unknown as DivisionList;

export function demoDivisions(): Division[] {
  return divisionsOf(divisionList);
}

/**
 * Real villages with centres that are only an illustration (示意): townships strewn around the
 * middle of the county, villages around their township. Nobody stands where they say.
 */
export function demoVillages(seed: number): Village[] {
  return villagesOf(divisionList).map((village) => {
    const township = offset(chanceFrom(seedFor(seed, village.township)), 0.28);
    const own = offset(chanceFrom(seedFor(seed, village.code)), 0.05);
    return {
      ...village,
      centre: {
        longitude: degrees(middle.longitude + township.east + own.east),
        latitude: degrees(middle.latitude + township.north + own.north),
      },
    };
  });
}

function offset(chance: Chance, reach: number): { east: number; north: number } {
  return { east: (chance.next() * 2 - 1) * reach, north: (chance.next() * 2 - 1) * reach };
}

/** Six decimals: a tenth of a metre. */
function degrees(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
