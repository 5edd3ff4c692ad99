import type { Ref } from '../records';
import { ref } from '../records';

export const exportRequestRef = (tenant: string, number: string): Ref<'exportRequest'> =>
  ref('exportRequest', tenant, `export:${number}`);

/** `desk`: a division's code or a unit. */
export const exportDeskRef = (tenant: string, desk: string): Ref<'exportDesk'> =>
  ref('exportDesk', tenant, `export-desk:${desk}`);
