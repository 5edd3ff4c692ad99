import { shortStoryId } from '../../src/core/publicity/places';
import type { Stored } from '../../src/core/records';
import type { Reader } from '../_backend/ports';

/** A published story by the short name a poster bears, where none bears the name itself. */
export async function publishedByShort(
  reader: Reader,
  tenant: string,
  story: string,
): Promise<Stored<'publishedStory'> | undefined> {
  if (shortStoryId(story) !== story) return undefined;
  const at = { collection: 'publishedStory', index: 'byShort', equals: [story] } as const;
  const { records } = await reader.find({ ...at, tenants: [tenant] }, { limit: 1 });
  return records[0];
}
