import { versionRef } from '../../src/core/publicity/places';
import type { Stored } from '../../src/core/records';
import type { Reader } from '../_backend/ports';

/** The version readers see, where they see one. */
export async function liveVersion(
  reader: Reader,
  story: Stored<'story'> | undefined,
): Promise<Stored<'storyVersion'> | undefined> {
  if (story?.body.live === undefined) return undefined;
  const at = versionRef(story.tenant, story.id, story.body.live);
  return (await reader.read({ version: at })).version;
}
