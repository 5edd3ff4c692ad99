import * as z from 'zod';
import { periods } from './bodies';
import { parties, ratedOn, ratingOptions as options, speaksOn } from './evaluation-words';
import { choice, choices, count, items, kind, list } from './kind';

const intoKinds = { annual: '年度考核', 'end-of-term': '驻村期满考核' } as const;

export const evaluationKinds = {
  'evaluation-form': kind({
    heading: '三讲三评',
    title: '三讲三评',
    governs: '谁讲什么、谁评谁、评什么',
    acts: true,
    schema: z.strictObject({
      per: choice('周期', periods),
      turns: items(
        '三方',
        z.strictObject({
          party: choice('哪一方', parties),
          speaksOn: choice('讲', speaksOn),
          ratedOn: choice('评', ratedOn),
          ratedBy: choices('由谁评', parties),
        }),
      ),
    }),
    say: ({ per, turns }) =>
      `${periods[per]}一次：` +
      turns
        .map(
          ({ party, speaksOn: on, ratedOn: for_, ratedBy }) =>
            `${parties[party]}讲${speaksOn[on]}，由${list(parties, ratedBy)}评${ratedOn[for_]}`,
        )
        .join('；'),
  }),
  'evaluation-options': kind({
    heading: '三讲三评',
    title: '测评表的选项',
    governs: '测评表上有哪几个选项',
    acts: true,
    schema: z.strictObject({ options: choices('选项', options) }),
    say: ({ options: all }) => list(options, all),
  }),
  'evaluation-threshold': kind({
    heading: '三讲三评',
    title: '需要整改重评的界线',
    governs: '“好”和“较好”不到百分之几要整改后重评',
    acts: true,
    schema: z.strictObject({ percent: count('百分比', 100) }),
    say: ({ percent }) => `“好”和“较好”不到 ${percent}% 的，整改后重评`,
  }),
  /** Fewer ratings of a party than this are not published as numbers. */
  'evaluation-smallest-group': kind({
    heading: '三讲三评',
    title: '最少几票才公布',
    governs: '一方不到几票时不公布数字，免得认出人',
    acts: true,
    schema: z.strictObject({ ballots: count('票数', 1000) }),
    say: ({ ballots }) => `一方不到 ${ballots} 票的，不公布数字`,
  }),
  'evaluation-window': kind({
    heading: '三讲三评',
    title: '评议会的时间',
    governs: '一个季度的评议会最晚到哪天开',
    acts: true,
    schema: z.strictObject({ daysAfterQuarter: count('季度结束后几天内', 60) }),
    say: ({ daysAfterQuarter }) => `本季度内开，最晚到季度结束后第 ${daysAfterQuarter} 天`,
  }),
  'evaluation-use': kind({
    heading: '三讲三评',
    title: '评议结果的运用',
    governs: '第一书记和队员的评议结果用到哪里',
    acts: true,
    schema: z.strictObject({
      into: choices('纳入', intoKinds),
    }),
    say: ({ into }) => `第一书记和工作队员的评议结果纳入${list(intoKinds, into)}`,
  }),
};
