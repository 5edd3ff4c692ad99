import { readSettings } from '../../cloudfunctions/_backend/settings';

const secret = 's'.repeat(32);
const url = 'postgres://user@host:5432/base';

test('nothing set is a demo in ./data', () => {
  expect(readSettings({}, ['demo'])).toEqual({
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
  expect(readSettings(own, ['demo'])).toMatchObject({
    mode: 'self-hosted',
    databaseUrl: url,
    tenants: ['a'],
    secrets: { session: secret, keyedHash: secret },
  });
  expect(readSettings({ DATABASE_URL: url, DEMO: '1' }, ['demo'])).toMatchObject({
    mode: 'demo',
    databaseUrl: url,
    tenants: ['demo'],
  });
});

test('the ballots’ secret is one of its own: it can be destroyed, the others cannot', () => {
  const others = { SESSION_SECRET: secret, KEYED_HASH_SECRET: 'k'.repeat(32) };
  const own = { DATABASE_URL: url, TENANT: 'a', ...others };
  expect(readSettings({ ...own, BALLOT_SECRET: 'b'.repeat(32) }, ['d'])).not.toHaveProperty(
    'faults',
  );
  for (const [name, same] of Object.entries(others)) {
    expect(readSettings({ ...own, BALLOT_SECRET: same }, ['d'])).toEqual({
      faults: [expect.stringContaining(`BALLOT_SECRET：与 ${name} 相同`)],
    });
  }
});

test('every missing setting is told at once', () => {
  const read = readSettings({ DATABASE_URL: 'mysql://x', PORT: 'abc', SESSION_SECRET: 'short' }, [
    'd',
  ]);
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

test.each([
  ['postgres://user:abc123@host:5432/base', true],
  ['postgresql://user@host/base?sslmode=require', true],
  ['postgres://user:p%40ss@host:5432/base', true],
  ['postgres://user:a#b@host:5432/base', false],
  ['postgres://user:a/b@host:5432/base', false],
  ['postgres://user:a%b@host:5432/base', false],
  ['postgres://user:abc123@host:5432', false],
  ['postgres://user:abc123@host:5432/', false],
  ['postgres:/user@host/base', false],
])('an address that pg and its tools read alike: %s', (address, right) => {
  const own = {
    ...{ DATABASE_URL: address, SESSION_SECRET: secret },
    ...{ KEYED_HASH_SECRET: secret, TENANT: 'a' },
  };
  const read = readSettings(own, ['d']);
  expect('faults' in read).toBe(!right);
  // A password may stand in it.
  if ('faults' in read) expect(read.faults.join()).not.toContain('host:5432/base');
  expect('faults' in readSettings({ DATABASE_URL: address, DEMO: '1' }, ['d'])).toBe(!right);
});

test.each([
  ['', false],
  ['0', false],
  ['1', true],
  ['true', undefined],
  ['yes', undefined],
])('TRUST_PROXY=%s', (said, behindProxy) => {
  const read = readSettings({ TRUST_PROXY: said }, ['d']);
  if (behindProxy !== undefined) expect(read).toMatchObject({ behindProxy });
  else expect('faults' in read && read.faults.join()).toContain('TRUST_PROXY：');
});

test.each(['0', '65536', '80.5', '-1', 'x'])('PORT=%s', (port) => {
  expect('faults' in readSettings({ PORT: port }, ['d'])).toBe(port !== '0');
});
