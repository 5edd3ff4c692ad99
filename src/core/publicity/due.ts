import type { Day, Instant } from '../calendar/day';
import type { Stored, Write } from '../records';
import { replace } from '../records';
import { Refused } from '../refusal';
import { inState, storyStep } from './deed';
import { picturesOver } from './pictures';
import { checkPictures, published as madePublic, writesToPublish } from './publish';
import type { PublishFacts } from './publish';
import { countyOf } from './reviewers';
import { tellAuthor } from './tell';
import type { Story } from './story';
import { withPicturesGone } from './withdraw-consent';

/** Who it is said to be where nobody did it but the hour. */
const clock = { person: '', name: '系统' };

type DueFacts = Pick<PublishFacts, 'tenant' | 'day' | 'at' | 'published' | 'files'>;

/**
 * What is committed for a scheduled story: nothing before its instant; at it readers see it,
 * without those whose consent has run out. Where a picture was refused meanwhile it goes back to
 * the county instead.
 */
export function publishDue(stored: Stored<'story'>, facts: DueFacts): Write[] {
  const { body } = stored;
  const { at } = facts;
  if (body.state !== 'scheduled' || !isOver(body.publishAt, at)) return [];
  const why = whyNot(body, facts);
  if (why) {
    const step = storyStep('unschedule', { actor: clock, at, remark: why });
    const after = inState(body, ['county-review', countyOf(body.village)], step);
    return [replace(stored, after), ...tellAuthor('delayed', stored.id, after, facts, why)];
  }
  const step = storyStep('publish', { actor: clock, at }, { version: body.versions });
  const after = madePublic(body, step);
  const writes = writesToPublish({ stored, after }, facts);
  return [...writes, ...tellAuthor('published', stored.id, after, facts)];
}

function isOver(publishAt: Instant | undefined, at: Instant): boolean {
  return publishAt !== undefined && Date.parse(publishAt) <= Date.parse(at);
}

function whyNot(story: Story, facts: DueFacts): string | undefined {
  try {
    checkPictures(story, facts);
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.refusal.message;
    throw error;
  }
}

/** What is committed for a published story on the first day somebody in it no longer agrees. */
export function consentsOver(
  published: Stored<'publishedStory'>,
  story: Stored<'story'> | undefined,
  facts: { readonly tenant: string; readonly day: Day; readonly at: Instant },
): Write[] {
  const over = picturesOver(published.body.shownUntil, facts.day);
  if (over.size === 0) return [];
  const taken = replace(published, withPicturesGone(published.body, over));
  if (!story) return [taken];
  const step = storyStep('consent-over', { actor: clock, at: facts.at });
  const after: Story = { ...story.body, steps: [...story.body.steps, step] };
  return [taken, replace(story, after), ...tellAuthor('consent-over', story.id, after, facts)];
}
