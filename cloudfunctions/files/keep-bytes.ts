import type { FilePart } from '../../src/core/files/file';
import type { Placed } from '../../src/core/files/finish-upload';
import { pathOf } from '../../src/core/files/places';
import type { Picture } from '../../src/core/files/picture';
import type { Recording } from '../../src/core/files/recording';
import type { Stored } from '../../src/core/records';
import type { Outside } from '../_backend/ports';

/** Seconds a link lives that the platform's check fetches the bytes by: it may take half an hour. */
const CHECK_SECONDS = 3600;

/** What the parts of a file are, with their bytes. */
export type Contents = readonly (readonly [part: FilePart, content: Picture | Recording])[];

/** Puts every part where the record says and begins its check; done twice it is the same. */
export async function keepBytes(
  file: Stored<'file'>,
  contents: Contents,
  openid: string,
  outside: Outside,
): Promise<Placed> {
  const placed = await Promise.all(
    contents.map(async (one) => [one[0], await keepPart(file, one, openid, outside)] as const),
  );
  return Object.fromEntries(placed);
}

async function keepPart(
  { tenant, id }: Stored<'file'>,
  [part, { bytes, mediaType }]: Contents[number],
  openid: string,
  outside: Outside,
): Promise<NonNullable<Placed[FilePart]>> {
  const place = await outside.files.put(pathOf(tenant, id, part, mediaType), bytes, mediaType);
  const trace = await beginCheck(part, place, openid, outside);
  return { place, ...(trace ? { trace } : {}) };
}

/** A check that cannot be begun is no fault: the file waits for a person then. */
async function beginCheck(
  part: FilePart,
  place: string,
  openid: string,
  { files, moderator }: Outside,
) {
  try {
    const link = await files.link(place, CHECK_SECONDS);
    // WeChat fetches it by itself: an address that only this host understands is of no use to it.
    if (!/^https?:/.test(link)) return undefined;
    const check = part === 'recording' ? moderator.checkRecording : moderator.checkImage;
    return await check(link, openid);
  } catch {
    return undefined;
  }
}
