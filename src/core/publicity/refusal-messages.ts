import type { Facts } from '../refusal';

/** The part of the closed table of refusals that belongs to 典型案例. */
export const publicityMessages = {
  'story-unknown': () => '没有找到这篇案例，请回到列表再点一次。',
  'story-not-public': () => '这篇案例没有公开，或已经撤下。请回到列表看看别的案例。',
  'story-not-at-step': (f) => `这篇案例现在是“${f.state}”，不能“${f.step}”。请刷新后再看。`,
  'story-not-author': (f) => `这篇案例由${f.name}写，只有本人能改。请让本人来改。`,
  'story-not-yours': (f) => `这一步由${f.who}办，您的授权不包括这件事。`,
  'own-story': () => '不能审核、发布自己写的案例，代办也不行。请由有权限的另一位同志办理。',
  'story-same-reviewer': () => '前一步审核是您办的，这一步请由有权限的另一位同志办理。',
  'story-changed': (f) =>
    `这篇案例在别处改过（${f.at}）。您写的还在这里，请先看看那边的内容，再决定保存哪一份。`,
  'story-version-old': (f) => `现在要审的是第 ${f.version} 稿，您看的不是这一稿。请刷新后再审。`,
  'story-pictures-many': (f) => `一篇案例最多放 ${f.limit} 张照片，请只留最能说明问题的。`,
  'story-picture-down': (f) =>
    `${f.name}已撤回同意，这张照片不能再用。请删去，或换一张没有本人的。`,
  'story-origin-unknown': () => '没有找到这篇案例所依据的记录，请从原来的记录里重新点“写成案例”。',
  'story-title-needed': () => '还没有标题，请写一句话说明做了什么。',
  'story-text-needed': () => '还没有正文，请至少写一段做法或成效。',
  'story-block-empty': (f) => `第 ${f.number} 块（${f.kind}）还没有写，请补上或删去。`,
  'story-nobody-named': (f) =>
    `第 ${f.number} 块照片里的人还没有登记同意。请登记能认出来的人，没有能认出来的请打勾。`,
  'story-nobody-and-named': (f) =>
    `第 ${f.number} 块照片勾了“没有能认出来的人”，又登记了${f.name}。请改成一致。`,
  'story-person-twice': (f) => `“${f.name}”登记了两次，请合成一条；同名的请写明是哪一位。`,
  'story-consent-over': (f) =>
    `${f.name}的同意到 ${f.until} 为止，已经过期。请重新征得同意，或删去有本人的照片。`,
  'story-picture-waits': (f) =>
    `第 ${f.number} 块照片还没有审过，通过后才能发布。请先到“照片待审”里办。`,
  'story-picture-refused': (f) => `第 ${f.number} 块照片没有通过审核或已经撤下，请删去或换一张。`,
  'story-words-risky': (f) => `${f.where}的文字没有通过微信的内容安全检查，请改后再提交。`,
  'story-remark-needed': () => '退回要写明改什么，请至少写一条意见。',
  'story-remark-nowhere': (f) => `这一稿没有第 ${f.number} 块，请刷新后重新写这条意见。`,
  'story-reason-needed': () => '请写一句原因，让作者和后面的人知道为什么。',
  'story-publish-past': () => '定时发布的时间已经过去，请改到以后，或直接发布。',
  'story-publish-far': (f) => `定时发布最多提前 ${f.limit} 天，请改近一些。`,
  'story-taken-up': () => '这篇案例已经另起一稿，照片和同意都在新的一稿里。请到新的一稿里办。',
  'story-no-correction': () => '这篇案例没有在更正，请刷新后再看。',
  'digest-unknown': () => '没有找到这一期每周汇编，链接可能不完整。可以看最新的一期。',
  'digest-none': () => '还没有每周汇编。有案例发布的，下一个星期一早上 8 点汇编成一期。',
  'consent-unknown': (f) => `这篇案例里没有登记“${f.name}”的同意，或已经撤回。请刷新后再看。`,
} satisfies Record<string, (facts: Facts) => string>;
