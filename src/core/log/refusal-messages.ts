import type { Facts } from '../refusal';

/** The part of the closed table of refusals that belongs to the log. */
export const logMessages = {
  'log-day-too-old': (f) => `日志只能补写 ${f.from} 以来的，请检查日期。`,
  'log-empty': () => '还没有写内容。请写一句做了什么，或者记一户走访。',
  'log-kind-needed': (f) => `请选这是哪一类工作：${f.kinds}。`,
  'log-kind-unknown': (f) =>
    f.kinds
      ? `这一天执行的文件没有这一类工作，请从${f.kinds}里选。`
      : '这一天执行的文件没有给工作分类，不用选类别。请去掉类别再提交。',
  'log-day-full': (f) => `${f.day} 已经写了 ${f.limit} 条日志，请改写其中一条。`,
  'log-unknown': () => '没有找到这条日志，可能已经撤回，请回到日志再点一次。',
  'log-closed': (f) => `这条日志到 ${f.until} 为止可以改，现在只能补记。原来写的不变。`,
  'log-additions-many': (f) => `一条日志最多补记 ${f.limit} 次，请另写一条。`,
} satisfies Record<string, (facts: Facts) => string>;
