import type { Browser, Page } from 'playwright-core';
import type { DemoHost } from '../support/start-demo-host';
import { faultsOf, smallTargets } from './support/check-page';
import { friday } from './support/friday';
import { openVisitor, wideScreen } from './support/open-visitor';
import { takeScreenshot } from './support/take-screenshot';
import { withDemo } from './support/with-demo';

let host: DemoHost;
let browser: Browser;
withDemo(friday, (demo) => ({ browser, host } = demo));

/** A PC nobody is signed in at, showing its code. */
async function askAtDesk(elder = false) {
  const desk = await openVisitor(browser, host.url, { screen: wideScreen, elder });
  await desk.page.getByRole('button', { name: '用手机扫码登录' }).click();
  await desk.page.getByRole('img', { name: '登录二维码' }).waitFor();
  const code = await desk.page.locator('.desk-code').innerText();
  return { ...desk, code };
}

async function enterOnPhone(page: Page, code: string): Promise<void> {
  await page.getByText('我的', { exact: true }).first().click();
  await page.getByText('扫码登录电脑').click();
  await page.getByLabel('登录码').fill(code);
  await page.getByRole('button', { name: '下一步' }).click();
}

/** The session a page goes on with, and what it says of itself. */
async function sessionOf(page: Page) {
  const kept = await page.evaluate(() => localStorage.getItem('zaicun.token'));
  const { data: token } = JSON.parse(kept ?? '') as { data: string };
  const body = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
  return { token, claims: JSON.parse(body) as { exp: number; iat: number; lent?: boolean } };
}

/** A PC let in by a phone tries to let in another PC. */
async function lendOn(token: string): Promise<unknown> {
  const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` };
  const answer = await fetch(`${host.url}/api/identity.seeDesk`, {
    method: 'POST',
    headers: { ...headers, 'Idempotency-Key': 'k' },
    body: JSON.stringify({ code: 'AAAA-AAAA' }),
  });
  return answer.json();
}

const ownComplaints = (complaints: readonly string[]) =>
  complaints.filter((each) => !each.startsWith('Failed to load resource'));

test('a PC is let in by a phone, works as that person, and signs out', async () => {
  const desk = await askAtDesk();
  expect(desk.code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/);
  expect(await faultsOf(desk.page)).toEqual([]);
  await takeScreenshot(desk.page, 'desk-1280');

  const phone = await openVisitor(browser, host.url, { persona: 'cadre' });
  await enterOnPhone(phone.page, 'AAAA-AAAA');
  await phone.page.getByText(/还可以再试 \d+ 次/).waitFor();
  expect(await faultsOf(phone.page)).toEqual([]);
  await phone.page.getByLabel('登录码').fill(desk.code.toLowerCase());
  await phone.page.getByRole('button', { name: '下一步' }).click();
  await phone.page.getByText('只有您自己正坐在这台电脑前').waitFor();
  await phone.page.getByText(desk.code).waitFor();
  expect(await faultsOf(phone.page)).toEqual([]);
  expect(await smallTargets(phone.page, 44)).toEqual([]);
  await takeScreenshot(phone.page, 'allow-desk-390');

  await desk.page.getByText('手机已经扫到').waitFor();
  await phone.page.getByRole('button', { name: '是我在登录，同意' }).click();
  await phone.page.getByText('已同意').waitFor();

  await desk.page.locator('.home-who').waitFor();
  const name = await phone.page.evaluate(() => localStorage.getItem('zaicun.person'));
  expect(await desk.page.evaluate(() => localStorage.getItem('zaicun.person'))).toBe(name);

  const { token, claims } = await sessionOf(desk.page);
  expect(claims).toMatchObject({ lent: true });
  expect(claims.exp - claims.iat).toBe(12 * 3600);
  expect(await lendOn(token)).toMatchObject({ refusal: { code: 'desk-by-desk' } });

  await desk.page.getByText('我的', { exact: true }).first().click();
  await desk.page.getByRole('button', { name: '退出登录' }).waitFor();
  expect(await desk.page.getByText('扫码登录电脑').count()).toBe(0);
  await desk.page.getByRole('button', { name: '退出登录' }).click();
  await desk.page.getByRole('button', { name: '用手机扫码登录' }).waitFor();
  expect(desk.strangers).toEqual([]);
  expect(ownComplaints([...desk.complaints, ...phone.complaints])).toEqual([]);
});

test('a phone that says no keeps the PC out; in elder mode both read well', async () => {
  const desk = await askAtDesk(true);
  expect(await faultsOf(desk.page)).toEqual([]);
  const phone = await openVisitor(browser, host.url, { persona: 'cadre', elder: true });
  await enterOnPhone(phone.page, desk.code);
  const no = phone.page.getByRole('button', { name: '不是我，拒绝' });
  await no.waitFor();
  expect(await faultsOf(phone.page)).toEqual([]);
  expect(await smallTargets(phone.page, 60)).toEqual([]);
  await takeScreenshot(phone.page, 'allow-desk-elder-390', { whole: true });
  await no.click();
  await phone.page.getByText('已拒绝').waitFor();
  await desk.page.getByText('手机上没有同意这次登录').waitFor();
  await desk.page.getByRole('button', { name: '换一个二维码' }).click();
  await desk.page.getByRole('img', { name: '登录二维码' }).waitFor();
  expect(await desk.page.locator('.desk-code').innerText()).not.toBe(desk.code);
});

test('a phone is offered no code to scan, a PC no scanning', async () => {
  const phone = await openVisitor(browser, host.url);
  await phone.page.getByRole('button', { name: '我有绑定码' }).waitFor();
  expect(await phone.page.getByText('用手机扫码登录').count()).toBe(0);
});
