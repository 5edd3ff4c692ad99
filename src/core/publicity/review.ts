import type { Write } from '../records';
import { replace } from '../records';
import { refused } from '../refusal';
import type { DeedFacts } from './deed';
import { inState, storyFor, storyStep } from './deed';
import { countyOf, reviewerOf } from './reviewers';
import type { Remark, Story } from './story';
import type { DeedDone } from './submit';
import { tellAuthor } from './tell';

export interface Reviewing {
  readonly decision: 'pass' | 'hand-back';
  /** The version that was looked at. */
  readonly version: number;
  readonly remarks: readonly Remark[];
}

/**
 * One review: passed on to the county, or handed back with remarks at the place they mean. What the
 * county passes it publishes (`decidePublish`).
 * @throws Refused `story-unknown`, `story-not-at-step`, `story-not-yours`, `own-story`,
 * `story-same-reviewer`, `story-version-old`, `story-remark-needed`, `story-remark-nowhere`.
 */
export function decideReview(
  { decision, version, remarks }: Reviewing,
  facts: DeedFacts,
): { output: DeedDone; writes: Write[] } {
  const stored = storyFor(decision, facts);
  const { body } = stored;
  const actor = reviewerOf(facts.caller, body, facts.day);
  checkSeen(body, version);
  if (decision === 'hand-back') checkRemarks(remarks, body);
  const said = remarks.length > 0 ? { remarks } : {};
  const step = storyStep(decision, { actor, at: facts.at }, { version, ...said });
  const next = decision === 'pass' ? (['county-review', countyOf(body.village)] as const) : null;
  const after = inState(body, next ?? ['draft'], step);
  return {
    output: { story: stored.id, state: after.state },
    writes: [
      replace(stored, after),
      ...tellAuthor(decision === 'pass' ? 'passed' : 'handed-back', stored.id, after, {
        ...facts,
        caller: actor,
      }),
    ],
  };
}

/** @throws Refused `story-version-old`: what is judged is what was looked at. */
export function checkSeen({ versions }: Story, version: number): void {
  if (version !== versions) throw refused('story-version-old', { version: versions });
}

function checkRemarks(remarks: readonly Remark[], { blocks }: Story): void {
  if (remarks.length === 0) throw refused('story-remark-needed', {}, { field: 'remarks' });
  remarks.forEach(({ block }, i) => {
    if (block === undefined || block < blocks.length) return;
    const field = `remarks.${i}.block`;
    throw refused('story-remark-nowhere', { number: block + 1 }, { field });
  });
}
