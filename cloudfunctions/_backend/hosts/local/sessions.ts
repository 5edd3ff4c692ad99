import { SignJWT, errors, jwtVerify } from 'jose';
import { refused } from '../../../../src/core/refusal';

/** Who calls, as this host signed it: never what the caller says of himself. */
export interface Session {
  readonly openid: string;
  readonly tenant: string;
}

export interface Sessions {
  readonly sign: (session: Session) => Promise<string>;
  /** Throws `session-expired` for anything this host did not sign or that has run out. */
  readonly verify: (token: string) => Promise<Session>;
}

const LASTS = '30d';
/** Bounds the memory for tokens seen; a session is about 300 bytes. */
const MOST_KEPT = 20_000;

interface Kept extends Session {
  readonly until: number;
}

/** HS256 tokens with `sub` (openid) and `tenant`, good for 30 days. */
export function makeSessions(secret: string): Sessions {
  const key = new TextEncoder().encode(secret);
  // A token never changes and cannot be called back, so a checked one needs no second check.
  const kept = new Map<string, Kept>();

  async function check(token: string): Promise<Kept> {
    const { payload } = await jwtVerify(token, key, { algorithms: ['HS256'] });
    const { sub, tenant, exp } = payload;
    if (!sub || typeof tenant !== 'string' || !exp) throw refused('session-expired');
    return { openid: sub, tenant, until: exp * 1000 };
  }

  return {
    sign: ({ openid, tenant }) =>
      new SignJWT({ tenant })
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(openid)
        .setIssuedAt()
        .setExpirationTime(LASTS)
        .sign(key),

    async verify(token) {
      const before = kept.get(token);
      if (before && before.until > Date.now()) return before;
      try {
        const session = await check(token);
        if (kept.size >= MOST_KEPT) kept.clear();
        kept.set(token, session);
        return session;
      } catch (error) {
        if (error instanceof errors.JOSEError) throw refused('session-expired');
        throw error;
      }
    },
  };
}
