import { refused } from '../../../src/core/refusal';
import { TENANT } from '../../../src/core/roster/tenant-code';

/**
 * The county a call is about: the one it names, or the first served. Where no list of counties is
 * set (`served` is empty), whichever it names, if it is written as one.
 * @throws Refused `county-unknown`.
 */
export function servedTenant(named: string | undefined, served: readonly string[]): string {
  const tenant = named ?? served[0] ?? '';
  const known = served.length > 0 ? served.includes(tenant) : TENANT.test(tenant);
  if (!known) throw refused('county-unknown');
  return tenant;
}
