import { readFileSync } from 'node:fs';
import type { DivisionList } from '../src/core/roster/division-list';

/** A county's divisions from a file; or what is wrong with it, in words for the person who named it. */
export function readDivisions(
  file: string,
  county: string | undefined,
): DivisionList | { faults: string[] } {
  try {
    const list: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (isDivisionList(list)) return divisionFaults(list, file, county) ?? list;
    return {
      faults: [`--divisions：${file} 的内容应为 [["代码","名称"],…]，代码为 2、4、6、9 或 12 位。`],
    };
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const why = missing ? '没有这个文件' : '不是可以读懂的 JSON';
    return { faults: [`--divisions：${file} ${why}，请检查。`] };
  }
}

function isDivisionList(list: unknown): list is DivisionList {
  const isEntry = (entry: unknown) =>
    Array.isArray(entry) &&
    entry.length === 2 &&
    /^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/.test(String(entry[0])) &&
    typeof entry[1] === 'string' &&
    entry[1] !== '';
  return Array.isArray(list) && list.every(isEntry);
}

function divisionFaults(list: DivisionList, file: string, county: string | undefined) {
  if (!county) return undefined;
  const inside = list.filter(([code]) => code.length === 12 && code.startsWith(county));
  const known = list.some(([code]) => code === county);
  if (known && inside.length > 0) return undefined;
  return { faults: [`--divisions：${file} 里没有 ${county} 或它的村，请核对是不是同一个县。`] };
}
