import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { KeyedHash } from '../_backend/ports';

const CIPHER = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;

const secretOf = (keyedHash: KeyedHash) => Buffer.from(keyedHash('robot-key', 'seal'), 'hex');

/**
 * The key of a robot, sealed under a secret that no store and no backup holds, for one robot only.
 * The nonce comes from what is sealed: the same key of the same robot looks the same, nothing else does.
 */
export function sealKey(keyedHash: KeyedHash, code: string, key: string): string {
  const hash = keyedHash('robot-key-nonce', JSON.stringify([code, key]));
  const nonce = Buffer.from(hash, 'hex').subarray(0, NONCE);
  const cipher = createCipheriv(CIPHER, secretOf(keyedHash), nonce).setAAD(Buffer.from(code));
  const sealed = Buffer.concat([cipher.update(key, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
}

/** @throws Error where it was sealed under another secret, or for another robot */
export function openKey(keyedHash: KeyedHash, code: string, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64');
  const [nonce, tag] = [bytes.subarray(0, NONCE), bytes.subarray(NONCE, NONCE + TAG)];
  const decipher = createDecipheriv(CIPHER, secretOf(keyedHash), nonce)
    .setAAD(Buffer.from(code))
    .setAuthTag(tag);
  const opened = Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]);
  return opened.toString('utf8');
}
