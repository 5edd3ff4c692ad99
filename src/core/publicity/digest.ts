import type { Day } from '../calendar/day';
import { addDays, clockOf, dayOf, midnightOf, weekdayOf } from '../calendar/day';
import type { Ref, Write } from '../records';
import { insert, ref } from '../records';
import type { PublishedStory } from './published-story';

/**
 * 每周汇编: what a county published in one week, by name only, so that a story that is withdrawn is
 * gone from it too. `digest:<county>:<the Monday it was made>`.
 */
export interface Digest {
  readonly county: string;
  /** The Monday it was made, UTC+8. */
  readonly day: Day;
  /** Ids of the stories, in the order they were published. */
  readonly stories: readonly string[];
}

export const DIGEST_ID = /^digest:\d{6}:\d{4}-\d{2}-\d{2}$/;

export const digestId = (county: string, day: Day): string => `digest:${county}:${day}`;

export const digestRef = (tenant: string, digest: string): Ref<'digest'> =>
  ref('digest', tenant, digest);

export function countyOfDigest(digest: string): string {
  return digest.split(':')[1] ?? '';
}

/** No document says when: Monday as people come to work, UTC+8. */
const MADE_AT = '08:00';
const MONDAY = 1;
const WEEK = 7;

/** More than anybody reads in a week; the list of all has the rest. */
export const MOST_IN_DIGEST = 100;

/** The week a digest made on a Monday is about: the seven days before it, both ends included. */
export function weekOf(day: Day): { from: Day; to: Day } {
  return { from: addDays(day, -WEEK), to: addDays(day, -1) };
}

/** The instants the same week lies between; the second is after it. */
export function spanOf(day: Day): { from: string; until: string } {
  return { from: midnightOf(addDays(day, -WEEK)), until: midnightOf(day) };
}

/** The last Monday on which a digest was due by `now` (milliseconds). */
export function digestDay(now: number): Day {
  const today = dayOf(now);
  const back = weekdayOf(today) - MONDAY;
  const early = back === 0 && clockOf(now) < MADE_AT;
  return addDays(today, early ? -WEEK : -back);
}

/** What is committed on that Monday: nothing where nothing was published. */
export function makeDigest(
  { tenant, county, day }: { readonly tenant: string } & Pick<Digest, 'county' | 'day'>,
  published: readonly Pick<PublishedStory, 'story'>[],
): Write[] {
  if (published.length === 0) return [];
  const stories = published.map(({ story }) => story);
  return [insert(digestRef(tenant, digestId(county, day)), { county, day, stories })];
}
