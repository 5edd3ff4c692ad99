/** A tenant's code: opaque, never a division's. */
export const TENANT = /^[a-z0-9][a-z0-9-]{0,39}$/;

/** Counties served, separated by commas; the first is the one meant when a call names none. */
export function readTenants(text: string | undefined): [string, ...string[]] {
  const [first = '', ...rest] = (text ?? '').split(',').map((tenant) => tenant.trim());
  return [first, ...rest];
}
