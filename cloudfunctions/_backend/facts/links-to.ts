import type { KeptFile } from '../../../src/core/files/file';
import type { Outside } from '../ports';

/** Addresses of picture and thumbnail for so many seconds. */
export async function linksTo(
  { picture, thumbnail }: Pick<KeptFile, 'picture' | 'thumbnail'>,
  seconds: number,
  { files }: Outside,
): Promise<{ picture: string; thumbnail: string }> {
  const link = (part: KeptFile['picture']) => files.link(part?.place ?? '', seconds);
  const [large, small] = await Promise.all([link(picture), link(thumbnail)]);
  return { picture: large, thumbnail: small };
}

/** Address of a recording for so many seconds, and how long it sounds. */
export async function linkToSound(
  { recording }: KeptFile,
  seconds: number,
  { files }: Outside,
): Promise<{ recording: string; sounds: number }> {
  const address = await files.link(recording?.place ?? '', seconds);
  return { recording: address, sounds: recording?.seconds ?? 0 };
}
