import type { Ref } from '../records';
import { ref } from '../records';
import type { FilePart, KeptFile } from './file';

export const FILE_ID = /^file:[0-9a-f]{40}$/;

export const fileRef = (tenant: string, id: string): Ref<'file'> => ref('file', tenant, id);

/** `hash`: hex digits made from who sends, the key of the call and what is sent. */
export function fileId(hash: string): string {
  return `file:${hash.slice(0, 40)}`;
}

/** Where the bytes are to lie: made from the tenant and the record's id, never from a caller's words. */
export function pathOf(tenant: string, id: string, part: FilePart, file: KeptFile): string {
  const ending = file[part].mediaType === 'image/png' ? 'png' : 'jpg';
  return `${tenant}/${id.replace(/^file:/, '')}/${part}.${ending}`;
}
