import type { Ref } from '../records';
import { ref } from '../records';

/** Letters of a place where an opening waits: 32³ = 32,768 of them for each story. */
const PLACE_LETTERS = 3;

/** As many as can wait to be counted, of one story. */
export const MOST_WAITING = 32 ** PLACE_LETTERS;

/** Where an opening may wait: four places, so that a full one is no loss while most are free. */
export function openRefs(tenant: string, of: string, opening: string): Ref<'sharedOpen'>[] {
  const letters = Array.from({ length: opening.length / PLACE_LETTERS }, (_, i) =>
    opening.slice(i * PLACE_LETTERS, (i + 1) * PLACE_LETTERS),
  );
  return letters.map((place) => ref('sharedOpen', tenant, `open:${of}:${place}`));
}

export const spreadRef = (tenant: string, of: string): Ref<'spread'> =>
  ref('spread', tenant, `spread:${of}`);
