import { createHash } from 'node:crypto';
import type { Picture } from '../../src/core/files/picture';

/** SHA-256 of both pictures as they are kept, 64 hex digits. */
export function hashOf(picture: Picture, thumbnail: Picture): string {
  const part = ({ bytes }: Picture) => createHash('sha256').update(bytes).digest();
  return createHash('sha256').update(part(picture)).update(part(thumbnail)).digest('hex');
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
