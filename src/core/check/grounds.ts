import type { Day } from '../calendar/day';
import { grounds as groundNames } from '../policy/kinds/oversight';
import type { Pack, RuleValue } from '../policy/schema';
import { valueAt } from '../policy/value-at';
import type { Found } from './spot-check';

export type Ground = RuleValue<'accountability-grounds'>['grounds'][number];

export const groundWords: Readonly<Record<Ground, string>> = groundNames;

/** 问责情形 that the region's document lists, and whether it wants them mended by a day. */
export function groundsOf(
  pack: Pack | undefined,
  day: Day,
): { readonly grounds: readonly Ground[]; readonly deadline: boolean } {
  const value = pack && valueAt(pack, 'accountability-grounds', day);
  return value ?? { grounds: [], deadline: false };
}

/** Those that can go with a finding: nothing with somebody not met, absence with absence only. */
export function groundsFor(found: Found, grounds: readonly Ground[]): Ground[] {
  if (found === 'not-reached') return [];
  return grounds.filter((each) => each !== 'absent' || found === 'not-there');
}
