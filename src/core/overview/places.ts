import type { Ref } from '../records';
import { ref } from '../records';
import type { OverviewPeriod } from './overview';

export const overviewRef = (
  tenant: string,
  period: OverviewPeriod,
  place: string,
): Ref<'overview'> => ref('overview', tenant, `overview:${period}:${place}`);

export const overviewRunRef = (tenant: string): Ref<'overviewRun'> =>
  ref('overviewRun', tenant, 'overview-run');
