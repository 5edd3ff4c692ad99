import type { Stamp } from '../../src/core/forms/stamp';
import type { Stored } from '../../src/core/records';

/** What every page says, with the county’s name. */
export function stampOf(
  county: Stored<'county'> | undefined,
  by: Pick<Stamp, 'number' | 'byName' | 'at'>,
): Stamp {
  return { ...by, county: county?.body.name ?? '', demo: county?.body.demo ?? false };
}
