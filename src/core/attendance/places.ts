import type { Day, Month } from '../calendar/day';
import { monthOf } from '../calendar/day';
import type { Ref } from '../records';
import { ref } from '../records';

/**
 * Where attendance records live: one presence per cadre and day, one register per cadre, month and
 * village (somebody who moves mid-month stands on the sheet of both villages).
 */

export const presenceRef = (tenant: string, cadre: string, day: Day): Ref<'presence'> =>
  ref('presence', tenant, `presence:${cadre}:${day}`);

/** The register that `day` (or month) falls into. */
export const registerRef = (
  tenant: string,
  cadre: string,
  village: string,
  day: Day | Month,
): Ref<'register'> => ref('register', tenant, `register:${cadre}:${monthOf(day)}:${village}`);

export const tripRef = (tenant: string, cadre: string, from: Day): Ref<'trip'> =>
  ref('trip', tenant, `trip:${cadre}:${from}`);
