import { createHmac, timingSafeEqual } from 'node:crypto';

/** Tokens that stand for a place for some seconds, and cannot be made up or prolonged. */
export interface Links {
  readonly sign: (place: string, seconds: number) => string;
  /** The place, or nothing where the token is not ours or has run out. */
  readonly read: (token: string) => string | undefined;
}

/** `now`: milliseconds since 1970. */
export function makeLinks(secret: string, now: () => number): Links {
  // The purpose is part of what is hashed: no other token under this secret is a link.
  const proofOf = (payload: string) =>
    createHmac('sha256', secret).update(`file-link\n${payload}`).digest('base64url');

  return {
    sign(place, seconds) {
      const until = now() + seconds * 1000;
      const payload = Buffer.from(JSON.stringify([place, until])).toString('base64url');
      return `${payload}.${proofOf(payload)}`;
    },

    read(token) {
      const [payload = '', proof = '', ...more] = token.split('.');
      const right = proofOf(payload);
      // As text: decoding would let many spellings of one proof pass.
      const same = proof.length === right.length && isSame(proof, right);
      if (!same || more.length > 0) return undefined;
      const text = Buffer.from(payload, 'base64url').toString('utf8');
      const [place, until] = JSON.parse(text) as [string, number];
      return until > now() ? place : undefined;
    },
  };
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
