import { beginUpload } from '../../src/core/files/begin-upload';
import { cleanPicture } from '../../src/core/files/clean-picture';
import { MOST_LOOSE, isWhole, stateOf } from '../../src/core/files/file';
import { finishUpload } from '../../src/core/files/finish-upload';
import { pictureLimits, thumbnailLimits } from '../../src/core/files/picture';
import { fileId, fileRef } from '../../src/core/files/places';
import { insert, replace } from '../../src/core/records';
import { refused } from '../../src/core/refusal';
import type { Call } from '../_backend/act';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import type { Reader } from '../_backend/ports';
import { Conflict } from '../_backend/ports';
import { hashOf, uploadHash } from './hash-file';
import { keepBytes } from './keep-bytes';

type UploadCall = Call<'files.upload'>;

/**
 * A picture for something later. The record is committed before any byte is kept, and told where
 * the bytes are once they are there: wherever this is cut off, a record knows what may lie where,
 * and the timer removes it.
 */
export const upload = act({
  endpoint: 'files.upload',

  about: ({ caller }) => ({ person: caller?.body.person }),

  async gather(call, _found, reader) {
    const caller = callerOrRefuse(call);
    const { picture, thumbnail } = picturesOf(call);
    const hash = hashOf(picture, thumbnail);
    const id = fileId(uploadHash(call.openid ?? '', call.key ?? '', hash));
    const at = fileRef(call.tenant, id);
    const { file } = await reader.read({ file: at });
    if (file?.body.removing) throw refused('file-unknown');
    if (!file) await refuseTooMany(reader, call.tenant, caller.person);
    return { at, file, picture, thumbnail, fresh: { caller, hash } };
  },

  async work({ at, file, picture, thumbnail, fresh }, call, store, outside) {
    if (file && isWhole(file.body)) return;
    if (!file) {
      const body = beginUpload(fresh.caller, { picture, thumbnail, hash: fresh.hash }, call);
      await store.commit([insert(at, body)]);
    }
    const begun = file ?? (await store.read({ file: at })).file;
    // Somebody removed it in between: the whole act runs again and says so.
    if (!begun) throw new Conflict();
    const placed = await keepBytes(begun, { picture, thumbnail }, call.openid ?? '', outside);
    await store.commit([replace(begun, finishUpload(begun.body, placed))]);
  },

  decide({ file }) {
    if (!file) throw refused('file-unknown');
    return { output: { file: file.id, state: stateOf(file.body) } };
  },
});

function picturesOf({ input }: UploadCall) {
  const bytes = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'));
  return {
    picture: cleanPicture(bytes(input.picture), pictureLimits, 'picture'),
    thumbnail: cleanPicture(bytes(input.thumbnail), thumbnailLimits, 'thumbnail'),
  };
}

async function refuseTooMany(reader: Reader, tenant: string, person: string): Promise<void> {
  const at = { index: 'byOwner', equals: [person], range: { from: '0' } } as const;
  const query = { collection: 'file', tenants: [tenant], ...at } as const;
  const { records } = await reader.find(query, { limit: MOST_LOOSE });
  if (records.length >= MOST_LOOSE) throw refused('files-many', { count: records.length });
}
