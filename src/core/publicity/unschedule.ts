import type { Write } from '../records';
import { replace } from '../records';
import type { DeedFacts } from './deed';
import { inState, storyFor, storyStep } from './deed';
import { countyActorOn, countyOf } from './reviewers';
import type { DeedDone } from './submit';
import { tellAuthor } from './tell';

/**
 * Takes a story back from the hour it was to be published at: it is before the county again.
 * @throws Refused `story-unknown`, `story-not-at-step`, `story-not-yours`, `own-story`.
 */
export function decideUnschedule(facts: DeedFacts): { output: DeedDone; writes: Write[] } {
  const stored = storyFor('unschedule', facts);
  const { body } = stored;
  const actor = countyActorOn(facts.caller, body, facts.day);
  const step = storyStep('unschedule', { actor, at: facts.at }, { version: body.versions });
  const after = inState(body, ['county-review', countyOf(body.village)], step);
  return {
    output: { story: stored.id, state: after.state },
    writes: [
      replace(stored, after),
      ...tellAuthor('unscheduled', stored.id, after, { ...facts, caller: actor }),
    ],
  };
}
