import { fileRef } from '../../src/core/files/places';
import type { Ref, Stored } from '../../src/core/records';
import type { Reader } from '../_backend/ports';

/** The files of these ids, in one round trip; those that are not there are left out. */
export async function filesNamed(
  reader: Reader,
  tenant: string,
  ids: readonly string[],
): Promise<Map<string, Stored<'file'>>> {
  if (ids.length === 0) return new Map();
  const refs: Record<string, Ref<'file'>> = {};
  for (const id of ids) refs[id] = fileRef(tenant, id);
  const found = await reader.read(refs);
  return new Map(Object.values(found).flatMap((file) => (file ? [[file.id, file] as const] : [])));
}
