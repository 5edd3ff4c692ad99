import type { Instant } from '../../../src/core/calendar/day';
import { pictureKept } from '../../../src/core/files/begin-upload';
import type { Judged, KeptFile } from '../../../src/core/files/file';
import type { SceneName } from './pictures';
import { drawPicture } from './pictures';

interface Owner {
  readonly person: string;
  readonly name: string;
  /** Where they work. */
  readonly division: string;
}

/** The record of a picture that was found clean, all but where its bytes are and what shows it. */
export function uploadOf(
  scene: SceneName,
  { person, name, division }: Owner,
  { at, judged }: { readonly at: Instant; readonly judged: Judged },
): KeptFile {
  const { picture, thumbnail, hash } = drawPicture(scene);
  return {
    ...{ owner: person, ownerName: name, division, hash, at, check: 'clean', judged },
    ...{ picture: pictureKept(picture), thumbnail: pictureKept(thumbnail) },
  };
}
