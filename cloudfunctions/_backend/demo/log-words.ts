import type { Visit } from '../../../src/core/log/log-entry';
import type { WorkKind } from '../../../src/core/policy/kinds/work-words';

/** What invented cadres write down, by kind; the names of households are nobody’s. */
export const workDone: readonly (readonly [WorkKind, string])[] = [
  ['policy-publicity', '在二组院坝会上讲了医保缴费和防返贫政策，到会 32 人。'],
  ['policy-publicity', '入户发森林防火明白纸，逐户讲清野外用火规定。'],
  ['organisation', '参加支部主题党日，和党员一起清理村口垃圾。'],
  ['organisation', '帮村党支部整理发展党员材料，补齐两份谈话记录。'],
  ['industry', '和合作社一起看甘蔗长势，约定下周统一施肥。'],
  ['industry', '联系收购商到村看坚果，谈好每公斤 13 元保底收购。'],
  ['policy-delivery', '核对 6 户低保材料，缺的收入证明当天补齐。'],
  ['policy-delivery', '带 3 户危房改造户到镇里办验收手续。'],
  ['employment', '登记外出务工意愿 11 人，联系芒市的电子厂安排面试。'],
  ['governance', '调解两家的地界纠纷，两家签了字，当场量了界桩。'],
  ['governance', '和村组干部排查水塘安全，补了 4 块警示牌。'],
  ['service', '和三组村民一起疏通水沟，下雨不再进水。'],
  ['service', '帮 2 位老人在手机上做养老待遇认证。'],
];

export const visited: readonly Visit[] = [
  { household: '岳老三', outcome: '化肥不够，已报合作社周五统一配送。' },
  { household: '排早堵', outcome: '孩子上大学缺路费，帮他申请了助学补助。' },
  { household: '孔木林', outcome: '腰痛不能下地，约好周一带他去县医院检查。' },
  { household: '金小团', outcome: '想学修摩托车，已报名下个月的技能培训。' },
  { household: '雷勒干', outcome: '家里稳定，两个儿子在外打工，老人有人照看。' },
];
