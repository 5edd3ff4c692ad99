import type { Stored } from '../../src/core/records';
import { collect } from '../_backend/facts/collect';
import type { Reader } from '../_backend/ports';

/** What was said at an assembly, in the order it was written down. */
export async function talksOf(
  reader: Reader,
  tenant: string,
  assembly: string,
): Promise<Stored<'talk'>[]> {
  const at = { index: 'byAssembly', equals: [assembly] } as const;
  const found = await collect(reader, { collection: 'talk', tenants: [tenant], ...at });
  return found.sort((a, b) => a.body.number - b.body.number);
}
