import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** What is wrong on the page for people who read it otherwise, or with large type. Empty is good. */
export async function faultsOf(page: Page): Promise<string[]> {
  return [...(await accessibilityFaults(page)), ...(await layoutFaults(page))];
}

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Found {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly html: string }[];
}

/** WCAG 2.1 A and AA as axe-core sees them. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // As a string through the protocol: the page's own policy forbids further scripts.
  if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(axe);
  const found = (await page.evaluate(
    // The experimental rule wants the signs of a day ("✓") spoken; its name says the date and word.
    `axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
      rules: { 'label-content-name-mismatch': { enabled: false } },
    })
      .then(({ violations }) => violations)`,
  )) as Found[];
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** Sideways scrolling of the whole page, and words cut off by their own box. */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`page is ${scrollWidth - clientWidth} px too wide`);
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const style = getComputedStyle(element);
      const hides = style.overflowX === 'hidden' || style.overflowX === 'clip';
      const words = element.innerText?.trim() ?? '';
      const seen = element.offsetWidth > 1 && element.offsetHeight > 1;
      if (!hides || !seen || !words || style.visibility === 'hidden') continue;
      const over =
        element.scrollWidth - element.clientWidth > 1 ||
        (style.overflowY !== 'auto' &&
          style.overflowY !== 'scroll' &&
          element.scrollHeight - element.clientHeight > 1);
      if (!over) continue;
      const edge = element.getBoundingClientRect().right + 1;
      const inside = [...element.querySelectorAll<HTMLElement>('*')].filter((each) => {
        const range = document.createRange();
        range.selectNodeContents(each);
        return range.getBoundingClientRect().right > edge;
      });
      const wide = inside.at(-1);
      const which = wide ? `, by .${wide.className} “${wide.innerText?.slice(0, 20)}”` : '';
      faults.push(`cut off: “${words.slice(0, 40)}” in .${element.className}${which}`);
    }
    return faults;
  });
}

/** What can be pressed but is smaller than `least` px in either direction. */
export function smallTargets(page: Page, least: number): Promise<string[]> {
  return page.evaluate((most) => {
    const controls = 'button, a[href], input, select, textarea, [role="button"]';
    return [...document.querySelectorAll<HTMLElement>(controls)].flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      const shown = width > 0 && getComputedStyle(element).visibility !== 'hidden';
      if (!shown || (width >= most - 0.5 && height >= most - 0.5)) return [];
      const said = element.getAttribute('aria-label') ?? element.innerText;
      return [`small: “${said.slice(0, 20)}” ${Math.round(width)}×${Math.round(height)}`];
    });
  }, least);
}
