import type { Day } from '../calendar/day';
import { within } from '../calendar/day';
import type { Write } from '../records';
import { insert, replace } from '../records';
import { refused } from '../refusal';
import type { Grant } from '../roster/people';
import { checkText } from './check-text';
import type { DeedFacts } from './deed';
import { authorOn, inState, storyFor, storyStep } from './deed';
import { picturesIn } from './pictures';
import { versionRef } from './places';
import { countyOf, writersOf } from './reviewers';
import type { Story, StoryVersion } from './story';

/** What a machine made of the words; of risky ones where they stand, by the input field. */
export type WordsVerdict =
  | { readonly verdict: 'pass' | 'unsure' }
  | { readonly verdict: 'risky'; readonly field: string; readonly where: string };

export interface SubmitFacts extends DeedFacts {
  /** The edition the writer sees. */
  readonly edition: number;
  readonly words: WordsVerdict;
  /** Grants for the township the village lies in. */
  readonly grants: readonly Grant[];
}

export interface DeedDone {
  readonly story: string;
  readonly state: Story['state'];
}

/**
 * Hands a draft in: what was written is kept as a version that nothing changes any more, and goes
 * to the township; where nobody there may look at it, to the county, which then looks twice.
 * @throws Refused `story-unknown`, `story-not-at-step`, `story-not-author`, `story-changed`,
 * `story-words-risky` and those of `checkText`.
 */
export function decideSubmit(facts: SubmitFacts): { output: DeedDone; writes: Write[] } {
  const { tenant, day, at, words, edition } = facts;
  const stored = storyFor('submit', facts);
  const { body } = stored;
  const actor = authorOn(body, facts.caller);
  if (edition !== body.edition) throw refused('story-changed', { at: body.changedAt });
  checkText(body, day);
  if (words.verdict === 'risky') {
    throw refused('story-words-risky', { where: words.where }, { field: words.field });
  }
  const version = versionOf(stored.id, body, { at, machine: words.verdict });
  const step = storyStep('submit', { actor, at }, { version: version.number });
  const after = inState(body, ['township-review', firstOffice(body, facts)], step);
  const handedIn = [...new Set([...body.handedIn, ...picturesIn(body.blocks)])];
  return {
    output: { story: stored.id, state: after.state },
    writes: [
      replace(stored, { ...after, versions: version.number, handedIn }),
      insert(versionRef(tenant, stored.id, version.number), version),
    ],
  };
}

function versionOf(
  id: string,
  { title, duty, blocks, people, versions, village, correction }: Story,
  { at, machine }: Pick<StoryVersion, 'at' | 'machine'>,
): StoryVersion {
  return {
    ...{ title, duty, blocks, people },
    ...{ story: id, number: versions + 1, village, at, machine },
    ...(correction ? { correction } : {}),
  };
}

/** The division whose office looks first. */
function firstOffice(
  story: Story,
  { grants, day }: { grants: readonly Grant[]; day: Day },
): string {
  const own = writersOf(story);
  const somebody = grants.some(
    (grant) =>
      grant.role === 'township-officer' &&
      grant.scope === story.township &&
      within(day, grant) &&
      [grant.person, grant.onBehalfOf?.person].every((each) => !each || !own.includes(each)),
  );
  return somebody ? story.township : countyOf(story.village);
}
