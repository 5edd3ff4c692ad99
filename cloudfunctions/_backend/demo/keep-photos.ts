import { fileRef, pathOf } from '../../../src/core/files/places';
import type { FilePart, PartKept } from '../../../src/core/files/file';
import type { Stored } from '../../../src/core/records';
import { replace } from '../../../src/core/records';
import type { Files, Store } from '../ports';
import type { SceneName } from './pictures';
import { demoFileId, drawPicture } from './pictures';
import { DEMO_TENANT } from './tenant';

const drawn: readonly SceneName[] = ['morning', 'evening'];

/**
 * Puts the bytes of the photos whose records stand already where those say, and tells the records
 * so, as an upload does. Cut off anywhere, the next call goes on.
 */
export async function keepPhotos(store: Store, files: Files): Promise<void> {
  for (const scene of drawn) {
    const { file } = await store.read({ file: fileRef(DEMO_TENANT, demoFileId(scene)) });
    if (!file || file.body.thumbnail.place !== undefined) continue;
    const picture = await keepPart(file, 'picture', scene, files);
    const thumbnail = await keepPart(file, 'thumbnail', scene, files);
    await store.commit([replace(file, { ...file.body, picture, thumbnail })]);
  }
}

async function keepPart(
  { tenant, id, body }: Stored<'file'>,
  part: FilePart,
  scene: SceneName,
  files: Files,
): Promise<PartKept> {
  const { bytes, mediaType } = drawPicture(scene)[part];
  const place = await files.put(pathOf(tenant, id, part, body), bytes, mediaType);
  return { ...body[part], place };
}
