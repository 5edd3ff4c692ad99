import type { EntryState } from './fund-book';
import type { ProjectState } from './village-project';

export const entryStateWords: Readonly<Record<EntryState, string>> = {
  waiting: '等核对',
  confirmed: '已核对',
  'handed-back': '已退回',
  'taken-back': '已撤回',
};

export const projectStateWords: Readonly<Record<ProjectState, string>> = {
  'not-begun': '未开始',
  going: '进行中',
  done: '完成',
  stopped: '停止',
};
