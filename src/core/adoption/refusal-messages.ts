import type { Facts } from '../refusal';

/** The part of the closed table of refusals that belongs to 借鉴. */
export const adoptionMessages = {
  'adoption-unknown': () => '“我想试的”里没有这篇案例，请回到案例里点“我也想试”。',
  'adoption-not-at-step': (f) =>
    `这篇案例在您这里现在是“${f.state}”，不能“${f.step}”。请刷新后再看。`,
  'trial-same-village': (f) => `这就是${f.village}写的案例，不用再登记${f.village}在试。`,
  'trial-too-early': (f) => `开始试的日子最早填 ${f.from}，请检查日期。`,
  'trial-too-far': (f) => `开始试的日子最晚填 ${f.to}，请改近一些，或先留着。`,
  'follow-up-same-village': () => '后续要是另一个村写的案例，这两篇是同一个村的。请另选一篇。',
  'follow-up-earlier': (f) =>
    `《${f.title}》先发布，不会是跟着后发布的那篇做的。请检查是不是选反了。`,
  'follow-up-linked': (f) => `这篇已经连到${f.title}。一篇只连一个来处，要改请先取消原来的。`,
  'follow-up-unknown': () => '这篇案例没有连到别的案例，请刷新后再看。',
  'adoption-reason-needed': () => '请写一句原因，让有关的人知道为什么。',
  'question-unknown': () => '没有找到这个提问，可能已经收回。请刷新后再看。',
  'question-own': () => '这是您自己的案例或提问，请由别人来问、来答。',
  'question-many': (f) => `这篇案例您已经有 ${f.limit} 个提问在等回答，请等答了再问。`,
  'question-desk-full': () => '这位作者还有很多提问没有回答，请过几天再问。',
  'question-words-risky': () => '这段文字没有通过微信的内容安全检查，请改后再提交。',
  'question-not-at-step': (f) => `这个提问现在是“${f.state}”，不能“${f.step}”。请刷新后再看。`,
  'question-not-yours': (f) => `这个提问由${f.who}回答，您的授权不包括这件事。`,
  'question-not-agreed': () => '提问的人没有同意公开，只能本人看到回答。',
} satisfies Record<string, (facts: Facts) => string>;
