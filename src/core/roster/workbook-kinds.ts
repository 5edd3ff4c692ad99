import type { Kind } from './problem-kind';
import { kind } from './problem-kind';

/** What can be wrong with a workbook, its sheets and how things are written in it. */
export const workbookKinds = {
  // the workbook and its sheets
  'sheet-missing': kind(
    (f) => `缺少工作表“${f.sheet}”。`,
    (f) => `请从模板复制“${f.sheet}”这张表（没有内容也要保留表头）。`,
  ),
  'sheet-misnamed': kind(
    (f) => `工作表名“${f.found}”与模板不一致。`,
    (f) => `把表名改为“${f.sheet}”。`,
  ),
  'sheet-unknown': kind(
    () => '模板里没有这张工作表，它的内容不会导入。',
    (f) => `把要导入的内容放进模板的表里（${f.sheets}），再删除这张表。`,
  ),
  'sheet-hidden': kind(
    () => '这张工作表是隐藏的，看不见的内容不导入。',
    () => '取消隐藏并核对内容，或删除这张表。',
  ),
  'sheet-too-long': kind(
    (f) => `这张表有 ${f.rows} 行，一次最多导入 ${f.limit} 行。`,
    (f) => `拆成几份文件，每张表不超过 ${f.limit} 行。`,
  ),
  'header-missing': kind(
    (f) => `缺少“${f.header}”这一列。`,
    (f) => `在表头加上“${f.header}”；不需要填也请保留这一列。`,
  ),
  'header-misnamed': kind(
    (f) => `表头“${f.found}”与模板不一致。`,
    (f) => `改为“${f.header}”。`,
  ),
  'header-duplicated': kind(
    (f) => `“${f.found}”这一列出现了两次（前一次在 ${f.first}）。`,
    () => '只保留一列，另一列删除或改名。',
  ),
  'row-hidden': kind(
    () => '这一行是隐藏的（或被筛选掉了），看不见的内容不导入。',
    () => '取消隐藏或清除筛选，核对后保留；不需要的整行删除。',
  ),
  'column-hidden': kind(
    () => '这一列是隐藏的，看不见的内容不导入。',
    () => '取消隐藏并核对内容，或删除这一列。',
  ),
  'cell-merged': kind(
    (f) => `单元格 ${f.found} 是合并的，分不清内容属于哪一行。`,
    () => '取消合并，每一行分别填写。',
  ),
  'cell-formula': kind(
    () => '这里是公式，公式的结果会随别处变化。',
    () => '复制后“选择性粘贴为数值”，或直接填写内容。',
  ),
  'cell-error': kind(
    (f) => `这里是错误值 ${f.found}。`,
    () => '直接填写内容；不需要就清空。',
  ),
  'cell-kind': kind(
    (f) => `这里填的是${f.kind}，不是${f.expected}。`,
    (f) => `改为${f.expected}。`,
  ),
  'cell-outside': kind(
    () => '这一格上面没有表头，它的内容不会导入。',
    () => '移到有表头的列，或清空这一格。',
  ),
  'cell-required': kind(
    (f) => `“${f.header}”没有填。`,
    (f) => `填写${f.header}，例如 ${f.example}。`,
  ),

  // how things are written
  'text-spaces': kind(
    () => '内容里有多余的空格或换行。',
    (f) => `改为“${f.clean}”。`,
  ),
  'text-invisible': kind(
    () => '内容里有看不见的字符（常见于从网页或聊天里粘贴）。',
    (f) => `重新手工填写“${f.clean}”。`,
  ),
  'text-full-width': kind(
    () => '数字或字母是全角的。',
    (f) => `改为半角“${f.clean}”。`,
  ),
  'text-too-long': kind(
    (f) => `内容有 ${f.length} 个字，太长了。`,
    (f) => `最多 ${f.limit} 个字。`,
  ),
  'number-lost-digits': kind(
    () => '号码被当作数字保存，后几位已经丢失。',
    () => '把这一列设为“文本”格式，再重新填写完整号码。',
  ),
} as const satisfies Record<string, Kind>;
