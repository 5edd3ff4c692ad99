import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const page = read('config/self-hosted/README.md');
const front = read('README.md');
const all = (text: string, pattern: RegExp) =>
  new Set([...text.matchAll(pattern)].map(([, name = '']) => name));

test('every command the page tells to run exists', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = all(page, /npm run ([\w:-]+)/g);
  expect(named.size).toBeGreaterThan(1);
  for (const name of named) expect(scripts).toHaveProperty([name]);
  const entries = all(read('config/self-hosted/build-server.ts'), /^ {2}(\w+): join\(/gm);
  const servers = all(page, /server\/(\w+)\.js/g);
  expect(servers.size).toBeGreaterThan(2);
  for (const name of servers) expect(entries).toContain(name);
});

test('every file it names or copies is there', () => {
  const own = [...all(page, /\b(zaicun\.(?:service|env\.example))/g)];
  expect(own).toHaveLength(2);
  const paths = [...all(page, /((?:config|src)\/[\w./-]+\.ts|config\/[\w-]+\/Containerfile)/g)];
  for (const path of [...own.map((name) => `config/self-hosted/${name}`), ...paths]) {
    expect([path, existsSync(join(root, path))]).toEqual([path, true]);
  }
});

test('the front page tells what every setting of a server is for', () => {
  const settings = all(read('config/self-hosted/zaicun.env.example'), /^#?([A-Z_]{4,})=/gm);
  expect(settings.size).toBeGreaterThan(10);
  const told = all(front, /`([A-Z_]{4,})(?:=1)?`/g);
  for (const name of settings) expect(told).toContain(name);
});

test('the front page leads to both homes, and its own links lead somewhere', () => {
  const links = [...all(front, /\]\(([\w./-]+)\)/g)];
  expect(links).toEqual(
    expect.arrayContaining(['config/cloud/README.md', 'config/self-hosted/README.md']),
  );
  for (const path of links) expect([path, existsSync(join(root, path))]).toEqual([path, true]);
});
