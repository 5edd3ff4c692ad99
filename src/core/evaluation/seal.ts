import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { x25519 } from '@noble/curves/ed25519.js';
import { bytesToHex, concatBytes, hexToBytes } from '@noble/curves/utils.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { asciiBytes } from './ascii-bytes';
import { FILLED_BYTES, MOST_BALLOT_BYTES, SEAL_BYTES } from './envelope';

/**
 * A ballot in its envelope: readable only with the key of the assembly's box, which is not derived
 * before the box is opened. X25519 with a key pair made for this one ballot, HKDF-SHA256 and
 * XChaCha20-Poly1305. Bytes travel as hexadecimal text; chance comes in as bytes.
 */

export interface BoxKeys {
  readonly secretKey: string;
  readonly publicKey: string;
}

/** The key pair of a box, from 32 bytes nobody outside the server has. */
export function boxKeys(seed: string): BoxKeys {
  const secretKey = hexToBytes(seed);
  return { secretKey: seed, publicKey: bytesToHex(x25519.getPublicKey(secretKey)) };
}

/**
 * Seals a ballot to a box; takes `SEAL_BYTES` of chance. `about` names assembly and party: an
 * envelope moved to another cannot be opened there.
 */
export function sealBallot(
  ballot: Uint8Array,
  boxPublicKey: string,
  about: string,
  chance: Uint8Array,
): string {
  const box = hexToBytes(boxPublicKey);
  const once = x25519.getPublicKey(chance);
  const cipher = cipherOf(x25519.getSharedSecret(chance, box), once, box, about);
  return bytesToHex(concatBytes(once, cipher.encrypt(filledUp(ballot))));
}

/** The ballot, or nothing where the envelope was not sealed to this box for `about`. */
export function openBallot(envelope: string, keys: BoxKeys, about: string): Uint8Array | undefined {
  try {
    const bytes = hexToBytes(envelope);
    const once = bytes.slice(0, SEAL_BYTES);
    const shared = x25519.getSharedSecret(hexToBytes(keys.secretKey), once);
    const cipher = cipherOf(shared, once, hexToBytes(keys.publicKey), about);
    return emptied(cipher.decrypt(bytes.slice(SEAL_BYTES)));
  } catch {
    return undefined;
  }
}

function cipherOf(shared: Uint8Array, once: Uint8Array, box: Uint8Array, about: string) {
  const info = asciiBytes('zaicun ballot 1');
  const key = hkdf(sha256, shared, concatBytes(once, box), info, 32);
  // One key for one ballot, so that the nonce need not change.
  return xchacha20poly1305(key, new Uint8Array(24), asciiBytes(about));
}

/** Two bytes of length, the ballot, and zeros. */
function filledUp(ballot: Uint8Array): Uint8Array {
  if (ballot.length > MOST_BALLOT_BYTES)
    throw new Error(`a ballot has at most ${MOST_BALLOT_BYTES} bytes`);
  const filled = new Uint8Array(FILLED_BYTES);
  filled.set([ballot.length >> 8, ballot.length & 255]);
  filled.set(ballot, 2);
  return filled;
}

function emptied(filled: Uint8Array): Uint8Array {
  const [high = 0, low = 0] = filled;
  return filled.slice(2, 2 + high * 256 + low);
}
