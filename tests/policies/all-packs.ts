import type { Pack } from '../../src/core/policy/schema';
import { packOf, packTitles } from '../../src/policies/packs';

/** Every pack there is, each checked as it is read. */
export const packs: readonly Pack[] = packTitles.map(({ id }) => packNamed(id));

export function packNamed(id: string): Pack {
  const found = packOf(id);
  if (!found) throw new Error(`no pack ${id}`);
  return found;
}
