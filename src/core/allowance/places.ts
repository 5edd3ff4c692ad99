import type { Month } from '../calendar/day';
import type { Ref } from '../records';
import { ref } from '../records';

/** 发放记录: a person's month, of one unit. */
export const paidRef = (
  tenant: string,
  person: string,
  month: Month,
  unit: string,
): Ref<'allowancePaid'> => ref('allowancePaid', tenant, `paid:${person}:${month}:${unit}`);

/** 报往返: a person's month, of one unit. */
export const tripClaimRef = (
  tenant: string,
  person: string,
  month: Month,
  unit: string,
): Ref<'tripClaim'> => ref('tripClaim', tenant, `trip-claim:${person}:${month}:${unit}`);
