import type { Reader } from '../ports';
import { collect } from './collect';

/** All assemblies of a village, the latest first. */
export async function assembliesOf(reader: Reader, tenant: string, village: string) {
  const at = { index: 'byVillage', equals: [village], descending: true } as const;
  return collect(reader, { collection: 'assembly', tenants: [tenant], ...at });
}
