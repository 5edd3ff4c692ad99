import * as z from 'zod';
import { kind, yesNo } from './kind';

/** What holds whatever the document: this project's conventions, and limits of newer rules. */
export const kindsForEverybody = {
  /** Periods in months, as 民法典 200–202 counts them. */
  'period-counting': kind({
    heading: '共同约定',
    title: '期间怎么算',
    governs: '“几个月内不得……”从哪天算到哪天',
    acts: true,
    schema: z.strictObject({
      startDayCounts: yesNo('开始的当天计入'),
    }),
    say: ({ startDayCounts }) =>
      startDayCounts
        ? '开始的当天计入，到期月对应日的前一天满'
        : '开始的当天不计入，到期月的对应日满（没有对应日的为月末），含当天',
  }),
  'app-limits': kind({
    heading: '共同约定',
    title: '对手机应用的限制',
    governs: '本系统不做什么',
    acts: false,
    fixed: true,
    schema: z.strictObject({
      forcedSignIn: yesNo('强制签到'),
      pointsOrRankings: yesNo('积分、排名、在线时长'),
      votesDecideAlone: yesNo('以网上投票、点赞单独作为考核依据'),
      photosOrTracks: yesNo('不必要的照片、视频、轨迹'),
      askedTwice: yesNo('同一内容重复填报'),
      takesEffectByItself: yesNo('处理结果由系统自动生效'),
    }),
    say: (limits) => {
      const named: [boolean, string][] = [
        [limits.forcedSignIn, '强制签到'],
        [limits.pointsOrRankings, '积分、排名和在线时长'],
        [limits.votesDecideAlone, '以网上投票、点赞单独作为考核依据'],
        [limits.photosOrTracks, '要求不必要的照片、视频和轨迹'],
        [limits.askedTwice, '同一内容重复填报'],
        [limits.takesEffectByItself, '处理结果由系统自动生效'],
      ];
      const of = (allowed: boolean) =>
        named.filter(([is]) => is === allowed).map(([, text]) => text);
      return [
        of(false).length > 0 && `不做：${of(false).join('、')}`,
        of(true).length > 0 && `允许：${of(true).join('、')}`,
      ]
        .filter(Boolean)
        .join('；');
    },
  }),
};
