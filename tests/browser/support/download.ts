import { Workbook } from 'exceljs';
import type { Page } from 'playwright-core';

export interface Downloaded {
  readonly name: string;
  readonly path: string;
  /** As exceljs reads it. */
  readonly workbook: Workbook;
}

/** Presses a button that gives a workbook, and opens what came. */
export async function downloadWorkbook(page: Page, button: string): Promise<Downloaded> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await coming;
  const path = await download.path();
  const workbook = new Workbook();
  await workbook.xlsx.readFile(path);
  return { name: download.suggestedFilename(), path, workbook };
}
