import type { Ref } from '../records';
import { ref } from '../records';
import type { FilePart } from './file';
import type { PictureType } from './picture';
import type { RecordingType } from './recording';

export const FILE_ID = /^file:[0-9a-f]{40}$/;

export const fileRef = (tenant: string, id: string): Ref<'file'> => ref('file', tenant, id);

/** `hash`: hex digits made from who sends, the key of the call and what is sent. */
export function fileId(hash: string): string {
  return `file:${hash.slice(0, 40)}`;
}

const endings: Readonly<Record<PictureType | RecordingType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'audio/mpeg': 'mp3',
  'audio/aac': 'aac',
};

/** Where the bytes are to lie: made from the tenant and the record's id, never from a caller's words. */
export function pathOf(
  tenant: string,
  id: string,
  part: FilePart,
  mediaType: PictureType | RecordingType,
): string {
  return `${tenant}/${id.replace(/^file:/, '')}/${part}.${endings[mediaType]}`;
}
