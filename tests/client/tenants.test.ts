import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { App } from './start-app';
import { startApp } from './start-app';

const served = ['k3f8v2', 'd5331'];
let asked: { url: string; tenant?: string | undefined; token?: string | undefined }[] = [];
let api: string;
const server = createServer((request, response) => {
  void (async () => {
    let text = '';
    for await (const part of request) text += String(part);
    const input = JSON.parse(text) as { tenant?: string };
    const { tenant: header, authorization } = request.headers;
    const tenant = input.tenant ?? (header as string | undefined) ?? served[0]!;
    asked.push({ url: request.url ?? '', tenant, token: authorization });
    const unknown = { refusal: { code: 'county-unknown', message: '没有找到这个县。' } };
    const known = served.includes(tenant);
    response.writeHead(known ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(known ? { token: `${tenant} ${asked.length}`, tenant } : unknown));
  })();
});

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  server.unref();
  api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

let app: App;
beforeEach(() => {
  asked = [];
  app = startApp({ kept: new Map(), online: true }, api);
});

/** The tenant and the session of the next call. */
async function nextCall() {
  await app.call('home.show', {}).catch(() => undefined);
  const { tenant, token } = asked.at(-1) ?? {};
  return { tenant, token };
}

test('who goes over to another tenant and comes back is who they were in both', async () => {
  const here = await nextCall();
  expect(here).toEqual({ tenant: 'k3f8v2', token: 'Bearer k3f8v2 1' });
  app.goToTenant('d5331');
  const there = await nextCall();
  expect(there.tenant).toBe('d5331');
  expect(there.token).toMatch(/^Bearer d5331 /);
  app.goToTenant('k3f8v2');
  expect(await nextCall()).toEqual(here);
  app.goToTenant('d5331');
  expect(await nextCall()).toEqual(there);
});

test('going where one is changes nothing', async () => {
  const here = await nextCall();
  app.goToTenant('k3f8v2');
  app.goToTenant(undefined);
  expect(await nextCall()).toEqual(here);
});

test('signing out stays there', async () => {
  await nextCall();
  app.goToTenant('d5331');
  const there = await nextCall();
  app.signOut();
  const after = await nextCall();
  expect(after.tenant).toBe('d5331');
  expect(after.token).not.toBe(there.token);
});

test('a link to a tenant that is not served: refused once, then back as who one was', async () => {
  const here = await nextCall();
  app.goToTenant('nowhere');
  await expect(app.call('home.show', {})).rejects.toMatchObject({
    refusal: { code: 'county-unknown' },
  });
  expect(await nextCall()).toEqual(here);
});

test('such a link as the first thing ever opened: then the one that is meant where none is named', async () => {
  app.goToTenant('nowhere');
  expect((await nextCall()).tenant).toBe('nowhere');
  expect((await nextCall()).tenant).toBe('k3f8v2');
});

test('two calls refused at once lead back once', async () => {
  const here = await nextCall();
  app.goToTenant('nowhere');
  await Promise.allSettled([app.call('home.show', {}), app.call('inbox.list', {})]);
  expect(await nextCall()).toEqual(here);
});
