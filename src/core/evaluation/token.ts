import { ristretto255_hasher, ristretto255_oprf } from '@noble/curves/ed25519.js';
import { bytesToHex, concatBytes, hexToBytes, numberToBytesLE } from '@noble/curves/utils.js';
import { asciiBytes } from './ascii-bytes';

/**
 * The right to cast one ballot, which nobody can trace to the person it was given to: a verifiable
 * oblivious pseudorandom function over ristretto255 (RFC 9497, mode VOPRF). The phone sends a
 * blinded number, the server evaluates it without seeing it, and the phone unblinds the answer.
 * Bytes travel as hexadecimal text. Chance comes in as bytes: this folder has none of its own.
 */

// `evaluate` is there in every mode (RFC 9497, 3.3.1 and 3.3.2) but left out of the type of this one.
const voprf = ristretto255_oprf.voprf as typeof ristretto255_oprf.voprf &
  Pick<ReturnType<typeof ristretto255_oprf.poprf>, 'evaluate'>;

export interface KeyPair {
  readonly secretKey: string;
  readonly publicKey: string;
}

/** What the phone keeps before it asks, so that it can ask the same again. */
export interface Blinding {
  /** The number nobody else knows, 32 bytes. */
  readonly nonce: string;
  readonly blind: string;
  readonly blinded: string;
}

/** What the server answers: the same blinded number gets the same point, with a proof of the key used. */
export interface Evaluation {
  readonly evaluated: string;
  readonly proof: string;
}

/** Spent by casting. */
export interface Token {
  readonly nonce: string;
  readonly output: string;
}

const NONCE_BYTES = 32;
/** Bytes of chance that blinding takes: the nonce, and as much as a scalar is drawn from. */
export const BLINDING_BYTES = NONCE_BYTES + 64;

type Rng = (length?: number) => Uint8Array;

/** The key of one party's tokens at one assembly, from 32 bytes nobody outside the server has. */
export function tokenKeys(seed: string, info: string): KeyPair {
  const { secretKey, publicKey } = voprf.deriveKeyPair(hexToBytes(seed), asciiBytes(info));
  return { secretKey: bytesToHex(secretKey), publicKey: bytesToHex(publicKey) };
}

const DERIVING = concatBytes(
  asciiBytes('DeriveKeyPairOPRFV1-'),
  Uint8Array.of(1),
  asciiBytes('-ristretto255-SHA512'),
);

/**
 * The secret key of `tokenKeys` alone (RFC 9497, 3.2.1). Each cast needs it, and the public key beside
 * it takes nearly half as long as checking the token.
 */
export function tokenSecretKey(seed: string, info: string): string {
  const named = asciiBytes(info);
  const length = Uint8Array.of(named.length >> 8, named.length & 255);
  // The last byte counts the tries: that the first gives zero has a chance of one in 2^252.
  const input = concatBytes(hexToBytes(seed), length, named, Uint8Array.of(0));
  return bytesToHex(
    numberToBytesLE(ristretto255_hasher.hashToScalar(input, { DST: DERIVING }), 32),
  );
}

/** Takes `BLINDING_BYTES` of chance. Save what it gives before asking. */
export function blindToken(chance: Uint8Array): Blinding {
  const nonce = chance.slice(0, NONCE_BYTES);
  const { blind, blinded } = voprf.blind(nonce, from(chance.slice(NONCE_BYTES)));
  return { nonce: bytesToHex(nonce), blind: bytesToHex(blind), blinded: bytesToHex(blinded) };
}

/** The server's part; takes 64 bytes of chance for the proof. Throws for a point that is none. */
export function evaluateBlinded(keys: KeyPair, blinded: string, chance: Uint8Array): Evaluation {
  const { evaluated, proof } = voprf.blindEvaluate(
    hexToBytes(keys.secretKey),
    hexToBytes(keys.publicKey),
    hexToBytes(blinded),
    from(chance),
  );
  return { evaluated: bytesToHex(evaluated), proof: bytesToHex(proof) };
}

/** The token, once the proof shows that the key was the one everybody got. Throws when it was not. */
export function finishToken(blinding: Blinding, evaluation: Evaluation, publicKey: string): Token {
  const output = voprf.finalize(
    hexToBytes(blinding.nonce),
    hexToBytes(blinding.blind),
    hexToBytes(evaluation.evaluated),
    hexToBytes(blinding.blinded),
    hexToBytes(publicKey),
    hexToBytes(evaluation.proof),
  );
  return { nonce: blinding.nonce, output: bytesToHex(output) };
}

/** True for a token of this key, whoever holds it. */
export function isGood(token: Token, secretKey: string): boolean {
  const right = voprf.evaluate(hexToBytes(secretKey), hexToBytes(token.nonce));
  return sameText(bytesToHex(right), token.output);
}

/** Compares all of it, so that the time taken tells nothing of where they differ. */
function sameText(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let difference = 0;
  for (let i = 0; i < one.length; i += 1) difference |= one.charCodeAt(i) ^ other.charCodeAt(i);
  return difference === 0;
}

/** Chance handed in beforehand: a phone has it only asynchronously. */
function from(chance: Uint8Array): Rng {
  let used = 0;
  return (length = 32) => {
    if (used + length > chance.length) throw new Error('not enough chance was handed in');
    used += length;
    return chance.slice(used - length, used);
  };
}
