import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesOnDisk } from '../../cloudfunctions/_backend/outside/files-on-disk';

let folder: string;
let clock: number;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zaicun-disk-'));
  clock = 1_700_000_000_000;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const disk = (secret = 'a secret', address?: string) =>
  filesOnDisk({ folder: join(folder, 'files'), secret, now: () => clock, address });
const path = 'small/0a1b/picture.jpg';
const bytes = Uint8Array.from([0xff, 0xd8, 1, 2, 3]);
const names = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
const tokenOf = (link: string) => link.slice('/files/'.length);

test('puts, shows and removes; nothing is left of it but the folders above', async () => {
  const files = disk();
  expect(await files.put(path, bytes, 'image/jpeg')).toBe(path);
  expect(names()).toContain(`files/${path}`);
  const shown = await files.open(tokenOf(await files.link(path, 60)));
  expect(shown).toMatchObject({ mediaType: 'image/jpeg' });
  expect([...(shown?.bytes ?? [])]).toEqual([...bytes]);
  await files.remove(path);
  expect(names()).toEqual(['files', 'files/small']);
  await files.remove(path);
});

test('is readable by its owner only', async () => {
  await disk().put(path, bytes, 'image/jpeg');
  expect(statSync(join(folder, 'files', path)).mode & 0o077).toBe(0);
});

test('puts in place of what was there, whole or not at all', async () => {
  const files = disk();
  await files.put(path, bytes, 'image/jpeg');
  await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      files.put(
        path,
        Uint8Array.from({ length: 1000 }, () => i),
        'image/jpeg',
      ),
    ),
  );
  const kept = readFileSync(join(folder, 'files', path));
  expect(kept).toHaveLength(1000);
  expect(new Set(kept).size).toBe(1);
  expect(names().filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('what a cut-off write left goes with the file; its neighbour stays', async () => {
  const files = disk();
  await files.put(path, bytes, 'image/jpeg');
  await files.put('small/0a1b/thumbnail.jpg', bytes, 'image/jpeg');
  writeFileSync(join(folder, 'files', `${path}.0a1b2c.part`), 'half');
  await files.remove(path);
  expect(readdirSync(join(folder, 'files/small/0a1b'))).toEqual(['thumbnail.jpg']);
});

test.each([
  '../outside.jpg',
  'small/../../outside.jpg',
  '/etc/passwd.jpg',
  'small/a/..jpg',
  'small//picture.jpg',
  'small/a/picture.jpg/..',
  'small/a/picture.svg',
  'small/a/picture.jpg\0.png',
  'small\\..\\picture.jpg',
  'picture.jpg',
  '',
])('knows no path “%s”', async (wrong) => {
  const files = disk();
  await expect(files.put(wrong, bytes, 'image/jpeg')).rejects.toThrow('not made here');
  await expect(files.remove(wrong)).rejects.toThrow('not made here');
  expect(() => files.link(wrong, 60)).toThrow('not made here');
  expect(existsSync(join(folder, 'outside.jpg'))).toBe(false);
});

test('a name says what is in it', async () => {
  await expect(disk().put(path, bytes, 'image/png')).rejects.toThrow('no image/png');
});

describe('a link', () => {
  test('lives for its seconds and not one more', async () => {
    const files = disk();
    await files.put(path, bytes, 'image/jpeg');
    const token = tokenOf(await files.link(path, 60));
    clock += 59_999;
    expect(await files.open(token)).toBeDefined();
    clock += 1;
    expect(await files.open(token)).toBeUndefined();
  });

  test('cannot be made up, changed or prolonged', async () => {
    const files = disk();
    await files.put(path, bytes, 'image/jpeg');
    const token = tokenOf(await files.link(path, 60));
    const [payload = '', proof = ''] = token.split('.');
    const later = Buffer.from(JSON.stringify([path, clock + 1e9])).toString('base64url');
    const climb = Buffer.from(JSON.stringify(['../../etc/passwd', clock + 1e9])).toString(
      'base64url',
    );
    const others = tokenOf(await disk('another secret').link(path, 60));
    for (const wrong of [
      ...['', '.', payload, `${payload}.`, `${later}.${proof}`, `${climb}.${proof}`, others],
      ...[`${token}.x`, `${payload}.${proof.slice(0, -1)}`, `${payload}.${proof}=`, `é.${proof}`],
    ]) {
      expect([wrong, await files.open(wrong)]).toEqual([wrong, undefined]);
    }
  });

  test('to what was removed shows nothing', async () => {
    const files = disk();
    await files.put(path, bytes, 'image/jpeg');
    const token = tokenOf(await files.link(path, 60));
    await files.remove(path);
    expect(await files.open(token)).toBeUndefined();
  });

  test('carries the address others reach this host by, where it is known', async () => {
    expect(await disk('s', 'https://zaicun.example').link(path, 60)).toMatch(
      /^https:\/\/zaicun\.example\/files\//,
    );
  });
});
