import type { Division, Village } from './division';
import { townshipOf } from './division';

/** A county's divisions as a file holds them: code and name, from the province down to its villages. */
export type DivisionList = readonly (readonly [code: string, name: string])[];

/** Radius of a village's fence where nothing better is known, in metres. */
export const DEFAULT_RADIUS = 1500;

const lengths = [2, 4, 6, 9, 12];

/** Every division of the list with the one above it, where the list holds that too. */
export function divisionsOf(list: DivisionList): Division[] {
  const known = new Set(list.map(([code]) => code));
  return list.map(([code, name]) => {
    const above = code.slice(0, lengths[lengths.indexOf(code.length) - 1] ?? 0);
    return { code, name, parent: known.has(above) ? above : '' };
  });
}

/** The villages of the list, without centres: those are the county's to give. */
export function villagesOf(list: DivisionList): Village[] {
  const names = new Map(list);
  return list
    .filter(([code]) => code.length === 12)
    .map(([code, name]) => ({
      code,
      name,
      township: townshipOf(code),
      townshipName: names.get(townshipOf(code)) ?? '',
      radius: DEFAULT_RADIUS,
    }));
}
