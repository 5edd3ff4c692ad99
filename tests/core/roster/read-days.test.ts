import type ExcelJS from 'exceljs';
import { readWorkbook } from '../../../cloudfunctions/roster/read-workbook';
import { checkRoster } from '../../../src/core/roster/check-roster';
import { context } from '../../fixtures/roster/county';
import { rosterFile, set } from '../../fixtures/roster/workbook';

async function fromOf(value: ExcelJS.CellValue, date1904 = false): Promise<string | undefined> {
  const file = await rosterFile(set('派驻!J2', value));
  const { problems, postings } = checkRoster(
    { ...(await readWorkbook(file)), date1904 },
    context(),
  );
  expect(problems).toEqual([]);
  return postings[0]?.from;
}

test.each<[string, ExcelJS.CellValue]>([
  ['text', '2026-01-05'],
  ['slashes', '2026/1/5'],
  ['points', '2026.1.5'],
  ['in words', '2026年1月5日'],
  ['digits only', '20260105'],
  ['a date cell', new Date('2026-01-05T00:00:00Z')],
  ['a day number', 46027],
  ['a leap day', '2024-02-29'],
])('a day written as %s', async (_how, value) => {
  expect(await fromOf(value)).toBe(value === '2024-02-29' ? '2024-02-29' : '2026-01-05');
});

test('day numbers of old Macs count from 1904', async () => {
  expect(await fromOf(46027 - 1462, true)).toBe('2026-01-05');
});

test('columns are found by name, in any order and under a title', async () => {
  const file = await rosterFile((workbook) => {
    const sheet = workbook.getWorksheet('单位')!;
    sheet.spliceRows(
      1,
      sheet.rowCount,
      ['盈江县派出单位名册'],
      ['单位层级', '单位名称'],
      ['县级', '盈江县财政局'],
      ['市州级', '德宏州水利局'],
    );
  });
  const { problems, units } = checkRoster(await readWorkbook(file), context());
  expect(problems).toEqual([]);
  expect(units).toEqual([
    { name: '盈江县财政局', level: 'county' },
    { name: '德宏州水利局', level: 'prefecture' },
  ]);
});
