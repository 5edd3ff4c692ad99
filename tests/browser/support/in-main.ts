import type { Locator, Page } from 'playwright-core';

/** The page that lies on top: those beneath it stay drawn. */
export function main(page: Page): Locator {
  return page.getByRole('main').locator('visible=true').last();
}

/** A button of it; a text has to be its whole name. */
export function button(page: Page, name: string | RegExp): Locator {
  return main(page).getByRole('button', { name, exact: typeof name === 'string' });
}
