import type { Instant } from '../calendar/day';
import type { PublishedStory } from '../publicity/published-story';
import type { Stored, Write } from '../records';
import { put, replace } from '../records';
import { refused } from '../refusal';
import { inOwnRight } from '../roster/actor';
import type { Caller } from '../roster/caller';
import { stepBy } from '../step';
import type { Adoption, AdoptionDeed, AdoptionState } from './adoption';
import { inAdoptionState } from './adoption';
import { adoptionRef } from './places';
import { adoptionDeedWords, adoptionStateWords } from './words';

export interface AdoptionFacts {
  readonly tenant: string;
  readonly at: Instant;
  readonly caller: Caller;
  readonly adoption: Stored<'adoption'> | undefined;
}

/** Who does it, and when. */
interface Doer extends Pick<AdoptionFacts, 'at'> {
  readonly caller: Pick<Caller, 'person' | 'name'>;
}

export interface AdoptionDone {
  readonly story: string;
  readonly state: AdoptionState;
}

/** @throws Refused `story-not-public`. */
export function publicStory(published: Stored<'publishedStory'> | undefined): PublishedStory {
  if (!published) throw refused('story-not-public');
  return published.body;
}

/** What a person begins with: the story's title and village, and nothing of its text. */
export function newAdoption(
  { story, title, village, villageName }: PublishedStory,
  { caller, at }: Doer,
): Adoption {
  return {
    ...{ person: caller.person, name: caller.name, story, storyTitle: title },
    ...{ storyVillage: village, storyVillageName: villageName, state: 'kept', followUps: [] },
    ...{ keptAt: at, changedAt: at, steps: [] },
  };
}

/** The adoption after a deed, in the state the deed leads to. */
export function afterDeed(
  adoption: Adoption,
  state: AdoptionState,
  deed: AdoptionDeed,
  { caller, at, remark }: Doer & { remark?: string | undefined },
): Adoption {
  const step = stepBy(deed, inOwnRight(caller), at, remark);
  const after = { ...adoption, changedAt: at, steps: [...adoption.steps, step] };
  return inAdoptionState(after, state);
}

export function notInState(deed: AdoptionDeed, { state }: Adoption) {
  const facts = { state: adoptionStateWords[state], step: adoptionDeedWords[deed] };
  return refused('adoption-not-at-step', facts);
}

/**
 * Keeps a published story for later, or changes the note beside it. What was let go begins anew; what
 * is tried or followed already stays so.
 * @throws Refused `story-not-public`.
 */
export function decideKeep(
  note: string | undefined,
  facts: AdoptionFacts & { readonly published: Stored<'publishedStory'> | undefined },
): { output: AdoptionDone; writes: Write[] } {
  const story = publicStory(facts.published);
  const before = facts.adoption?.body;
  const again = before === undefined || before.state === 'let-go';
  const steps = before?.steps ?? [];
  const { note: old, ...base } = again ? { ...newAdoption(story, facts), steps } : before;
  const kept = note ?? old;
  const noted: Adoption = { ...base, ...(kept ? { note: kept } : {}) };
  const after = afterDeed(noted, again ? 'kept' : before.state, 'keep', facts);
  const at = adoptionRef(facts.tenant, facts.caller.person, story.story);
  const output = { story: story.story, state: after.state };
  return { output, writes: [put(at, facts.adoption, after)] };
}

/**
 * Lets go of what was kept or tried; also where the story is not there any more.
 * @throws Refused `adoption-unknown`, `adoption-not-at-step`.
 */
export function decideLetGo(facts: AdoptionFacts): { output: AdoptionDone; writes: Write[] } {
  const { adoption } = facts;
  if (!adoption) throw refused('adoption-unknown');
  const { body } = adoption;
  if (body.state !== 'kept' && body.state !== 'trying') throw notInState('let-go', body);
  const { trial, ...rest } = afterDeed(body, 'let-go', 'let-go', facts);
  void trial;
  return { output: { story: body.story, state: 'let-go' }, writes: [replace(adoption, rest)] };
}
