import type { FilePart } from '../../src/core/files/file';
import type { Placed } from '../../src/core/files/finish-upload';
import { pathOf } from '../../src/core/files/places';
import type { Picture } from '../../src/core/files/picture';
import type { Stored } from '../../src/core/records';
import type { Outside } from '../_backend/ports';

/** Seconds a link lives that the platform's check fetches the picture by: it may take half an hour. */
const CHECK_SECONDS = 3600;

/** Puts both pictures where the record says and begins their checks; done twice it is the same. */
export async function keepBytes(
  file: Stored<'file'>,
  pictures: Readonly<Record<FilePart, Picture>>,
  openid: string,
  outside: Outside,
): Promise<Placed> {
  const [picture, thumbnail] = await Promise.all(
    (['picture', 'thumbnail'] as const).map((part) =>
      keepPart(file, part, pictures[part], openid, outside),
    ),
  );
  return { picture: picture!, thumbnail: thumbnail! };
}

async function keepPart(
  { tenant, id, body }: Stored<'file'>,
  part: FilePart,
  { bytes, mediaType }: Picture,
  openid: string,
  outside: Outside,
): Promise<Placed[FilePart]> {
  const place = await outside.files.put(pathOf(tenant, id, part, body), bytes, mediaType);
  const trace = await beginCheck(place, openid, outside);
  return { place, ...(trace ? { trace } : {}) };
}

/** A check that cannot be begun is no fault: the picture waits for a person then. */
async function beginCheck(place: string, openid: string, { files, moderator }: Outside) {
  try {
    const link = await files.link(place, CHECK_SECONDS);
    // WeChat fetches it by itself: an address that only this host understands is of no use to it.
    return /^https?:/.test(link) ? await moderator.checkImage(link, openid) : undefined;
  } catch {
    return undefined;
  }
}
