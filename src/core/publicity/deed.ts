import type { Day, Instant } from '../calendar/day';
import type { Stored } from '../records';
import { refused } from '../refusal';
import type { Actor } from '../roster/actor';
import type { Caller } from '../roster/caller';
import { stepBy } from '../step';
import type { Story, StoryDeed, StoryState, StoryStep } from './story';
import { storyDeedWords, storyStateWords } from './words';

/** What every deed on a story rests on. */
export interface DeedFacts {
  readonly tenant: string;
  readonly day: Day;
  readonly at: Instant;
  readonly caller: Caller;
  readonly story: Stored<'story'> | undefined;
}

/** States from which a deed can be done, of those a person does. */
const from: Partial<Readonly<Record<StoryDeed, readonly StoryState[]>>> = {
  submit: ['draft'],
  pass: ['township-review'],
  'hand-back': ['township-review', 'county-review'],
  publish: ['county-review', 'scheduled'],
  schedule: ['county-review'],
  unschedule: ['scheduled'],
  correct: ['published'],
  'drop-correction': ['draft'],
  withdraw: ['draft', 'township-review', 'county-review', 'scheduled', 'published'],
  'take-up': ['withdrawn'],
};

export function canFrom(deed: StoryDeed, { state }: Pick<Story, 'state'>): boolean {
  return from[deed]?.includes(state) ?? false;
}

/** @throws Refused `story-unknown`, `story-not-at-step`. */
export function storyFor(deed: StoryDeed, { story }: Pick<DeedFacts, 'story'>): Stored<'story'> {
  if (!story) throw refused('story-unknown');
  if (!canFrom(deed, story.body)) throw notAtStep(deed, story.body);
  return story;
}

export function notAtStep(deed: StoryDeed, { state }: Pick<Story, 'state'>) {
  const words = { state: storyStateWords[state], step: storyDeedWords[deed] };
  return refused('story-not-at-step', words);
}

/**
 * As whom the writer does a thing to their own story.
 * @throws Refused `story-not-author`.
 */
export function authorOn(story: Story, { person, name }: Caller): Actor {
  if (story.author !== person) throw refused('story-not-author', { name: story.authorName });
  return { person, name };
}

type Rest = Pick<StoryStep, 'version' | 'remarks' | 'publishAt'>;

/** Who did what, with what belongs to it. */
export function storyStep(
  step: StoryDeed,
  { actor, at, remark }: { actor: Actor; at: Instant; remark?: string | undefined },
  rest: Rest = {},
): StoryStep {
  return { ...stepBy(step, actor, at, remark), ...rest };
}

/** The story in its next state: found by the office it waits for, by nobody where it waits for none. */
export function inState(
  story: Story,
  [state, waitsFor]: readonly [StoryState, string?],
  step: StoryStep,
): Story {
  const { waitsFor: before, publishAt, ...rest } = story;
  void before;
  void publishAt;
  return {
    ...rest,
    state,
    ...(waitsFor ? { waitsFor } : {}),
    changedAt: step.at,
    steps: [...story.steps, step],
  };
}
