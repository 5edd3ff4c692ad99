import type { Workbook } from 'exceljs';

/** Loaded with the first use: most calls of this function need no workbook, and it takes long. */
export async function emptyWorkbook(): Promise<Workbook> {
  const { default: ExcelJS } = await import('exceljs');
  return new ExcelJS.Workbook();
}
