import { isRealDay } from '../src/core/calendar/day';
import { TENANT } from '../src/core/roster/tenant-code';
import type { Setup } from './setup-arguments';

export const argumentNames = [
  'tenant',
  'name',
  'division',
  'divisions',
  'pack',
  'from',
  'admin',
  'phone',
  'officer',
  'prefecture',
  'province',
] as const;

export type ArgumentName = (typeof argumentNames)[number];

/** When an argument is right, and what to write after it. */
type Rule = readonly [right: (value: string) => boolean, words: string];

const matches = (pattern: RegExp) => (value: string) => pattern.test(value);
const PHONE = '1[3-9]\\d{9}';
const isTenant = matches(TENANT);

const rules: Readonly<Record<ArgumentName, Rule>> = {
  tenant: [
    (value) => isTenant(value) && value !== 'none',
    '本县的代号，小写字母、数字、连字符，启用后不再改，例如 k3f8v2',
  ],
  name: [matches(/^\S{2,30}$/), '县名，例如 盈江县'],
  division: [matches(/^\d{6}$/), '六位县级区划代码，例如 533123'],
  divisions: [matches(/\S/), '区划文件，例如 divisions.json（内容为 [["533123","盈江县"],…]）'],
  pack: [matches(/^[a-z0-9-]+$/), '规则包，例如 guizhou-2018'],
  from: [
    (value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && isRealDay(value),
    '规则包开始执行的日期，例如 2026-01-01',
  ],
  admin: [matches(/^\S{2,20}$/), '县级管理员姓名，例如 张三'],
  phone: [matches(new RegExp(`^${PHONE}$`)), '县级管理员手机号，11 位'],
  officer: [
    matches(new RegExp(`^[^\\s:]{2,20}:${PHONE}$`)),
    '市（州）、省的同志，写成 姓名:手机号，例如 刀志勇:13800000000；几位就写几个 --officer',
  ],
  prefecture: [isTenant, '接收备案的市（州）的代号，例如 d5331；不再送的填 none'],
  province: [isTenant, '接收备案的省的代号，例如 p53；不再送的填 none'],
};

/** A prefecture's or province's arguments that are said otherwise. */
const officeRules: Partial<Record<ArgumentName, Rule>> = {
  tenant: [rules.tenant[0], '市（州）或省的代号，小写字母、数字、连字符，启用后不再改，例如 d5331'],
  name: [rules.name[0], '市（州）或省的名称，例如 德宏州'],
  division: [matches(/^(\d{2}|\d{4})$/), '四位市（州）或两位省的区划代码，例如 5331'],
};

const otherRules: Partial<Record<Setup['kind'], typeof officeRules>> = {
  office: officeRules,
  seats: { division: officeRules.division ?? rules.division },
};

/** What is wrong with one argument; nothing where it is right. `value`: empty where it is missing. */
export function faultOf(name: ArgumentName, value: string, kind: Setup['kind']): string[] {
  const [right, words] = otherRules[kind]?.[name] ?? rules[name];
  if (value === '') return [`--${name}：还没有填。${words}。`];
  return right(value) ? [] : [`--${name}：现在是“${value}”。请填${words}。`];
}

export function knownArguments(): string {
  const known = argumentNames.map((name) => `--${name}`).join(' ');
  return `可用的参数是：${known}；只改备案送到哪里加 --above，给上级的同志在县里授权加 --in-county，设在云开发时加 --cloud，要重新绑定时加 --rebind，市（州）、省的同志不再担任时加 --end`;
}
