import { refused } from '../refusal';
import type { Assembly } from './assembly';
import type { BallotSecret } from './ballot-keys';
import { boxKeysOf, tokenKeysOf } from './ballot-keys';
import { fingerprintOf } from './fingerprint';
import { allParties } from './party';

/** What everybody may know of an assembly’s keys, and their fingerprint. */
export function publicKeysOf(
  secret: BallotSecret,
  assembly: string,
): Pick<Assembly, 'boxKey' | 'tokenKeys' | 'fingerprint'> {
  const boxKey = boxKeysOf(secret, assembly).publicKey;
  const tokenKeys = Object.fromEntries(
    allParties.map((party) => [party, tokenKeysOf(secret, assembly, party).publicKey]),
  );
  const fingerprint = fingerprintOf(assembly, { boxKey, tokenKeys });
  return { boxKey, tokenKeys, fingerprint };
}

/**
 * The secret, where it is the one the assembly was planned with: another would give keys that no
 * phone takes, and open no ballot.
 * @throws Refused `ballots-not-set-up`, `ballot-secret-changed`.
 */
export function sameSecret(
  secret: BallotSecret | undefined,
  assembly: string,
  { boxKey }: Pick<Assembly, 'boxKey'>,
): BallotSecret {
  if (!secret) throw refused('ballots-not-set-up');
  if (boxKeysOf(secret, assembly).publicKey !== boxKey) throw refused('ballot-secret-changed');
  return secret;
}
