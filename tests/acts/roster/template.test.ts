import ExcelJS from 'exceljs';
import { readWorkbook } from '../../../cloudfunctions/roster/read-workbook';
import { writeTemplate } from '../../../cloudfunctions/roster/write-template';
import { checkRoster } from '../../../src/core/roster/check-roster';
import { sheetNames, templateSheets } from '../../../src/core/roster/template';
import { context } from '../../fixtures/roster/county';

async function template() {
  const file = await writeTemplate();
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file as unknown as ExcelJS.Buffer);
  return { file, workbook };
}

test('every header cell says what goes in, with an example; numbers are kept as text', async () => {
  const { workbook } = await template();
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['说明', ...sheetNames]);
  for (const name of sheetNames) {
    const sheet = workbook.getWorksheet(name)!;
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    templateSheets[name].forEach((column, i) => {
      const cell = sheet.getCell(1, i + 1);
      expect(cell.value).toBe(column.header);
      expect(JSON.stringify(cell.note)).toContain(`例如：${column.example}`);
      if ('asText' in column) expect(sheet.getColumn(i + 1).numFmt).toBe('@');
    });
  }
  const position = workbook.getWorksheet('派驻')!.getCell('H9').dataValidation;
  expect(position).toMatchObject({ type: 'list', formulae: ['"第一书记,工作队员"'] });
});

test('the empty template is a right roster of no rows', async () => {
  const { file } = await template();
  const roster = checkRoster(await readWorkbook(file.toString('base64')), context());
  expect(roster.problems).toEqual([]);
  expect(Object.values(roster.rows)).toEqual([0, 0, 0, 0, 0]);
});

test('the examples of the template are themselves right', async () => {
  const { workbook } = await template();
  for (const name of sheetNames) {
    const row = templateSheets[name].map(({ example }) => example);
    workbook.getWorksheet(name)!.getRow(2).values = row;
  }
  const file = Buffer.from(await workbook.xlsx.writeBuffer()).toString('base64');
  const { problems } = checkRoster(await readWorkbook(file), context());
  expect(problems).toEqual([]);
});
