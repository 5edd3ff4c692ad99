import type { Day } from '../calendar/day';
import { monthOf } from '../calendar/day';
import type { Ref } from '../records';
import { ref } from '../records';

/** Where attendance records live: one presence per cadre and day, one register per cadre and month. */

export const presenceRef = (tenant: string, cadre: string, day: Day): Ref<'presence'> =>
  ref('presence', tenant, `presence:${cadre}:${day}`);

export const registerRef = (tenant: string, cadre: string, day: Day): Ref<'register'> =>
  ref('register', tenant, `register:${cadre}:${monthOf(day)}`);

export const tripRef = (tenant: string, cadre: string, from: Day): Ref<'trip'> =>
  ref('trip', tenant, `trip:${cadre}:${from}`);
