import type { Instant } from '../calendar/day';
import type { Stored, Write } from '../records';
import { insert, keyOf, replace } from '../records';
import { refused } from '../refusal';
import type { Actor } from '../roster/actor';
import type { DeedFacts } from './deed';
import { authorOn, notAtStep, storyStep } from './deed';
import { isPhoto, takenDown } from './pictures';
import { storyId, storyRef, villageOfStory } from './places';
import type { Shown, Story, StoryOrigin, StoryText } from './story';
import { tiePictures } from './tie-pictures';

export interface Saving extends StoryText {
  /** The edition it was written over; 0 for one that is new. */
  readonly edition: number;
  readonly village: string;
  readonly from?: StoryOrigin | undefined;
  /** The story it grew out of; none without. */
  readonly follows?: string | undefined;
}

export interface SaveFacts extends DeedFacts {
  /** Made here, for one that is new. */
  readonly code: string;
  /** As what the caller may write here. */
  readonly actor: Actor;
  readonly villageRecord: Stored<'village'> | undefined;
  /** What it grew out of, where the caller may see it. */
  readonly origin: Stored | undefined;
  /** Every file it names or named, by id. */
  readonly files: ReadonlyMap<string, Stored<'file'>>;
}

export interface SavedStory {
  readonly story: string;
  readonly edition: number;
  readonly savedAt: Instant;
}

/**
 * Keeps a draft as it was written, whole or not: what is missing is asked for when it is handed in.
 * Pictures are tied to it, those left out are let go again unless some version shows them.
 * @throws Refused `village-unknown`, `story-origin-unknown`, `story-not-author`, `story-not-at-step`,
 * `story-changed`, `story-person-twice`, `follow-up-same-village`, `story-picture-down`, `story-pictures-many` and those of
 * `attachFile`.
 */
export function decideSave(
  saving: Saving,
  facts: SaveFacts,
): { output: SavedStory; writes: Write[] } {
  const before = facts.story;
  if (before) checkDraft(before.body, saving, facts);
  const story = before ? { ...before.body } : newStory(saving, facts);
  const after = withText(story, saving, facts.at);
  const at = before ?? storyRef(facts.tenant, storyId(after.village, facts.code));
  return {
    output: { story: at.id, edition: after.edition, savedAt: facts.at },
    writes: [
      before ? replace(before, after) : insert(storyRef(facts.tenant, at.id), after),
      ...tiePictures({ before: before?.body, after, name: keyOf(at) }, facts),
    ],
  };
}

function checkDraft(story: Story, { edition }: Saving, { caller }: SaveFacts): void {
  authorOn(story, caller);
  if (story.state !== 'draft') throw notAtStep('start', story);
  if (edition !== story.edition) throw refused('story-changed', { at: story.changedAt });
}

function newStory({ village, from, duty }: Saving, facts: SaveFacts): Story {
  const { actor, at, villageRecord, origin } = facts;
  if (!villageRecord) throw refused('village-unknown', {}, { field: 'village' });
  if (from && !origin) throw refused('story-origin-unknown', {}, { field: 'from' });
  const { name, township, townshipName } = villageRecord.body;
  const { person, onBehalfOf } = actor;
  return {
    ...{ author: person, authorName: actor.name },
    ...(onBehalfOf ? { authorFor: onBehalfOf.person } : {}),
    ...{ village, villageName: name, township, townshipName },
    ...(from ? { from } : {}),
    ...{ state: 'draft', edition: 0, versions: 0, handedIn: [], changedAt: at },
    ...{ title: '', duty, blocks: [], people: [] },
    steps: [storyStep('start', { actor, at })],
  };
}

/** Who took their consent back stays in the record, and what shows them stays out of the text. */
function withText(before: Story, saving: Saving, at: Instant): Story {
  const { title, duty, blocks, people, follows } = saving;
  const { follows: old, ...story } = before;
  void old;
  checkNames(people);
  if (follows && villageOfStory(follows) === story.village) {
    throw refused('follow-up-same-village', {}, { field: 'follows' });
  }
  const withdrawn = story.people.filter(({ withdrawnAt }) => withdrawnAt);
  const down = takenDown(withdrawn);
  blocks.forEach((block, i) => {
    if (!isPhoto(block) || !down.has(block.picture)) return;
    const whose = withdrawn.find(({ pictures }) => pictures.includes(block.picture));
    throw refused('story-picture-down', { name: whose?.name ?? '' }, { field: `blocks.${i}` });
  });
  const edition = story.edition + 1;
  return {
    ...story,
    title,
    duty,
    blocks,
    people: [...people, ...withdrawn],
    ...(follows ? { follows } : {}),
    edition,
    changedAt: at,
  };
}

function checkNames(people: readonly Shown[]): void {
  people.forEach(({ name }, i) => {
    if (people.findIndex((each) => each.name === name) === i) return;
    throw refused('story-person-twice', { name }, { field: `people.${i}.name` });
  });
}
