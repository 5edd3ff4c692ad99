import type { Facts } from '../refusal';

/** The part of the closed table of refusals that belongs to handing stories on. */
export const sharingMessages = {
  'story-never-public': () => '这篇案例还没有发布过，所以还没有传播情况。发布以后再来看。',
} satisfies Record<string, (facts: Facts) => string>;
