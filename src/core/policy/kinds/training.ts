import * as z from 'zod';
import { bodies, periods } from './bodies';
import { choice, choices, count, items, kind, list, yesNo } from './kind';

const trainees = {
  new: '新派驻的',
  serving: '在岗的',
  'first-secretary': '第一书记',
  everybody: '全体驻村干部',
} as const;
const forms = {
  'pre-post': '任前培训',
  rotation: '轮训',
  course: '培训',
  exchange: '跨区域学习交流',
} as const;
const topics = {
  organisation: '农村基层组织建设',
  'poverty-alleviation': '精准扶贫',
  industry: '产业发展',
  'labour-export': '劳务输出',
  policy: '政策业务',
} as const;
const levels = { province: '省级', prefecture: '市（州）级', county: '县级' } as const;

export const trainingKinds = {
  training: kind({
    heading: '培训',
    title: '培训安排',
    governs: '谁、由谁组织、一年至少培训几次几天',
    acts: false,
    schema: z.strictObject({
      courses: items(
        '培训',
        z.strictObject({
          who: choice('对象', trainees),
          form: choice('形式', forms),
          by: choices('组织者', bodies),
          per: choice('周期', periods).optional(),
          times: count('至少几次', 50).optional(),
          days: count('至少几天', 60).optional(),
        }),
      ),
      everyoneCovered: yesNo('全员覆盖'),
    }),
    say: ({ courses, everyoneCovered }) =>
      courses
        .map(
          ({ who, form, by, per, times, days }) =>
            `${list(bodies, by)}${per ? periods[per] : ''}组织${trainees[who]}${who === 'new' || who === 'serving' ? '驻村干部' : ''}${forms[form]}` +
            (times ? `至少 ${times} 次` : '') +
            (days ? `不少于 ${days} 天` : ''),
        )
        .join('；') + (everyoneCovered ? '；全员覆盖' : ''),
  }),
  'training-topics': kind({
    heading: '培训',
    title: '培训内容',
    governs: '培训讲什么',
    acts: false,
    schema: z.strictObject({ topics: choices('内容', topics) }),
    say: ({ topics: all }) => list(topics, all),
  }),
  'training-shares': kind({
    heading: '培训',
    title: '各级培训分工',
    governs: '省、市、县各培训多大比例的驻村干部',
    acts: false,
    schema: z.strictObject({
      shares: items(
        '分工',
        z.strictObject({ level: choice('层级', levels), percent: count('百分比', 100) }),
      ),
    }),
    say: ({ shares }) =>
      `每年${shares.map(({ level, percent }) => `${levels[level]} ${percent}%`).join('、')}`,
  }),
};
