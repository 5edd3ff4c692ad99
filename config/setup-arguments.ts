import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { TENANT } from '../cloudfunctions/_backend/settings-tenants';
import { isRealDay } from '../src/core/calendar/day';
import type { DivisionList } from '../src/core/roster/division-list';

/** What a county needs to exist. */
export interface CountySetup {
  readonly tenant: string;
  readonly name: string;
  /** Six-digit code. */
  readonly division: string;
  readonly divisions: DivisionList;
  readonly pack: string;
  readonly from: string;
  readonly admin: string;
  readonly phone: string;
}

type Given = Readonly<Record<string, string | undefined>>;

const names = [
  'tenant',
  'name',
  'division',
  'divisions',
  'pack',
  'from',
  'admin',
  'phone',
] as const;

/** What to write after each argument, and when it is right. */
const rules: Readonly<Record<(typeof names)[number], readonly [RegExp, string]>> = {
  tenant: [TENANT, '本县的代号，小写字母、数字、连字符，启用后不再改，例如 k3f8v2'],
  name: [/^\S{2,30}$/, '县名，例如 盈江县'],
  division: [/^\d{6}$/, '六位县级区划代码，例如 533123'],
  divisions: [/\S/, '区划文件，例如 divisions.json（内容为 [["533123","盈江县"],…]）'],
  pack: [/^[a-z0-9-]+$/, '规则包，例如 guizhou-2018'],
  from: [/^\d{4}-\d{2}-\d{2}$/, '规则包开始执行的日期，例如 2026-01-01'],
  admin: [/^\S{2,20}$/, '县级管理员姓名，例如 张三'],
  phone: [/^1[3-9]\d{9}$/, '县级管理员手机号，11 位'],
};

/** The arguments, or every fault in them at once, in words for the person who typed them. */
export function readSetup(
  argv: readonly string[],
  packs: readonly string[],
): CountySetup | { faults: string[] } {
  const given = parse(argv);
  if ('faults' in given) return given;
  const { values } = given;
  const faults = [...names.flatMap((name) => faultsOf(name, values)), ...packFaults(values, packs)];
  const list = values.divisions ? readDivisions(values.divisions, values.division) : [];
  if ('faults' in list) faults.push(...list.faults);
  if (faults.length > 0) return { faults };
  return { ...(values as Record<(typeof names)[number], string>), divisions: list as DivisionList };
}

function parse(argv: readonly string[]): { values: Given } | { faults: string[] } {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  try {
    return { values: parseArgs({ args: [...argv], options }).values as Given };
  } catch {
    const known = names.map((name) => `--${name}`).join(' ');
    return {
      faults: [
        `有看不懂的参数。可用的参数是：${known}，设在云开发时再加 --cloud，管理员要重新绑定时再加 --rebind`,
      ],
    };
  }
}

function faultsOf(name: (typeof names)[number], given: Given): string[] {
  const [right, words] = rules[name];
  const value = given[name];
  if (value === undefined || value === '') return [`--${name}：还没有填。${words}。`];
  const real = name !== 'from' || isRealDay(value);
  return right.test(value) && real ? [] : [`--${name}：现在是“${value}”。请填${words}。`];
}

function packFaults({ pack }: Given, packs: readonly string[]): string[] {
  if (!pack || packs.includes(pack)) return [];
  return [`--pack：没有“${pack}”这个规则包。可选的有：${packs.join('、')}。`];
}

function readDivisions(
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
