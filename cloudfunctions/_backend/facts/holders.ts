import type { Holders } from '../../../src/core/leave/seats';
import { divisionsAround } from '../../../src/core/leave/seats';
import type { Reader } from '../ports';
import { grantsFor, postingsIn } from './in-division';

/** Who holds which seat around a village, read side by side. */
export async function holdersAround(
  reader: Reader,
  tenant: string,
  village: string,
): Promise<Holders> {
  const [postings, ...grants] = await Promise.all([
    postingsIn(reader, tenant, village),
    ...divisionsAround(village).map((division) => grantsFor(reader, tenant, division)),
  ]);
  return {
    postings: postings.map(({ body }) => body),
    grants: grants.flat().map(({ body }) => body),
  };
}
