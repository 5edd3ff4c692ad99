import { deskQrText } from '../../src/core/desk/desk-sign-in';
import { readAppJson } from './bundle';
import { demoPhones } from './demo-phones';
import { become, seen, tap } from './walk';

const phones = demoPhones('2026-11-20T10:12:00+08:00');

let keys = 0;

async function post(name: string, input: object, token = ''): Promise<Record<string, string>> {
  keys += 1;
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': `desk-${keys}` };
  const answer = await fetch(`${phones.url()}/api/${name}`, {
    method: 'POST',
    headers: { ...headers, ...(token ? { Authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(input),
  });
  return (await answer.json()) as Record<string, string>;
}

test('a phone scans a PC’s code: another code and a closed camera first, then yes', async () => {
  const { token = '' } = await post('session.open', {});
  const asking = { system: 'windows', program: 'edge' };
  const { code = '' } = await post('identity.askDesk', asking, token);

  const phone = phones.start();
  await become(phone, '陈明远');
  await tap(phone, '我的');
  await tap(phone, '扫码登录电脑');
  await tap(phone, '扫电脑上的二维码');
  await seen(phone, '扫不了，就输入登录码');
  phone.scans = 'https://example.com/';
  await tap(phone, '扫电脑上的二维码');
  await seen(phone, '扫到的不是“在村”的登录二维码');
  phone.scans = deskQrText(code);
  await tap(phone, '扫电脑上的二维码');
  await seen(phone, '（陈明远）的身份办事');
  await seen(phone, code);
  await seen(phone, 'Windows 电脑，Edge 浏览器');
  expect(await post('session.exchange', {}, token)).toEqual({ waiting: true, seen: true });
  await tap(phone, '是我在登录，同意');
  await seen(phone, '已同意');
  expect(phone.errors).toEqual([]);

  const lent = (await post('session.exchange', {}, token)).token ?? '';
  expect(await post('home.show', {}, lent)).toMatchObject({ person: { name: '陈明远' } });
});

test('the page that shows a code is for PCs: no phone carries it', () => {
  const root = readAppJson().subPackages.find((each) => each.root === 'pages/identity');
  expect(root?.pages).toContain('allow-desk/index');
  expect(root?.pages).not.toContain('desk/index');
});
