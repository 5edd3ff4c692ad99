import type { AssemblyState } from './assembly';

export const assemblyStateWords: Readonly<Record<AssemblyState, string>> = {
  planned: '已安排',
  open: '正在评议',
  closing: '已结束投票',
  counted: '已计票',
  published: '已公布',
};
