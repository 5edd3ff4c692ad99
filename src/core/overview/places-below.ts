import { groupBy } from '../group-by';
import type { Figures } from './figures';
import { mergeAll } from './figures';
import type { Overview } from './overview';

/** Digits of a province's, prefecture's, county's and township's code. */
const DIGITS = [2, 4, 6, 9] as const;

/** One place of a list, with what its summaries come to. */
export interface PlaceFigures {
  readonly place: string;
  readonly name: string;
  readonly figures: Figures;
}

/** The next level below a division's; `undefined` below a township. */
export function digitsBelow(division: string): number | undefined {
  return DIGITS.find((digits) => digits > division.length);
}

/**
 * The places right below a division, in the order of their codes and of nothing else, each with the
 * figures of all summaries within it.
 */
export function placesBelow(division: string, found: readonly Overview[]): PlaceFigures[] {
  const digits = digitsBelow(division);
  if (digits === undefined) return [];
  const inside = found.filter(({ place }) => place.length >= digits && place.startsWith(division));
  return [...groupBy(inside, ({ place }) => place.slice(0, digits))]
    .map(([place, within]) => ({
      place,
      name: nameOf(place, within) ?? place,
      figures: mergeAll(within.map(({ figures }) => figures)),
    }))
    .sort((a, b) => (a.place < b.place ? -1 : 1));
}

/** What a division is called by the summaries of what lies in it. */
export function nameOf(place: string, found: readonly Overview[]): string | undefined {
  const own = found.find((each) => each.place === place);
  return own?.name ?? found.map(({ around }) => around[place]).find((name) => name !== undefined);
}
