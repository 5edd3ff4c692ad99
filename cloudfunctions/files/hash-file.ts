import { createHash } from 'node:crypto';

/** SHA-256 of a file’s parts as they are kept, 64 hex digits. */
export function hashOf(...parts: readonly { readonly bytes: Uint8Array }[]): string {
  const whole = createHash('sha256');
  for (const { bytes } of parts) whole.update(createHash('sha256').update(bytes).digest());
  return whole.digest('hex');
}

/**
 * The same call with the same content is the same file, so that a repeat finds what was begun;
 * other content under the same key is another file, so that no bytes are ever changed in place.
 */
export function uploadHash(openid: string, key: string, hash: string): string {
  return createHash('sha256')
    .update(JSON.stringify([openid, key, hash]))
    .digest('hex');
}
