import { workKinds } from '../policy/kinds/work-words';
import type { ConsentWay, StoryDeed, StoryState } from './story';

export const storyStateWords: Readonly<Record<StoryState, string>> = {
  draft: '草稿',
  'township-review': '等乡镇审核',
  'county-review': '等县里审核',
  scheduled: '定时发布',
  published: '已发布',
  withdrawn: '已撤下',
};

export const storyDeedWords: Readonly<Record<StoryDeed, string>> = {
  start: '开始写',
  submit: '提交审核',
  pass: '通过',
  'hand-back': '退回',
  publish: '发布',
  schedule: '定时发布',
  unschedule: '取消定时',
  correct: '开始更正',
  'drop-correction': '不再更正',
  withdraw: '撤下',
  'take-up': '另起一稿',
  'withdraw-consent': '记录撤回同意',
  'consent-over': '同意到期',
};

export const consentWayWords: Readonly<Record<ConsentWay, string>> = {
  written: '书面同意',
  spoken: '口头同意',
  guardian: '监护人同意',
};

/** A story's category, as the documents call the duty. */
export const dutyWords = workKinds;
