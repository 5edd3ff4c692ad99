import type * as OverHttp from '../../src/client/over-http';

interface Sent {
  readonly data: unknown;
  readonly header: Readonly<Record<string, string>>;
}

/** Sends one call from that platform; what Taro was asked to send. */
async function sentFrom(platform: 'h5' | 'weapp', input: unknown): Promise<Sent> {
  process.env.TARO_ENV = platform;
  Object.assign(globalThis, { ZAICUN_API: '' });
  const sent: Sent[] = [];
  const request = (options: Sent) => {
    sent.push(options);
    return Promise.resolve({ statusCode: 200, data: {} });
  };
  let client: typeof OverHttp | undefined;
  jest.isolateModules(() => {
    jest.doMock('@tarojs/taro', () => ({ __esModule: true, default: { request } }));
    client = jest.requireActual<typeof OverHttp>('../../src/client/over-http');
  });
  await client?.overHttp({ name: 'roster.preview', input, key: 'k' });
  return sent[0] as Sent;
}

const file = (bytes: number) => ({ base64: 'A'.repeat(bytes - '{"base64":""}'.length) });

test('a browser sends JSON up to what the cloud takes of text', async () => {
  const { data, header } = await sentFrom('h5', file(90_000));
  expect(data).toEqual(file(90_000));
  expect(header['Content-Type']).toBe('application/json');
});

test('what is longer goes as bytes, which are the same JSON', async () => {
  const { data, header } = await sentFrom('h5', file(90_001));
  expect(header['Content-Type']).toBe('application/octet-stream');
  expect(JSON.parse(new TextDecoder().decode(data as ArrayBuffer))).toEqual(file(90_001));
  expect(header['Idempotency-Key']).toBe('k');
});

test('a phone that talks to a server of one’s own sends JSON whatever its length', async () => {
  const { data, header } = await sentFrom('weapp', file(200_000));
  expect(data).toEqual(file(200_000));
  expect(header['Content-Type']).toBe('application/json');
});
