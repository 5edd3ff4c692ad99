import { readSettings } from '../../cloudfunctions/_backend/settings';

const secret = 's'.repeat(32);
const url = 'postgres://user@host:5432/base';

test('nothing set is a demo in ./data', () => {
  expect(readSettings({}, 'demo')).toEqual({
    mode: 'demo',
    port: 8080,
    databaseUrl: undefined,
    dataDir: 'data',
    tenants: ['demo'],
    behindProxy: false,
    secrets: undefined,
    files: { folder: 'data/files' },
  });
});

test('a database makes it a house of one’s own, unless DEMO says otherwise', () => {
  const own = { DATABASE_URL: url, SESSION_SECRET: secret, KEYED_HASH_SECRET: secret, TENANT: 'a' };
  expect(readSettings(own, 'demo')).toMatchObject({
    mode: 'self-hosted',
    databaseUrl: url,
    tenants: ['a'],
    secrets: { session: secret, keyedHash: secret },
  });
  expect(readSettings({ DATABASE_URL: url, DEMO: '1' }, 'demo')).toMatchObject({
    mode: 'demo',
    databaseUrl: url,
    tenants: ['demo'],
  });
});

test('every missing setting is told at once', () => {
  const read = readSettings(
    { DATABASE_URL: 'mysql://x', PORT: 'abc', SESSION_SECRET: 'short' },
    'd',
  );
  const faults = 'faults' in read ? read.faults : [];
  expect(faults.map((fault) => fault.split('：')[0])).toEqual([
    'PORT',
    'DATABASE_URL',
    'SESSION_SECRET',
    'KEYED_HASH_SECRET',
    'TENANT',
  ]);
  expect(faults[2]).toContain('只有 5 位');
});

test.each(['0', '65536', '80.5', '-1', 'x'])('PORT=%s', (port) => {
  expect('faults' in readSettings({ PORT: port }, 'd')).toBe(port !== '0');
});
