import type ExcelJS from 'exceljs';
import { columnLetters } from '../../src/core/roster/cells';
import type { TemplateColumn } from '../../src/core/roster/template';
import { guide, guideSheet, sheetNames, templateSheets } from '../../src/core/roster/template';
import { emptyWorkbook } from './empty-workbook';

const FONT = '微软雅黑';
/** Rows with a choice list. Excel keeps a list per range, so this costs one entry. */
const LISTED_ROWS = 5000;

/** The empty roster workbook: header cells with notes, choice lists, text columns, a guide. */
export async function writeTemplate(): Promise<Buffer> {
  const workbook = await emptyWorkbook();
  writeGuide(workbook.addWorksheet(guideSheet));
  for (const name of sheetNames) {
    const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
    writeHeader(sheet, templateSheets[name]);
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function writeGuide(sheet: ExcelJS.Worksheet): void {
  sheet.getColumn(1).width = 100;
  guide.forEach((line, i) => {
    const cell = sheet.getCell(i + 1, 1);
    cell.value = line;
    cell.font = { name: FONT, size: i === 0 ? 16 : 12, bold: i === 0 };
    cell.alignment = { wrapText: true, vertical: 'middle' };
  });
}

function writeHeader(sheet: ExcelJS.Worksheet, columns: readonly TemplateColumn[]): void {
  columns.forEach((column, i) => {
    const at = sheet.getColumn(i + 1);
    at.width = column.width;
    at.font = { name: FONT, size: 11 };
    if (column.asText) at.numFmt = '@';
    writeHeaderCell(sheet.getCell(1, i + 1), column);
    if (column.choices) addChoices(sheet, i + 1, column.choices);
  });
  sheet.getRow(1).height = 24;
}

function writeHeaderCell(cell: ExcelJS.Cell, { header, note, example, required }: TemplateColumn) {
  cell.value = header;
  cell.numFmt = '@';
  cell.font = { name: FONT, size: 11, bold: true };
  cell.alignment = { vertical: 'middle', horizontal: 'center' };
  cell.fill = {
    type: 'pattern',
    pattern: 'solid',
    fgColor: { argb: required ? 'FFF7E3E1' : 'FFF1EEE8' },
  };
  cell.border = { bottom: { style: 'thin', color: { argb: 'FF8A8178' } } };
  const must = required ? '必填。' : '';
  cell.note = { texts: [{ text: `${must}${note}\n例如：${example}` }] };
}

/** exceljs takes ranges here, but its types know single cells only. */
interface Validations {
  readonly dataValidations: { add(range: string, validation: ExcelJS.DataValidation): void };
}

function addChoices(sheet: ExcelJS.Worksheet, column: number, choices: readonly string[]): void {
  const letters = columnLetters(column);
  const { dataValidations } = sheet as unknown as Validations;
  dataValidations.add(`${letters}2:${letters}${LISTED_ROWS}`, {
    type: 'list',
    allowBlank: true,
    formulae: [`"${choices.join(',')}"`],
    showErrorMessage: true,
    errorTitle: '请从列表中选',
    error: `可选：${choices.join('、')}`,
  });
}
