import type { Party } from './party';
import type { BoxKeys } from './seal';
import { boxKeys } from './seal';
import type { KeyPair } from './token';
import { tokenKeys, tokenSecretKey } from './token';

/** 64 hexadecimal digits from the secret behind the ballots, which no store and no backup holds. */
export type BallotSecret = (purpose: string, text: string) => string;

/** Keys exist only while they are used: derived anew each time, stored nowhere. */
export function tokenKeysOf(secret: BallotSecret, assembly: string, party: Party): KeyPair {
  const of = `${assembly} ${party}`;
  return tokenKeys(secret('ballot-token', of), of);
}

/** What tokens are checked with. */
export function tokenSecretKeyOf(secret: BallotSecret, assembly: string, party: Party): string {
  const of = `${assembly} ${party}`;
  return tokenSecretKey(secret('ballot-token', of), of);
}

export function boxKeysOf(secret: BallotSecret, assembly: string): BoxKeys {
  return boxKeys(secret('ballot-box', assembly));
}

/** What an envelope is bound to. */
export function aboutBallot(assembly: string, party: Party): string {
  return `${assembly} ${party}`;
}
