import { fileRef } from '../../src/core/files/places';
import type { Reader } from '../_backend/ports';

/** Files by id, in one round trip. */
export async function readFiles(reader: Reader, tenant: string, ids: readonly string[]) {
  const named = [...new Set(ids)].map((id) => [id, fileRef(tenant, id)] as const);
  return named.length > 0 ? reader.read(Object.fromEntries(named)) : {};
}
