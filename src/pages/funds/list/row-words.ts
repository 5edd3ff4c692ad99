import { sayYuan } from '../../../core/money';
import type { Output } from '../../../contract/contract';

export type FundRow = Output<'funds.within'>['rows'][number];

export const filters = [
  { value: '', text: '全部' },
  { value: 'missing', text: '钱没有到齐的' },
  { value: 'waiting', text: '有账等核对的' },
  { value: 'late', text: '项目过了期限的' },
];

export function sumOf({ lines }: FundRow, what: 'due' | 'left'): number {
  return lines.reduce((sum, line) => sum + (line[what] ?? 0), 0);
}

export function isMeant(row: FundRow, name: string, only: string): boolean {
  if (![row.villageName, row.townshipName].some((each) => each.includes(name))) return false;
  if (only === 'missing') return sumOf(row, 'left') > 0;
  if (only === 'waiting') return row.sums.waiting > 0;
  return only !== 'late' || row.projects.late > 0;
}

/** What stands out of a village’s year, in words; that all is well, where nothing does. */
export function sayRow(row: FundRow): string {
  const { lines, sums, projects, closed } = row;
  const left = sumOf(row, 'left');
  const open = lines.filter(({ state }) => state === 'open').length;
  const said = [
    left > 0 && `还差 ${sayYuan(left)}`,
    lines.some(({ behind }) => behind) && '过了半年到了不到一半',
    open > 0 && `${open} 项还不能算`,
    sums.waiting > 0 && `${sums.waiting} 笔等核对`,
    projects.late > 0 && `${projects.late} 个项目过了期限`,
    closed && '已对账',
  ].filter(Boolean);
  return said.length > 0 ? said.join('，') : '没有要办的';
}
