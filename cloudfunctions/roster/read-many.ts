import type { Ref, Stored } from '../../src/core/records';
import { keyOf } from '../../src/core/records';
import type { Reader } from '../_backend/ports';

const AT_ONCE = 500;

/** Records by id, however many, by `collection id`; those that do not exist are absent. */
export async function readMany(reader: Reader, refs: Iterable<Ref>): Promise<Map<string, Stored>> {
  const found = new Map<string, Stored>();
  const all = [...new Map([...refs].map((one) => [keyOf(one), one]))];
  for (let i = 0; i < all.length; i += AT_ONCE) {
    const records = await reader.read(Object.fromEntries(all.slice(i, i + AT_ONCE)));
    for (const [key, record] of Object.entries(records)) if (record) found.set(key, record);
  }
  return found;
}
