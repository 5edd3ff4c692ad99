import type { Browser } from 'playwright-core';
import { answerAll } from './support/answer-all';
import { callAs, tokenOf } from '../support/open-assembly';
import type { DemoHost } from '../support/start-demo-host';
import { faultsOf, smallTargets } from './support/check-page';
import { friday } from './support/friday';
import { reload } from './support/open-path';
import { openVisitor } from './support/open-visitor';
import { takeScreenshot } from './support/take-screenshot';
import { withDemo } from './support/with-demo';

let host: DemoHost;
let browser: Browser;
withDemo(friday, (demo) => ({ browser, host } = demo));

/** 弄璋村, whose first secretary is somebody of the demo. */
const village = '533123104201';

/** An assembly of the village open today: its cadres are too few for a secret. */
async function openHere() {
  const call = callAs(host.url, await tokenOf(host.url, 'township-officer'));
  const day = friday.slice(0, 10);
  const { assembly } = await call('evaluation.plan', {
    ...{ village, quarter: '2026-Q4', day, place: '村委会' },
  });
  const { suggested } = await call('evaluation.roll', { assembly });
  const villagers = Array.from({ length: 10 }, (_, i) => `村民${i + 1}`);
  await call('evaluation.addToRoll', {
    assembly,
    lines: [
      ...suggested.map(({ party, name, person }) => ({ party, name, person })),
      ...villagers.map((name) => ({ party: 'villagers' as const, name })),
      { party: 'villagers', name: '外出的王小妹', away: true },
    ],
  });
  await call('evaluation.open', { assembly });
  const { lines } = await call('evaluation.roll', { assembly });
  const far = lines.find(({ away }) => away);
  const { slips } = await call('evaluation.printSlips', { assembly, count: 1 });
  const [slip] = slips;
  if (!far || !slip) throw new Error('nobody is away, or no slip was printed');
  await call('evaluation.handSlip', { assembly, line: far.line, serial: slip.serial });
  const { code, fingerprint } = await call('evaluation.show', { assembly });
  return { assembly, wall: code + fingerprint, slip: slip.scene };
}

test('a party too small for a secret signs; one who works away votes on the last day of the window', async () => {
  const { wall, slip } = await openHere();
  const cadre = await openVisitor(browser, host.url, { persona: 'first-secretary', elder: true });
  const { page } = cadre;
  await page.goto(`${host.url}/#/pages/evaluation/vote/index?scene=${wall}`);
  await reload(page);
  await page
    .getByText(/人数少，保不住密，所以署名/)
    .first()
    .waitFor();
  expect(await page.getByText(/不记名/).count()).toBe(0);
  expect(await faultsOf(page)).toEqual([]);
  expect(await smallTargets(page, 60)).toEqual([]);
  await takeScreenshot(page, 'vote-signed-elder-390', { whole: true });
  await page.getByRole('button', { name: '知道了，署名评' }).click();
  await answerAll(page, '较好');
  const send = page.getByRole('button', { name: '署名交上去' });
  await page.getByText('上面会有杨秀兰的名字').waitFor();
  await page.getByText('写的意见和您的名字一起交上去。').waitFor();
  await takeScreenshot(page, 'vote-signed-last-look-elder-390', { whole: true });
  await send.click();
  await page.getByText('署名评议已经交上去了').first().waitFor();
  await reload(page);
  await page.getByText('一人只有一票').first().waitFor();
  await cadre.context.close();

  // The last evening of the quarter's window.
  await host.moveTo('2027-01-15T23:30:00+08:00');
  const far = await openVisitor(browser, host.url);
  await far.page.goto(`${host.url}/#/pages/evaluation/vote/index?scene=${slip}`);
  await reload(far.page);
  await far.page.getByRole('button', { name: '知道了，开始评' }).click();
  await answerAll(far.page, '不了解');
  await far.page.getByRole('button', { name: '投出' }).click();
  await far.page.getByText('票已投出，已经放进票箱').first().waitFor();
  await far.context.close();
});
