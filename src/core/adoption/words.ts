import type { AdoptionDeed, AdoptionState } from './adoption';
import type { QuestionDeed, QuestionState } from './question';

export const adoptionStateWords: Readonly<Record<AdoptionState, string>> = {
  kept: '留着想试',
  trying: '村里在试',
  followed: '试了，也写了一篇',
  'let-go': '不试了',
};

export const adoptionDeedWords: Readonly<Record<AdoptionDeed, string>> = {
  keep: '留着',
  try: '开始试',
  'let-go': '不试了',
  link: '连上后续',
  unlink: '取消后续',
};

export const questionStateWords: Readonly<Record<QuestionState, string>> = {
  open: '等回答',
  answered: '已回答',
  shown: '已公开',
  'taken-back': '提问的人收回了',
  down: '已撤下',
};

export const questionDeedWords: Readonly<Record<QuestionDeed, string>> = {
  ask: '提问',
  'hand-on': '转给现在回答的人',
  answer: '回答',
  show: '公开',
  'take-back': '收回',
  'take-down': '撤下',
};
