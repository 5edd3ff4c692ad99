import type { Output } from '../../src/contract/contract';
import type { Day } from '../../src/core/calendar/day';
import { blocksOn, coverOn, excerptOf, photoToShow } from '../../src/core/publicity/public-view';
import type { Stored } from '../../src/core/records';
import type { Outside, Reader } from '../_backend/ports';
import { filesNamed } from './files-named';
import { LINK_SECONDS, headOf } from './show-published';

type Item = Output<'publicity.list'>['stories'][number];

/** A published story as lists show it. */
export function listed(
  { id, body }: Stored<'publishedStory'>,
  covers: ReadonlyMap<string, string>,
  day: Day,
): Item {
  const cover = covers.get(id);
  return {
    ...headOf(body),
    excerpt: excerptOf(blocksOn(body, day)),
    corrected: body.corrections.length > 0,
    ...(cover ? { cover } : {}),
  };
}

/** Address of the first picture of each, small, by the record's id. */
export async function coversOf(
  stories: readonly Stored<'publishedStory'>[],
  { tenant, day, reader, outside }: { tenant: string; day: Day; reader: Reader; outside: Outside },
): Promise<Map<string, string>> {
  const named = stories.flatMap(({ id, body }) => {
    const picture = coverOn(body, day);
    return picture ? [{ id, picture }] : [];
  });
  const files = await filesNamed(reader, tenant, [...new Set(named.map((each) => each.picture))]);
  const links = await Promise.all(
    named.map(async ({ id, picture }) => {
      const photo = photoToShow(files.get(picture)?.body);
      const { place } = photo?.thumbnail ?? {};
      return place && ([id, await outside.files.link(place, LINK_SECONDS)] as const);
    }),
  );
  return new Map(links.flatMap((link) => (link ? [link] : [])));
}
