import type { Pack } from '../core/policy/schema';
import { packSchema } from '../core/policy/schema';
import guizhou from './guizhou-2018/document.json';
import guizhouDayTarget from './guizhou-2018/day-target.json';
import guizhouMonthEndSteps from './guizhou-2018/month-end-steps.json';
import guizhouPresenceDuty from './guizhou-2018/presence-duty.json';
import guizhouTripCounts from './guizhou-2018/trip-counts.json';
import hubei from './hubei-2016/document.json';
import hubeiDayTarget from './hubei-2016/day-target.json';
import hubeiMonthEndSteps from './hubei-2016/month-end-steps.json';
import hubeiPresenceDuty from './hubei-2016/presence-duty.json';
import hubeiTripCounts from './hubei-2016/trip-counts.json';

/** Every policy pack there is, checked when loaded: a bad file stops the start, not a month-end. */
export const packs: readonly Pack[] = [
  {
    ...guizhou,
    rules: {
      'day-target': guizhouDayTarget,
      'trip-counts': guizhouTripCounts,
      'presence-duty': guizhouPresenceDuty,
      'month-end-steps': guizhouMonthEndSteps,
    },
  },
  {
    ...hubei,
    rules: {
      'day-target': hubeiDayTarget,
      'trip-counts': hubeiTripCounts,
      'presence-duty': hubeiPresenceDuty,
      'month-end-steps': hubeiMonthEndSteps,
    },
  },
].map((pack) => packSchema.parse(pack));

export function packOf(id: string): Pack | undefined {
  return packs.find((pack) => pack.id === id);
}
