import type { Day, Instant } from '../calendar/day';
import { addDays, dayOf, instantOf } from '../calendar/day';
import { isWhole } from '../files/file';
import type { Stored, Write } from '../records';
import { put, replace, unchanged } from '../records';
import { refused } from '../refusal';
import { checkConsent } from './check-text';
import type { DeedFacts } from './deed';
import { inState, storyFor, storyStep } from './deed';
import {
  isPhoto,
  lookAtOf,
  picturesIn,
  picturesOver,
  shownUntilOf,
  withoutPictures,
} from './pictures';
import { publishedRef, shortStoryId } from './places';
import type { PublishedStory } from './published-story';
import { checkSeen } from './review';
import { countyOf, reviewerOf } from './reviewers';
import type { Story, StoryStep } from './story';
import type { DeedDone } from './submit';
import { tellAuthor } from './tell';

/** No document says how far ahead: half a year, so that a slip of the finger is seen. */
export const LONGEST_AHEAD_DAYS = 183;

export interface Publishing {
  /** The version that was looked at. */
  readonly version: number;
  /** When, UTC; at once where it is not said. */
  readonly publishAt?: Instant | undefined;
}

export interface PublishFacts extends DeedFacts {
  readonly published: Stored<'publishedStory'> | undefined;
  /** Every file it shows, by id. */
  readonly files: ReadonlyMap<string, Stored<'file'>>;
}

/**
 * Lets readers see a story that is through both reviews, at once or from an instant on. Each of its
 * pictures must have been found clean, and everybody in them still agree.
 * @throws Refused `story-unknown`, `story-not-at-step`, `story-not-yours`, `own-story`,
 * `story-same-reviewer`, `story-version-old`, `story-picture-waits`, `story-picture-refused`,
 * `story-consent-over`, `story-publish-past`, `story-publish-far`.
 */
export function decidePublish(
  { version, publishAt: asked }: Publishing,
  facts: PublishFacts,
): { output: DeedDone; writes: Write[] } {
  const publishAt = asked && instantOf(Date.parse(asked));
  const deed = publishAt ? 'schedule' : 'publish';
  const stored = storyFor(deed, facts);
  const { body } = stored;
  const { day, at } = facts;
  const actor = reviewerOf(facts.caller, body, day);
  checkSeen(body, version);
  if (publishAt) checkTime(publishAt, facts);
  const shownOn = publishAt ? dayOf(Date.parse(publishAt)) : day;
  body.people.forEach((person, i) =>
    checkConsent(person, i, { blocks: body.blocks, day: shownOn }),
  );
  checkPictures(body, facts);
  const step = storyStep(deed, { actor, at }, { version, ...(publishAt ? { publishAt } : {}) });
  const after = publishAt ? scheduled(body, step, publishAt) : published(body, step);
  const writes = publishAt ? [replace(stored, after)] : writesToPublish({ stored, after }, facts);
  const news = publishAt ? 'scheduled' : 'published';
  return {
    output: { story: stored.id, state: after.state },
    writes: [...writes, ...tellAuthor(news, stored.id, after, { ...facts, caller: actor })],
  };
}

function scheduled(story: Story, step: StoryStep, publishAt: Instant): Story {
  return { ...inState(story, ['scheduled', countyOf(story.village)], step), publishAt };
}

function checkTime(publishAt: Instant, { at, day }: PublishFacts): void {
  const field = { field: 'publishAt' };
  if (Date.parse(publishAt) <= Date.parse(at)) throw refused('story-publish-past', {}, field);
  if (dayOf(Date.parse(publishAt)) > addDays(day, LONGEST_AHEAD_DAYS)) {
    throw refused('story-publish-far', { limit: LONGEST_AHEAD_DAYS }, field);
  }
}

/** @throws Refused `story-picture-waits`, `story-picture-refused`. */
export function checkPictures({ blocks }: Story, { files }: Pick<PublishFacts, 'files'>): void {
  blocks.forEach((block, i) => {
    if (!isPhoto(block)) return;
    const file = files.get(block.picture)?.body;
    const where = [{ number: i + 1 }, { field: `blocks.${i}.picture` }] as const;
    if (file?.check === 'waiting') throw refused('story-picture-waits', ...where);
    if (file?.check !== 'clean' || !isWhole(file)) throw refused('story-picture-refused', ...where);
  });
}

/** Readers see this version now, and no correction is under way any more. */
export function published(before: Story, step: StoryStep): Story {
  const { correction, ...story } = inState(before, ['published'], step);
  void correction;
  return { ...story, live: story.versions };
}

/** The story, what readers see of it, and that its pictures are still as they were looked at. */
export function writesToPublish(
  { stored, after }: { stored: Stored<'story'>; after: Story },
  facts: Pick<PublishFacts, 'tenant' | 'day' | 'at' | 'published' | 'files'>,
): Write[] {
  const ref = publishedRef(facts.tenant, stored.id);
  const body = publicVersion(stored, facts);
  const shown = picturesIn(body.blocks).flatMap((id) => facts.files.get(id) ?? []);
  return [
    replace(stored, after),
    put(ref, facts.published, body),
    ...shown.map((file) => unchanged(file)),
  ];
}

function publicVersion(
  { id, body: story }: Stored<'story'>,
  { day, at, published: before }: Pick<PublishFacts, 'day' | 'at' | 'published'>,
): PublishedStory {
  const { title, duty, village, villageName, township, townshipName, authorName } = story;
  const over = picturesOver(shownUntilOf(story.blocks, story.people), day);
  const blocks = withoutPictures(story.blocks, over);
  const notes = story.correction ? [{ at, text: story.correction }] : [];
  const short = shortStoryId(id);
  return {
    ...{ story: id, version: story.versions, title, duty },
    ...(short === id ? {} : { short }),
    ...{ county: countyOf(village), township, townshipName, village, villageName, authorName },
    publishedAt: before?.body.publishedAt ?? at,
    corrections: [...(before?.body.corrections ?? []), ...notes],
    ...(before?.body.chosen ? { chosen: before.body.chosen } : {}),
    ...withPictures(blocks, shownUntilOf(blocks, story.people)),
  };
}

/** The blocks, and until when each of their pictures may be shown. */
export function withPictures(
  blocks: PublishedStory['blocks'],
  shownUntil: Readonly<Record<string, Day>>,
): Pick<PublishedStory, 'blocks' | 'shownUntil' | 'lookAt'> {
  const lookAt = lookAtOf(shownUntil);
  return { blocks, shownUntil, ...(lookAt ? { lookAt } : {}) };
}
