import { createHmac } from 'node:crypto';
import { SECRET, TENANT } from '../bench/county';

/** A session as the host signs it, by the standard alone: Jest cannot load jose. */
export function tokenFor(
  openid: string,
  { secret = SECRET, alg = 'HS256', exp = Math.floor(Date.now() / 1000) + 3600, lent = false } = {},
): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const more = lent ? { lent, iat: exp - 3600 } : {};
  const signed = `${part({ alg })}.${part({ sub: openid, tenant: TENANT, exp, ...more })}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}
