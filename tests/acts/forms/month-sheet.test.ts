import ExcelJS from 'exceljs';
import type { Write } from '../../../src/core/records';
import { insert } from '../../../src/core/records';
import { postingRef } from '../../../src/core/roster/places';
import type { County } from '../../fixtures/open-county';
import { TOWNSHIP, VILLAGE, openCounty, postings, report } from '../../fixtures/open-county';
import { openBook } from './open-file';

const MONTH = '2026-10';
const NOVEMBER = { now: '2026-11-02T02:00:00Z' };
let county: County;

beforeEach(async () => {
  county = await openCounty();
});

const sheetOf = (division: string, month = MONTH) => ({
  of: { form: 'month-sheet' as const, division, month },
});

async function openVillage(month = MONTH) {
  const book = await openBook(
    await county.call('forms.print', 'first', sheetOf(VILLAGE, month), NOVEMBER),
  );
  const page = book.worksheets[0];
  if (!page) throw new Error('no worksheet');
  return page;
}

function row(page: ExcelJS.Worksheet, at: number): string[] {
  const width = page.columnCount;
  return Array.from({ length: width }, (_, i) => page.getCell(at, i + 1).text);
}

function everyText(page: ExcelJS.Worksheet): string {
  const rows = Array.from({ length: page.rowCount }, (_, i) => row(page, i + 1).join(' '));
  return rows.join('\n');
}

test('a page as an office prints it', async () => {
  await report(county, 'member', '2026-10-12T00:30:00Z');
  const page = await openVillage();
  expect(page.pageSetup).toMatchObject({
    ...{ paperSize: 9, orientation: 'landscape', fitToPage: true },
    ...{ fitToWidth: 1, fitToHeight: 0, printTitlesRow: '3:4' },
  });
  expect(page.headerFooter.oddFooter).toMatch(
    /^&L盈江县　赵第一 2026-11-02 10:00 导出　编号 20261102-[0-9A-Z]{8}　演示数据，均为虚构&R第 &P 页，共 &N 页$/,
  );
  expect(page.headerFooter.oddHeader).toContain('含个人信息');
  expect(page.views[0]).toMatchObject({ state: 'frozen', xSplit: 4, ySplit: 4 });
  expect(page.getCell('A1').text).toBe('盈江县平原镇新建村2026年10月驻村干部考勤表');
  expect(page.getCell('A2').text).toContain('办理情况：还没有汇总');
  expect(page.getCell('A2').text).toContain('DB52/T 1272—2018 6.2');
  expect(page.getCell('A2').text).toContain('演示数据，人物与记录均为虚构');
});

test('days across with weekdays, a symbol for each mark, and totals that match', async () => {
  await report(county, 'member', '2026-10-12T00:30:00Z');
  await county.call(
    'attendance.recordTrip',
    'member',
    {
      ...{ cadre: 'member', village: VILLAGE, from: '2026-10-13', to: '2026-10-14' },
      ...{ destination: '昆明', purpose: '培训' },
    },
    NOVEMBER,
  );
  const page = await openVillage();
  const header = row(page, 3);
  expect(header.slice(0, 5)).toEqual(['序号', '姓名', '职务', '派出单位', '1']);
  expect(header.slice(34)).toEqual([
    ...['31', '在村', '出差', '请假', '轮休', '休息', '未报到', '计入天数', '还差'],
  ]);
  // 2026-10-01 is a Thursday.
  expect(row(page, 4).slice(4, 11).join('')).toBe('四五六日一二三');
  const [first, member] = [row(page, 5), row(page, 6)];
  expect(first.slice(0, 4)).toEqual(['1', '赵第一', '第一书记', '县农业农村局']);
  expect(member.slice(4, 20).join('')).toBe('节节节节节节节未未未休✓差差未未');
  expect(member.slice(35)).toEqual(['1', '2', '0', '0', '13', '15', '1', '19']);
  expect(everyText(page)).toContain('图例：✓ 在村　差 出差');
});

test.each([
  ['2024-02', 29],
  ['2026-02', 28],
  ['2026-04', 30],
])('%s has %i columns of days', async (month, days) => {
  const early = { ...postings[0], from: '2024-01-01', to: '2024-12-31' } as (typeof postings)[0];
  await county.store.commit([
    insert(postingRef(county.tenant, early.person, early.from), early),
  ] as Write[]);
  const page = await openVillage(month);
  expect(row(page, 3)[3 + days]).toBe(String(days));
  expect(row(page, 3)[4 + days]).toBe('在村');
});

test('signatures are lines to sign on, then names and dates', async () => {
  expect(everyText(await openVillage())).toContain('第一书记（汇总）：＿＿');
  const step = { village: VILLAGE, month: MONTH };
  await county.call('attendance.sumUp', 'first', step, NOVEMBER);
  await county.call('attendance.sign', 'secretary', step, NOVEMBER);
  const text = everyText(await openVillage());
  expect(text).toContain('第一书记（汇总）：赵第一　2026-11-02');
  expect(text).toContain('村党组织书记（签字）：王书记　2026-11-02');
  expect(text).toContain('乡镇党委（确认）：＿＿');
  await county.call('attendance.sendBack', 'clerk', step, NOVEMBER);
  expect(everyText(await openVillage())).toContain('第一书记（汇总）：＿＿');
});

test('a township is one file with a worksheet for each village that signs', async () => {
  const asked = { ...sheetOf(TOWNSHIP), reason: '全镇考勤存档' };
  const { number } = await county.call('forms.ask', 'clerk', asked, NOVEMBER);
  await county.call('forms.settle', 'county', { number, agree: true }, NOVEMBER);
  const file = await county.call('forms.fetch', 'clerk', { number }, NOVEMBER);
  expect(file.name).toBe('平原镇2026-10考勤表.xlsx');
  const book = await openBook(file);
  expect(book.worksheets.map(({ name }) => name)).toEqual(['新建村', '拱腊村']);
});

test('text that a spreadsheet would run is only text', async () => {
  const names = ['=1+1', '+cmd', '-2', '@SUM(A1)'];
  await county.store.commit(
    names.map((name, i) => {
      const evil = { ...postings[1], person: `evil${i}`, name, unit: `unit:${name}` };
      return insert(
        postingRef(county.tenant, evil.person, '2026-01-01'),
        evil as (typeof postings)[0],
      );
    }),
  );
  const page = await openVillage();
  const found = page.getColumn(2).values.filter((value) => typeof value === 'string');
  expect(found).toEqual(expect.arrayContaining(names.map((name) => `'${name}`)));
  page.eachRow((each) =>
    each.eachCell((cell) => expect(cell.type).not.toBe(ExcelJS.ValueType.Formula)),
  );
});

test('nobody posted, and a division of others, are refused', async () => {
  const ask = (who: string, month: string) =>
    county.answer('forms.print', who, sheetOf(VILLAGE, month), NOVEMBER);
  expect((await ask('first', '2025-10')).refusal?.code).toBe('form-empty');
  expect((await ask('elsewhere', MONTH)).refusal?.code).toBe('out-of-scope');
});
