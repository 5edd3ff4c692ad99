import type { ShownStory } from '../one/shown-story';
import { draftOf, emptyDraft } from './draft';
import type { Draft } from './draft';
import type { KeptStory } from './kept-story';

/** One nobody has yet. */
export function fresh(draft: Draft = emptyDraft): KeptStory {
  return { draft, edition: 0, dirty: draft !== emptyDraft };
}

/** One that says from its first line what it grew out of. */
export function following(story: string | undefined): Draft {
  return story ? { ...emptyDraft, follows: story } : emptyDraft;
}

/**
 * What the editor opens with: what this phone has and the server has not, before all; else what the
 * server has; without a signal what the phone kept of it. Nothing: it is still being asked for.
 */
export function opened(
  kept: KeptStory | undefined,
  { answer, failed }: { answer: ShownStory | undefined; failed: boolean },
): KeptStory | undefined {
  if (kept && (kept.dirty || kept.sending || (failed && !answer))) return kept;
  if (!answer) return undefined;
  const { story, edition } = answer;
  return { draft: draftOf(answer), story, edition, dirty: false };
}

/** What the last review said, as long as it was handed back, and the text it said it about. */
export function reviewOf({ steps, versions }: Pick<ShownStory, 'steps' | 'versions'>) {
  const last = steps.filter(({ step }) => step === 'submit' || step === 'hand-back').at(-1);
  if (last?.step !== 'hand-back') return undefined;
  const version = versions.find(({ number }) => number === last.version);
  return { remarks: last.remarks ?? [], blocks: version?.blocks ?? [] };
}
