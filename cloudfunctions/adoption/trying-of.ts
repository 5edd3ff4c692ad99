import type { Adoption } from '../../src/core/adoption/adoption';
import type { Reader } from '../_backend/ports';

/** Past that many people the villages of the rest are not told. */
const MOST = 500;

/** Everybody whose village tries a story. */
export async function tryingOf(reader: Reader, tenant: string, story: string): Promise<Adoption[]> {
  const at = { index: 'byTried', equals: [story] } as const;
  const query = { collection: 'adoption', tenants: [tenant], ...at } as const;
  const { records } = await reader.find(query, { limit: MOST });
  return records.map(({ body }) => body);
}
