import type { Grade } from './grades';

/** What a confirmed breach may lead to, for the person and for the unit. */
export const effects = {
  'not-excellent': '年终考核和驻村工作考核不得评为优秀',
  'no-bonus': '取消年度目标（绩效）考核奖励',
  unqualified: '年终考核和驻村工作考核评定为不称职（不合格）',
  recalled: '召回',
  'no-honours': '取消评先评优资格',
} as const;

/** The highest grade that an effect leaves open in an assessment of the time it falls on. */
export const gradeCaps: Readonly<Record<string, Grade>> = {
  'not-excellent': 'competent',
  unqualified: 'unqualified',
};

export const unitEffects = {
  'talk-with-deputy': '约谈分管领导',
  'talk-with-head': '约谈主要领导',
  'reported-upward': '处理情况抄报上级组织部门',
  'sends-another': '责令另行选派人员',
  'leaders-not-excellent': '领导班子年度考核不得评为优秀',
} as const;

/** Those of all effects that keep whom they fall on from awards: of the ladder, of a recall, of a unit. */
export const honourBars: readonly string[] = ['no-honours', 'bar:honours', 'no-unit-honours'];

export const lastings = { once: '', 'that-year': '（当年）' } as const;
