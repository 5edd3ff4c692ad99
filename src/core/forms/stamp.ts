import type { Instant } from '../calendar/day';
import { momentInWords } from '../calendar/in-words';

/** 水印: what every page of a file says of itself. */
export interface Stamp {
  readonly county: string;
  readonly demo: boolean;
  /** Empty, as the name, where anybody may have the file and nothing is logged. */
  readonly number: string;
  readonly byName: string;
  readonly at: Instant;
}

/** 盈江县　李四 2026-11-22 10:03 导出　编号 20261122-ABCD2345 */
export function stampInWords({ county, byName, at, number, demo }: Stamp): string {
  const invented = demo ? '　演示数据，均为虚构' : '';
  const named = number ? `　编号 ${number}` : '';
  return `${county}　${byName} ${momentInWords(at)} 导出${named}${invented}`.replace('　 ', '　');
}

/** A number for a file: the UTC+8 day and eight characters of chance. */
export function exportNumber(today: string, code: string): string {
  return `${today.replaceAll('-', '')}-${code}`;
}
