import { openSession } from '../../cloudfunctions/_backend/hosts/http/session-calls';
import type { Session } from '../../cloudfunctions/_backend/hosts/http/sessions';
import { nothingOutside } from '../../cloudfunctions/_backend/outside/nothing-outside';
import type { Outside, Ports, WeChat } from '../../cloudfunctions/_backend/ports';
import { refused } from '../../src/core/refusal';

const wechat = {
  openidOf: (code: string) =>
    code === 'right' ? Promise.resolve('wx-one') : Promise.reject(refused('wechat-code-wrong')),
} as WeChat;

async function open(input: unknown, over: { outside?: Outside; tenants?: string[] } = {}) {
  const signed: Session[] = [];
  const sign = (session: Session) => Promise.resolve(`token-${signed.push(session)}`);
  const { outside = nothingOutside, tenants = ['first', 'second'] } = over;
  const ports = { outside, now: () => 0 } as Ports;
  const sessions = { sign, verify: () => ({ openid: '', tenant: '' }) };
  const { token } = await openSession(input, { sessions, tenants, ports });
  return { token, session: signed[0] };
}

test('a browser gets an identity nobody has, each time another', async () => {
  const { token, session } = await open({});
  expect(token).toBe('token-1');
  expect(session).toEqual({
    openid: expect.stringMatching(/^web:[0-9a-f]{32}$/),
    tenant: 'first',
  });
  expect((await open({})).session?.openid).not.toBe(session?.openid);
});

test('a phone gets its WeChat identity, by the code of its sign-in', async () => {
  const outside = { ...nothingOutside, wechat };
  const { session } = await open({ loginCode: 'right', tenant: 'second' }, { outside });
  expect(session).toEqual({ openid: 'wx-one', tenant: 'second' });
  await expect(open({ loginCode: 'used' }, { outside })).rejects.toThrow('wechat-code-wrong');
  await expect(open({ loginCode: '' }, { outside })).rejects.toThrow('wechat-code-wrong');
});

test('where WeChat is not set up, a code is refused: no web identity in its place', async () => {
  await expect(open({ loginCode: 'right' })).rejects.toThrow('wechat-not-set');
});

test.each([[{ tenant: 'third' }], [{ tenant: '' }]])('%j is no county served', async (input) => {
  await expect(open(input)).rejects.toThrow('county-unknown');
});

test('where no county is set, the call names one', async () => {
  expect((await open({ tenant: 'yj' }, { tenants: [] })).session?.tenant).toBe('yj');
  await expect(open({}, { tenants: [] })).rejects.toThrow('county-unknown');
  await expect(open({ tenant: 'No Such' }, { tenants: [] })).rejects.toThrow('county-unknown');
});

test.each([[null], ['text'], [3]])('%j is no input', async (input) => {
  await expect(open(input)).rejects.toThrow('input-invalid');
});
