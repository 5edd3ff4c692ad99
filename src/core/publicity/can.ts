import type { Day } from '../calendar/day';
import { passes } from '../refusal';
import type { Caller } from '../roster/caller';
import { canFrom } from './deed';
import { countyActorOn, reviewerOf } from './reviewers';
import type { Story } from './story';
import { withdrawerOf } from './withdraw';

export type CanDo =
  | 'save'
  | 'submit'
  | 'pass'
  | 'hand-back'
  | 'publish'
  | 'unschedule'
  | 'correct'
  | 'drop-correction'
  | 'withdraw'
  | 'take-up'
  | 'withdraw-consent'
  | 'choose';

interface Who {
  readonly caller: Caller;
  readonly day: Day;
  /** Whether the caller may record that somebody took their consent back. */
  readonly consents: boolean;
}

/** What the caller can do with a story now: what the decisions would not refuse for who they are. */
export function canDo(story: Story, who: Who): CanDo[] {
  return [...asWriter(story, who), ...asReviewer(story, who), ...asOffice(story, who)];
}

function asWriter(story: Story, { caller }: Who): CanDo[] {
  if (story.author !== caller.person) return [];
  if (story.state === 'published') return ['correct'];
  if (story.state === 'withdrawn') return story.takenUpAs ? [] : ['take-up'];
  if (story.state !== 'draft') return [];
  return ['save', 'submit', ...(story.live === undefined ? [] : (['drop-correction'] as const))];
}

/** What is scheduled is published by its hour, not by a second tap. */
function asReviewer(story: Story, { caller, day }: Who): CanDo[] {
  const all = ['pass', 'hand-back', 'publish'] as const;
  const next = all.filter((deed) => canFrom(deed, story) && story.state !== 'scheduled');
  if (next.length === 0 || !passes(() => reviewerOf(caller, story, day))) return [];
  return next;
}

function asOffice(story: Story, who: Who): CanDo[] {
  const { caller, day, consents } = who;
  const ofCounty = passes(() => countyActorOn(caller, story, day));
  const shown = !story.takenUpAs && story.people.some(({ withdrawnAt }) => !withdrawnAt);
  const withdraws = canFrom('withdraw', story) && passes(() => withdrawerOf(who, story));
  return [
    ...(ofCounty && story.state === 'scheduled' ? (['unschedule'] as const) : []),
    ...(ofCounty && story.live !== undefined ? (['choose'] as const) : []),
    ...(consents && shown ? (['withdraw-consent'] as const) : []),
    ...(withdraws ? (['withdraw'] as const) : []),
  ];
}
