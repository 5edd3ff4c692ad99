import type ExcelJS from 'exceljs';
import { readWorkbook } from '../../../cloudfunctions/roster/read-workbook';
import { checkRoster } from '../../../src/core/roster/check-roster';
import { kinds } from '../../../src/core/roster/problem-kinds';
import { context, idNumber, phoneNumber } from '../../fixtures/roster/county';
import { rosterFile, set } from '../../fixtures/roster/workbook';

type Edit = (workbook: ExcelJS.Workbook) => void;
type Case = [kind: keyof typeof kinds, where: string, edit: Edit, found?: string];

const sheet = (workbook: ExcelJS.Workbook, name: string) => workbook.getWorksheet(name)!;
const both =
  (...edits: Edit[]): Edit =>
  (workbook) =>
    edits.forEach((edit) => edit(workbook));
const row =
  (name: string, ...values: ExcelJS.CellValue[]): Edit =>
  (workbook) => {
    sheet(workbook, name).addRow(values);
  };
const withCheck = (first17: string, last: string) => first17 + last;

const cases: Case[] = [
  ['sheet-missing', '单位!A1', (w) => w.removeWorksheet(sheet(w, '单位').id)],
  ['sheet-misnamed', '人员名单!A1', (w) => (sheet(w, '人员').name = '人员名单')],
  ['sheet-unknown', '通讯录!A1', (w) => (w.addWorksheet('通讯录').getCell('A1').value = '张三')],
  ['sheet-hidden', '授权!A1', (w) => (sheet(w, '授权').state = 'hidden')],
  ['header-missing', '人员!D1', (w) => sheet(w, '人员').spliceColumns(4, 1)],
  ['header-misnamed', '人员!C1', set('人员!C1', '手机号码')],
  ['header-duplicated', '人员!E1', set('人员!E1', '姓名')],
  ['row-hidden', '人员!A3', (w) => (sheet(w, '人员').getRow(3).hidden = true)],
  ['column-hidden', '人员!C1', (w) => (sheet(w, '人员').getColumn(3).hidden = true)],
  ['cell-merged', '派驻!D2', (w) => sheet(w, '派驻').mergeCells('D2:E2'), 'D2:E2'],
  ['cell-formula', '派驻!J2', set('派驻!J2', { formula: 'TODAY()' }), '=TODAY()'],
  ['cell-error', '人员!D2', set('人员!D2', { error: '#N/A' }), '#N/A'],
  ['cell-kind', '人员!A4', set('人员!A4', new Date('2026-01-01T00:00:00Z')), '2026-01-01'],
  ['cell-outside', '人员!F2', set('人员!F2', '备注')],
  ['cell-required', '派驻!H2', set('派驻!H2', null)],
  ['cell-required', '派驻!D2', set('派驻!D2', null)],
  ['text-spaces', '人员!A3', set('人员!A3', ' 李四 '), ' 李四 '],
  ['text-spaces', '人员!A3', set('人员!A3', '李　四')],
  ['text-invisible', '人员!A3', set('人员!A3', '李\u200b四'), '李\\u200b四'],
  ['text-invisible', '人员!A3', set('人员!A3', '李_xD800_四')],
  ['text-full-width', '人员!C2', set('人员!C2', '１39００000001')],
  ['text-too-long', '单位!A3', set('单位!A3', '局'.repeat(61))],
  ['number-lost-digits', '人员!B2', set('人员!B2', 533123198001020000)],
  ['number-lost-digits', '人员!B2', set('人员!B2', '5.33123E+17')],
  ['id-length', '人员!B2', set('人员!B2', '533123800101001')],
  ['id-characters', '人员!B2', set('人员!B2', '53312319800101001a')],
  ['id-birth', '人员!B2', set('人员!B2', withCheck('99000019800230001', '5'))],
  ['id-checksum', '人员!B2', set('人员!B2', '110105194912310020')],
  ['phone-wrong', '人员!C2', set('人员!C2', '0692-8180000')],
  ['id-duplicate', '人员!B6', row('人员', '钱七', idNumber(1), phoneNumber(7))],
  ['phone-duplicate', '人员!C6', row('人员', '钱七', idNumber(7), phoneNumber(1))],
  ['row-duplicate', '人员!A6', row('人员', '张三', idNumber(1), phoneNumber(1))],
  ['row-duplicate', '单位!A4', row('单位', '盈江县财政局', '县级')],
  ['row-duplicate', '授权!A6', row('授权', '赵六', '', '', '乡镇干部', '平原镇', '2026-03-01')],
  ['village-code-wrong', '派驻!D2', set('派驻!D2', '53312310100')],
  ['village-code-unknown', '派驻!D2', set('派驻!D2', '533123101099')],
  ['village-name-unknown', '派驻!F3', set('派驻!F3', '新成村民委员会')],
  ['village-name-ambiguous', '村!C4', row('村', '', '平原镇', '永胜')],
  ['village-name-ambiguous', '村!C4', row('村', '', '', '新建')],
  ['village-differs', '村!C2', set('村!C2', '永胜居民委员会')],
  ['village-differs', '村!B2', set('村!B2', '旧城镇')],
  ['township-unknown', '人员!D2', set('人员!D2', '平原乡')],
  ['unit-unknown', '派驻!G2', set('派驻!G2', '县财政局')],
  ['level-unknown', '单位!B2', set('单位!B2', '处级')],
  ['centre-half', '村!E2', set('村!E2', null)],
  ['centre-number', '村!D2', set('村!D2', '东经97度')],
  ['centre-swapped', '村!D2', both(set('村!D2', 24.705164), set('村!E2', 97.931936))],
  ['centre-outside', '村!E2', set('村!E2', 60.5)],
  ['radius-wrong', '村!F2', set('村!F2', 50)],
  ['person-unknown', '派驻!A2', set('派驻!A2', '张山')],
  ['person-ambiguous', '派驻!A2', row('人员', '张三', idNumber(8), phoneNumber(8))],
  ['person-differs', '派驻!A3', set('派驻!B3', idNumber(1))],
  ['position-unknown', '派驻!H2', set('派驻!H2', '书记')],
  ['yes-no-unknown', '派驻!I2', set('派驻!I2', '√')],
  ['role-unknown', '授权!D2', set('授权!D2', '镇长')],
  ['role-unknown', '授权!D2', set('授权!D2', '省委组织部')],
  ['day-impossible', '派驻!J2', set('派驻!J2', '2019年2月29日'), '2019年2月29日'],
  ['day-impossible', '派驻!J2', set('派驻!J2', '2026-13-01')],
  ['day-ambiguous', '派驻!J2', set('派驻!J2', '1/2/2026')],
  ['day-ambiguous', '派驻!J2', set('派驻!J2', '2026年1月')],
  ['day-unreadable', '派驻!J2', set('派驻!J2', '去年底')],
  ['day-out-of-range', '派驻!J2', set('派驻!J2', '1926-01-05')],
  ['day-out-of-range', '派驻!J2', set('派驻!J2', 0)],
  ['end-before-start', '派驻!K2', set('派驻!K2', '2026-01-04')],
  [
    'posting-overlap',
    '派驻!J5',
    row(
      '派驻',
      '张三',
      '',
      '',
      '533123102200',
      '',
      '',
      '盈江县财政局',
      '工作队员',
      '',
      '2026-06-01',
    ),
  ],
  ['first-secretary-twice', '派驻!H4', set('派驻!H4', '第一书记')],
  ['leader-twice', '派驻!I4', set('派驻!I4', '是')],
  ['scope-unknown', '授权!E2', set('授权!E2', '平远镇')],
  ['scope-unknown', '授权!E4', set('授权!E4', '州水务局')],
  ['scope-ambiguous', '授权!E5', set('授权!E5', '新建')],
  ['scope-outside', '授权!E3', set('授权!E3', '533102')],
  ['scope-outside', '授权!E3', set('授权!E3', '瑞丽市')],
  ['scope-outside', '授权!E3', set('授权!E3', '5331')],
  ['scope-level', '授权!E2', set('授权!E2', '533123101001')],
  ['grant-over', '授权!G2', set('授权!G2', '2026-11-20')],
];

async function check(edit?: Edit) {
  return checkRoster(await readWorkbook(await rosterFile(edit)), context());
}

test('the right roster has nothing to mend', async () => {
  const { problems, rows } = await check();
  expect(problems).toEqual([]);
  expect(rows).toEqual({ 村: 2, 单位: 2, 人员: 4, 派驻: 3, 授权: 4 });
});

// As objects: jest takes a fourth parameter for a callback.
const named = cases.map(([kind, where, edit, found]) => ({ kind, where, edit, found }));

test.each(named)('$kind at $where', async ({ kind, where, edit, found }) => {
  const { problems } = await check(edit);
  const at = problems.filter((one) => `${one.sheet}!${one.cell}` === where);
  expect(at.map((one) => one.kind)).toContain(kind);
  const problem = at.find((one) => one.kind === kind)!;
  if (found !== undefined) expect(problem.found).toBe(found);
  expect(problem.wrong + problem.right).not.toMatch(/undefined|NaN|[a-z]{5,}/);
});

test('every kind of problem is shown by a file, save those that need many rows or records', () => {
  const shown = new Set(cases.map(([kind]) => kind));
  const elsewhere = ['sheet-too-long', 'person-too-many', 'phone-taken'];
  expect(Object.keys(kinds).filter((kind) => !shown.has(kind as keyof typeof kinds))).toEqual(
    elsewhere.filter((kind) => !shown.has(kind as keyof typeof kinds)).sort(byOrder),
  );
});

function byOrder(a: string, b: string): number {
  const order = Object.keys(kinds);
  return order.indexOf(a) - order.indexOf(b);
}

test('a space left behind in an empty row is no row', async () => {
  const { problems, rows } = await check(set('人员!B9', ' '));
  expect(problems).toEqual([]);
  expect(rows.人员).toBe(4);
});

test('one slip is told once', async () => {
  const { problems } = await check(set('人员!C2', '１3900000001'));
  expect(problems).toHaveLength(1);
});

test('a person whose own row is wrong is not called unknown elsewhere', async () => {
  const { problems } = await check(set('人员!C2', '123'));
  expect(problems.map(({ kind, cell }) => `${kind} ${cell}`)).toEqual(['phone-wrong C2']);
});
