import * as z from 'zod';
import { bodies, periods } from './bodies';
import type { Heading } from './kind';
import { choice, choices, count, kind, list } from './kind';

const evidences = {
  log: '工作日志',
  diary: '《民情日记》',
  written: '书面报告',
  'file-updated': '动态档案',
  plan: '书面计划',
  'signed-sheet': '签字的汇总表',
} as const;
const coverages = {
  'poor-households': '所驻村全部贫困群众',
  'low-income': '农村低收入人口',
  households: '联系的组和户',
  villages: '所有贫困村',
} as const;

/** Who does a thing, towards whom, how often, and what shows it. */
const schema = z.strictObject({
  who: choices('谁', bodies),
  to: choices('向谁', bodies).optional(),
  per: choice('周期', periods).optional(),
  /** At least so many times a period; absent where the document gives no number. */
  times: count('至少几次', 100).optional(),
  coverage: choice('覆盖', coverages).optional(),
  evidence: choices('凭据', evidences).optional(),
});

/** `acts`: true once a function goes by it. */
function duty(heading: Heading, title: string, does: string, acts = false) {
  return kind({
    heading,
    title,
    governs: `${title}由谁做、多久一次、留什么凭据`,
    acts,
    schema,
    say: ({ who, to, per, times, coverage, evidence }) =>
      `${list(bodies, who)}${per ? periods[per] : ''}${to ? `向${list(bodies, to)}` : ''}${does}` +
      (coverage ? `，覆盖${coverages[coverage]}` : '') +
      (times ? `，不少于 ${times} 次` : '') +
      (evidence ? `，留${list(evidences, evidence)}` : ''),
  });
}

/** What comes round: one rule for each duty, so that each has its own date, clause and county value. */
export const dutyKinds = {
  'work-log': duty('会议与报告', '工作日志', '写工作日志', true),
  'people-diary': duty('会议与报告', '民情日记', '记民情日记，作为年度考核内容'),
  'annual-plan': duty('会议与报告', '年度计划', '制定驻点村年度计划和工作方案'),
  'unit-plan': duty('会议与报告', '帮扶工作计划', '制定定点帮扶工作计划'),
  'household-survey': duty('会议与报告', '入户调查', '入户调查、更新村户信息'),
  'task-list': duty('会议与报告', '重点任务清单', '下达重点任务清单'),
  'first-secretary-report': duty('会议与报告', '第一书记报告工作', '报告工作情况'),
  'township-report': duty('会议与报告', '乡镇报告工作', '报告工作情况'),
  'half-year-report': duty('会议与报告', '定期书面报告', '报告工作'),
  'annual-summary': duty('会议与报告', '年度总结', '进行工作总结'),
  bulletin: duty('会议与报告', '通报', '跟踪督查并通报帮扶情况'),
  'emergency-report': duty('会议与报告', '突发情况报告', '报告突发情况'),
  'presence-summary': duty('会议与报告', '在岗情况汇总', '汇总在岗情况'),
  'household-visit': duty('走访联系', '走访群众', '到组到户走访', true),
  'low-income-visit': duty('走访联系', '低收入人口走访监测', '走访监测'),
  'linked-leader-visit': duty('走访联系', '领导联点', '深入联点村协调解决困难'),
  'expert-tour': duty('走访联系', '专家巡回指导', '组织专家团队巡回指导'),
  'cadre-talk': duty('关心激励', '谈心谈话', '与驻村干部谈心谈话'),
  'unit-care': duty('关心激励', '派出单位联系关心', '了解并帮助解决干部工作和家庭困难'),
  'medical-check': duty('经费待遇', '体检', '安排驻村干部体检'),
  'unit-study': duty('派出单位', '派出单位专题研究', '专题研究驻村帮扶工作'),
  'unit-hearing': duty('派出单位', '派出单位听取汇报', '听取驻村工作汇报'),
  'unit-head-visit': duty('派出单位', '派出单位领导到村', '到村调研'),
  'unit-deputy-visit': duty('派出单位', '派出单位分管领导到村', '到村调研'),
  'committee-study': duty('督查问责', '县委常委会研究', '专题研究驻村工作'),
  'prefecture-committee-study': duty('督查问责', '市（州）委常委会研究', '专题研究驻村工作'),
  'presence-knowing': duty('督查问责', '了解在岗情况', '了解到岗到位、工作表现、廉洁自律情况'),
};
