import type { Page } from 'playwright-core';

/** From the next load on the browser has a Chinese voice, which keeps what it says to itself. */
export async function giveVoice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said: string[] = [];
    const speechSynthesis = Object.assign(new EventTarget(), {
      getVoices: () => [{ lang: 'zh-CN' }],
      speak: ({ text }: { text: string }) => void said.push(text),
      cancel: () => undefined,
    });
    Object.defineProperty(window, 'speechSynthesis', { value: speechSynthesis });
    Object.assign(window, {
      said,
      SpeechSynthesisUtterance: class {
        constructor(readonly text: string) {}
      },
    });
  });
}

/** What was read out on the page as it is loaded now. */
export function saidOn(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { said: string[] }).said);
}
