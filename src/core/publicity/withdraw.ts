import { releaseFile } from '../files/release-file';
import type { Stored, Write } from '../records';
import { keyOf, remove, replace } from '../records';
import { refused } from '../refusal';
import type { Actor } from '../roster/actor';
import { actorsOn, inOwnRight } from '../roster/actor';
import { saysSomething } from './check-text';
import type { DeedFacts } from './deed';
import { inState, storyFor, storyStep } from './deed';
import { picturesIn } from './pictures';
import type { Story } from './story';
import type { DeedDone } from './submit';
import { tellAuthor } from './tell';

export interface WithdrawFacts extends DeedFacts {
  readonly published: Stored<'publishedStory'> | undefined;
  /** Files it shows, by id: of a draft that nobody was ever shown they are let go. */
  readonly files: ReadonlyMap<string, Stored<'file'>>;
}

/** Offices that look after a story; one nobody was ever shown is its writer’s alone. */
const offices = { 'township-officer': 'division', 'county-officer': 'division' } as const;

/**
 * As what the caller may take a story away from its readers, or from those who look at it.
 * @throws Refused `story-not-yours`.
 */
export function withdrawerOf(
  { caller, day }: Pick<DeedFacts, 'caller' | 'day'>,
  story: Story,
): Actor {
  if (story.author === caller.person) return inOwnRight(caller);
  const about = { division: story.village };
  const [actor] = story.versions > 0 ? actorsOn(caller, offices, about, day) : [];
  if (!actor) throw refused('story-not-yours', { who: '作者本人、乡镇或县里' });
  return actor;
}

/**
 * Takes a story down, whatever state it is in: what readers read is gone in the same commit, and
 * nothing brings it back.
 * @throws Refused `story-unknown`, `story-not-at-step`, `story-not-yours`, `story-reason-needed`.
 */
export function decideWithdraw(
  reason: string,
  facts: WithdrawFacts,
): { output: DeedDone; writes: Write[] } {
  const stored = storyFor('withdraw', facts);
  const { body } = stored;
  const actor = withdrawerOf(facts, body);
  if (!saysSomething(reason)) throw refused('story-reason-needed', {}, { field: 'reason' });
  const step = storyStep('withdraw', { actor, at: facts.at, remark: reason });
  const { live, ...after } = inState(body, ['withdrawn'], step);
  void live;
  return {
    output: { story: stored.id, state: 'withdrawn' },
    writes: [
      replace(stored, after),
      ...(facts.published ? [remove(facts.published)] : []),
      ...(body.versions === 0 ? letGo(stored, facts) : []),
      ...tellAuthor('withdrawn', stored.id, after, { ...facts, caller: actor }, reason),
    ],
  };
}

function letGo(stored: Stored<'story'>, { files, at }: WithdrawFacts): Write[] {
  const { blocks, handedIn } = stored.body;
  // Those of a withdrawn story that was taken up again stay with what readers once saw.
  return picturesIn(blocks)
    .filter((picture) => !handedIn.includes(picture))
    .flatMap((picture) => releaseFile(files.get(picture), keyOf(stored), at));
}
