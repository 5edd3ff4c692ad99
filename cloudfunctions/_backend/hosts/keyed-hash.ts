import { createHmac, createSecretKey } from 'node:crypto';
import type { KeyedHash } from '../ports';

/** HMAC-SHA256 under one secret; the purpose is part of what is hashed, so hashes do not compare across uses. */
export function makeKeyedHash(secret: string): KeyedHash {
  const key = createSecretKey(secret, 'utf8');
  return (purpose, text) =>
    createHmac('sha256', key).update(`${purpose}\n${text}`, 'utf8').digest('hex');
}
