import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(__dirname, '../..');

/** What a line of code says once it was bundled as the cloud functions are. */
function say(code: string): string {
  const args = ['--import', 'tsx', 'tests/config/run-left-out.ts', code];
  return execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' }).trim();
}

const sdk = "import cloudbase from '@cloudbase/node-sdk';";
const excel = "import ExcelJS from 'exceljs';";

test.each([
  [`${sdk} export const answer = () => cloudbase.init({ env: 'e' }).ai();`, 'AI models'],
  [`${sdk} export const answer = () => cloudbase.init({ env: 'e' }).auth();`, 'custom login'],
  [`${excel} export const answer = () => new ExcelJS.Workbook().csv;`, 'CSV'],
  [
    `${excel} export const answer = () => new ExcelJS.stream.xlsx.WorkbookReader('x', {});`,
    'reading workbooks as streams',
  ],
])('what is left out says so when it is touched: %s', (code, what) => {
  const said = say(code);
  expect(said).toContain(`${what}`);
  expect(said).toContain('left out of the bundle');
});

test('what is used is there', () => {
  const database = "typeof cloudbase.init({ env: 'e' }).database().collection('c').where";
  const files = "typeof cloudbase.init({ env: 'e' }).uploadFile";
  const bytes = '(await new ExcelJS.Workbook().xlsx.writeBuffer()).byteLength > 0';
  const answer = `async () => [${database}, ${files}, ${bytes}]`;
  expect(say(`${sdk} ${excel} export const answer = ${answer};`)).toBe(
    '["function","function",true]',
  );
});
