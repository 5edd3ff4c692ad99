import type { Facts } from '../refusal';

/** The part of the closed table of refusals that belongs to handing stories on. */
export const sharingMessages = {
  'story-never-public': () => '这篇案例还没有发布过，所以还没有传播情况。发布以后再来看。',
  'robot-unknown': () => '没有找到这个群，可能已经移除，请刷新后再看。',
  'robots-many': (f) => `最多添加 ${f.limit} 个群，请先移除不用的。`,
  'robot-wants-nothing': () => '请至少选一样发到群里：每篇案例，或每周汇编。',
  'robot-paused': () => '这个群已经暂停，先点“接着发”，再试发。',
} satisfies Record<string, (facts: Facts) => string>;
