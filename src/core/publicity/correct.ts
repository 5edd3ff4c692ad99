import type { Stored, Write } from '../records';
import { replace } from '../records';
import { refused } from '../refusal';
import { saysSomething } from './check-text';
import type { DeedFacts } from './deed';
import { authorOn, inState, storyFor, storyStep } from './deed';
import { takenDown, withoutPictures } from './pictures';
import type { Shown, Story, StoryText, StoryVersion } from './story';
import type { DeedDone } from './submit';

/**
 * Begins a correction of a published story: a draft again, with what readers will be told; they
 * read the old version until the new one is through both reviews.
 * @throws Refused `story-unknown`, `story-not-at-step`, `story-not-author`, `story-reason-needed`.
 */
export function decideCorrect(
  note: string,
  facts: DeedFacts,
): { output: DeedDone; writes: Write[] } {
  const stored = storyFor('correct', facts);
  const actor = authorOn(stored.body, facts.caller);
  if (!saysSomething(note)) throw refused('story-reason-needed', {}, { field: 'note' });
  const step = storyStep('correct', { actor, at: facts.at, remark: note });
  return doneWith(stored, { ...inState(stored.body, ['draft'], step), correction: note });
}

/**
 * Gives a correction up: the story is again as readers read it, without the pictures that were
 * taken down meanwhile.
 * @throws Refused `story-unknown`, `story-not-at-step`, `story-not-author`, `story-no-correction`.
 */
export function decideDropCorrection(
  facts: DeedFacts & { readonly version: Stored<'storyVersion'> | undefined },
): { output: DeedDone; writes: Write[] } {
  const stored = storyFor('drop-correction', facts);
  const actor = authorOn(stored.body, facts.caller);
  const { version } = facts;
  if (!version || stored.body.live !== version.body.number) throw refused('story-no-correction');
  const step = storyStep('drop-correction', { actor, at: facts.at });
  const { correction, ...after } = inState(stored.body, ['published'], step);
  void correction;
  return doneWith(stored, { ...after, ...asHandedIn(version.body, after.people) });
}

/** What a version said, as it may be shown now; who took their consent back stays in the record. */
export function asHandedIn(
  { title, duty, blocks, people }: StoryVersion,
  now: readonly Shown[],
): StoryText {
  const withdrawn = now.filter(({ withdrawnAt }) => withdrawnAt);
  const names = withdrawn.map(({ name }) => name);
  const still = people.filter(({ name, withdrawnAt }) => !withdrawnAt && !names.includes(name));
  return {
    ...{ title, duty, people: [...still, ...withdrawn] },
    blocks: withoutPictures(blocks, takenDown(withdrawn)),
  };
}

function doneWith(stored: Stored<'story'>, after: Story): { output: DeedDone; writes: Write[] } {
  return { output: { story: stored.id, state: after.state }, writes: [replace(stored, after)] };
}
