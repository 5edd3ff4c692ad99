import type { Ref } from '../records';
import { ref } from '../records';

export function checkId(source: string, person: string): string {
  return `check:${source}:${person}`;
}

/** A check as it is called from outside, by its whole id. */
export const checkRef = (tenant: string, id: string): Ref<'spotCheck'> =>
  ref('spotCheck', tenant, id);

export function drawId(seed: string): string {
  return `draw:${seed}`;
}

export const drawRef = (tenant: string, id: string): Ref<'checkDraw'> =>
  ref('checkDraw', tenant, id);
