import { sha256 } from '@noble/hashes/sha2.js';
import { allParties } from './party';
import type { Assembly } from './assembly';
import { asciiBytes } from './ascii-bytes';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
export const FINGERPRINT_LENGTH = 24;
export const CODE_LENGTH = 8;

/**
 * 24 characters (base32) that stand for an assembly’s public keys: printed in the wall code and on
 * slips, so that a phone knows its keys to be everybody’s. What votes compares them before asking.
 */
export function fingerprintOf(
  assembly: string,
  { boxKey, tokenKeys }: Pick<Assembly, 'boxKey' | 'tokenKeys'>,
): string {
  const keys = allParties.map((party) => `${party} ${tokenKeys[party] ?? '-'}`);
  const digest = sha256(asciiBytes(['zaicun keys 1', assembly, boxKey, ...keys].join('\n')));
  return base32(digest).slice(0, FINGERPRINT_LENGTH);
}

/** RFC 4648, without filling. */
function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{5}/g) ?? [];
  return groups.map((group) => LETTERS[parseInt(group, 2)]).join('');
}
