import type { FilePart } from '../../../src/core/files/file';
import { isWhole } from '../../../src/core/files/file';
import { finishUpload } from '../../../src/core/files/finish-upload';
import { fileRef, pathOf } from '../../../src/core/files/places';
import type { Picture } from '../../../src/core/files/picture';
import type { Recording } from '../../../src/core/files/recording';
import type { Stored } from '../../../src/core/records';
import { replace } from '../../../src/core/records';
import type { Files, Store } from '../ports';
import type { SceneName } from './pictures';
import { demoFileId, drawPicture, sceneNames } from './pictures';
import { demoSoundId, makeSound } from './sounds';
import { DEMO_TENANT } from './tenant';

type Parts = Partial<Record<FilePart, Picture | Recording>>;

/** What was made for the demo, each when its turn comes. */
const made: readonly (readonly [id: string, parts: () => Parts])[] = [
  ...sceneNames.map((scene) => [demoFileId(scene), () => partsOfPicture(scene)] as const),
  [demoSoundId('road'), () => ({ recording: makeSound() })],
];

/**
 * Puts the bytes of the files whose records stand already where those say, and tells the records
 * so, as an upload does. Cut off anywhere, the next call goes on.
 */
export async function keepFiles(store: Store, files: Files): Promise<void> {
  for (const [id, parts] of made) {
    const { file } = await store.read({ file: fileRef(DEMO_TENANT, id) });
    if (file && !isWhole(file.body)) await keepFile(file, parts(), store, files);
  }
}

function partsOfPicture(scene: SceneName): Parts {
  const { picture, thumbnail } = drawPicture(scene);
  return { picture, thumbnail };
}

async function keepFile(file: Stored<'file'>, parts: Parts, store: Store, files: Files) {
  const { tenant, id, body } = file;
  const placed: Partial<Record<FilePart, { place: string }>> = {};
  for (const [part, { bytes, mediaType }] of Object.entries(parts)) {
    const path = pathOf(tenant, id, part as FilePart, mediaType);
    placed[part as FilePart] = { place: await files.put(path, bytes, mediaType) };
  }
  const { waitingIn } = body;
  await store.commit([replace(file, { ...finishUpload(body, placed), waitingIn })]);
}
