import { createHmac, timingSafeEqual } from 'node:crypto';
import { SignJWT, decodeJwt } from 'jose';
import { refused } from '../../../../src/core/refusal';

/** Who calls, as this host signed it: never what the caller says of himself. */
export interface Session {
  readonly openid: string;
  readonly tenant: string;
  /** True for one a phone lent to a PC. */
  readonly lent?: true;
  /** When it was, milliseconds; told by `verify`. */
  readonly lentAt?: number;
}

export interface Sessions {
  readonly sign: (session: Session) => Promise<string>;
  /** Throws `session-expired` for anything this host did not sign or that has run out. */
  readonly verify: (token: string) => Session;
}

const LASTS = '30d';
/** A working day: a PC is often not one's own. */
const LENT_LASTS = '12h';
/** Bounds the memory for tokens seen; a session is about 300 bytes. */
const MOST_KEPT = 20_000;

interface Kept extends Session {
  readonly until: number;
}

/** HS256 tokens with `sub` (openid) and `tenant`, good for 30 days; with `lent`, for 12 hours. */
export function makeSessions(secret: string): Sessions {
  const key = new TextEncoder().encode(secret);
  // A token never changes and cannot be called back, so a checked one needs no second check.
  const kept = new Map<string, Kept>();

  function check(token: string): Kept {
    if (!isSigned(token, key)) throw refused('session-expired');
    const { sub, tenant, exp, iat = 0, lent } = decodeJwt(token);
    if (!sub || typeof tenant !== 'string' || !exp) throw refused('session-expired');
    const session = { openid: sub, tenant, until: exp * 1000 };
    return lent === true ? { ...session, lent, lentAt: iat * 1000 } : session;
  }

  return {
    sign: ({ openid, tenant, lent }) =>
      new SignJWT(lent ? { tenant, lent } : { tenant })
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(openid)
        .setIssuedAt()
        .setExpirationTime(lent ? LENT_LASTS : LASTS)
        .sign(key),

    verify(token) {
      const before = kept.get(token);
      const session = before ?? check(token);
      if (session.until <= Date.now()) throw refused('session-expired');
      if (before) return before;
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(token, session);
      return session;
    },
  };
}

/**
 * HMAC-SHA256 of the first two parts, whatever they say of the algorithm. Reckoned here and not by
 * jose, which asks Web Crypto, and so another thread: a tenth of what a whole report costs.
 */
function isSigned(token: string, key: Uint8Array): boolean {
  const end = token.lastIndexOf('.');
  const right = createHmac('sha256', key)
    .update(token.slice(0, Math.max(end, 0)))
    .digest('base64url');
  return isSameText(token.slice(end + 1), right);
}

// As text: decoding would let many spellings of one signature pass, each kept as a token of its own.
function isSameText(one: string, other: string): boolean {
  const [given, right] = [Buffer.from(one), Buffer.from(other)];
  return given.length === right.length && timingSafeEqual(given, right);
}
