import type { Facts } from '../refusal';

/** The part of the closed table of refusals that belongs to forms and exports. */
export const formMessages = {
  'export-needs-agreement': () => '这份表里有别人的个人信息，要写明原因、由另一位同意后才能导出。',
  'export-nobody-agrees': () =>
    '本级和上级都没有另一位能同意这次导出，请先请县里在名册里设好经办人。',
  'export-many-waiting': (f) => `已有 ${f.count} 份导出申请等着办，请先办完一些再申请。`,
  'export-unknown': () => '没有找到这份导出申请，请刷新再看。',
  'export-not-at-step': () => '这份导出申请已经办过或过了期，请刷新再看。',
  'export-own': () => '自己（或替人）申请的导出不能由自己同意，请本级或上级的另一位来办。',
  'export-reason-needed': () => '退回要写一句原因，好让申请的人知道。',
  'export-not-yours': () => '只有申请的人能取这份文件。需要的话请自己申请一份。',
  'export-not-agreed': () => '这份导出申请还没有同意，或没有同意，不能取文件。',
  'export-over': (f) => `这份文件要在 ${f.until} 前（含当天）取，已经过期，请重新申请。`,
  'export-used-up': (f) => `这份文件已经取过 ${f.count} 次，不能再取。还需要的话请重新申请。`,
  'form-empty': () => '这里没有可以印的内容，请换一个时间或地方。',
  'form-too-large': () => '这份文件超过 4 MB，请按乡镇或按月分开导出。',
} satisfies Record<string, (facts: Facts) => string>;
