import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contract } from '../../../src/contract/contract';

const root = join(__dirname, '../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const page = read('config/cloud/README.md');

test('every command the page tells to run exists', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = [...page.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
  expect(new Set(named)).toEqual(
    new Set(['build:cloud', 'build:h5', 'build:weapp', 'cost', 'deploy', 'setup']),
  );
  for (const name of named) expect(scripts).toHaveProperty([name]);
});

test('every file it names is there', () => {
  const named = [...page.matchAll(/(?:config|src)\/[\w./-]+\.(?:ts|example)/g)].map(
    ([path]) => path,
  );
  expect(named.length).toBeGreaterThan(1);
  for (const path of named) expect([path, existsSync(join(root, path))]).toEqual([path, true]);
});

test('what it says of its own limits still holds', () => {
  expect(read('src/client/over-http.ts')).toContain('MOST_TEXT = 90_000');
  expect(Object.keys(contract)).toContain('roster.preview');
});
