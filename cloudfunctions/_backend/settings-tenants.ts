/** Counties served, separated by commas; the first is the one meant when a call names none. */
export function readTenants(text: string | undefined): [string, ...string[]] {
  const [first = '', ...rest] = (text ?? '').split(',').map((tenant) => tenant.trim());
  return [first, ...rest];
}
