import type { Instant } from '../calendar/day';
import type { AwardNomination } from './nomination';
import type { PublicEntry, PublishedAward } from './published-award';

/** The public list without somebody, with words about it where readers are owed some. */
export function withoutEntry(
  published: PublishedAward,
  nominee: string,
  note?: { readonly at: Instant; readonly text: string },
): PublishedAward {
  return {
    ...published,
    entries: published.entries.filter((each) => each.nominee !== nominee),
    notes: note ? [...published.notes, note] : published.notes,
  };
}

/** What readers are shown of a nomination. */
export function entryOf({ nominee, class: id, why }: AwardNomination, number: number): PublicEntry {
  const { key, name, of } = nominee;
  return { number, nominee: key, name, of, class: id, why };
}
