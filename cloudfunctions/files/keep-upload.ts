import { beginUpload } from '../../src/core/files/begin-upload';
import type { PartsKept } from '../../src/core/files/file';
import { MOST_LOOSE, isWhole } from '../../src/core/files/file';
import { finishUpload } from '../../src/core/files/finish-upload';
import { fileId, fileRef } from '../../src/core/files/places';
import { insert, replace } from '../../src/core/records';
import { refused } from '../../src/core/refusal';
import type { Call } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import type { Outside, Reader, Store } from '../_backend/ports';
import { Conflict } from '../_backend/ports';
import { hashOf, uploadHash } from './hash-file';
import type { Contents } from './keep-bytes';
import { keepBytes } from './keep-bytes';

type UploadCall = Call<'files.upload' | 'files.uploadRecording'>;

export type Upload = Awaited<ReturnType<typeof gatherUpload>>;

/** What an upload rests on. `what` is the word for it, `parts` what is kept of the contents. */
export async function gatherUpload(
  call: UploadCall,
  reader: Reader,
  { what, parts, contents }: { what: string; parts: PartsKept; contents: Contents },
) {
  const caller = callerOrRefuse(call);
  const hash = hashOf(...contents.map(([, content]) => content));
  const id = fileId(uploadHash(call.openid ?? '', call.key ?? '', hash));
  const at = fileRef(call.tenant, id);
  const { file } = await reader.read({ file: at });
  if (file?.body.removing) throw refused('file-unknown', { what });
  if (!file) await refuseTooMany(reader, call.tenant, caller.person);
  return { at, file, contents, fresh: { caller, parts, hash } };
}

/**
 * The record is committed before any byte is kept, and told where the bytes are once they are
 * there: wherever this is cut off, a record knows what may lie where, and the timer removes it.
 */
export async function keepUpload(
  { at, file, contents, fresh }: Upload,
  call: UploadCall,
  store: Store,
  outside: Outside,
): Promise<void> {
  if (file && isWhole(file.body)) return;
  if (!file) await store.commit([insert(at, beginUpload(fresh.caller, fresh, call))]);
  const begun = file ?? (await store.read({ file: at })).file;
  // Somebody removed it in between: the whole act runs again and says so.
  if (!begun) throw new Conflict();
  const placed = await keepBytes(begun, contents, call.openid ?? '', outside);
  await store.commit([replace(begun, finishUpload(begun.body, placed))]);
}

/** Bytes of what came as base64. */
export const bytesOf = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'));

async function refuseTooMany(reader: Reader, tenant: string, person: string): Promise<void> {
  const at = { index: 'byOwner', equals: [person], range: { from: '0' } } as const;
  const query = { collection: 'file', tenants: [tenant], ...at } as const;
  const { records } = await reader.find(query, { limit: MOST_LOOSE });
  if (records.length >= MOST_LOOSE) throw refused('files-many', { count: records.length });
}
