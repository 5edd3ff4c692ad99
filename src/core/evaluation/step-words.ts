import type { AssemblyStepName } from './assembly';

export const assemblyStepWords: Readonly<Record<AssemblyStepName, string>> = {
  plan: '安排',
  replan: '改日期地点',
  open: '开始评议',
  close: '结束投票',
  count: '开箱计票',
  publish: '公布结果',
  'empty-box': '清空票箱',
};

/** What a timer’s step is signed with. */
export const BY_TIMER = '系统定时';
