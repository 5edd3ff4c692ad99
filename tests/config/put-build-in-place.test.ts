import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildingFolder, clearBrokenOff, putBuildInPlace } from '../../config/put-build-in-place';

let folder: string;
let target: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zaicun-build-'));
  target = join(folder, 'h5');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function build(place: string, words: string): void {
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'index.html'), words);
}

const shown = () => readFileSync(join(target, 'index.html'), 'utf8');

test('a whole build takes the place of the one before, and nothing is left beside it', () => {
  build(target, 'before');
  writeFileSync(join(target, 'old.js'), '');
  build(buildingFolder(target), 'after');
  putBuildInPlace(buildingFolder(target), target, new Date());
  expect(shown()).toBe('after');
  expect(existsSync(join(target, 'old.js'))).toBe(false);
  clearBrokenOff(target);
  expect(existsSync(buildingFolder(target))).toBe(false);
});

test('until then the one before is whole; the first build needs none before it', () => {
  build(target, 'before');
  mkdirSync(buildingFolder(target), { recursive: true });
  expect(shown()).toBe('before');
  rmSync(target, { recursive: true });
  build(buildingFolder(target), 'first');
  putBuildInPlace(buildingFolder(target), target, new Date());
  expect(shown()).toBe('first');
});

test('a build is as old as its beginning: what was edited while it ran is newer', () => {
  const began = new Date('2026-11-20T00:00:00Z');
  build(buildingFolder(target), 'built');
  putBuildInPlace(buildingFolder(target), target, began);
  expect(statSync(join(target, 'index.html')).mtime).toEqual(began);
});

test('what a build that was broken off left is cleared; one under way is not', async () => {
  const broken = spawn(process.execPath, ['-e', '']);
  await once(broken, 'exit');
  const building = dirname(buildingFolder(target));
  build(join(building, `h5-${broken.pid}`), 'half');
  build(join(building, `h5-${broken.pid}-before`), 'before');
  build(buildingFolder(target), 'under way');
  clearBrokenOff(target);
  expect(existsSync(join(building, `h5-${broken.pid}`))).toBe(false);
  expect(existsSync(join(building, `h5-${broken.pid}-before`))).toBe(false);
  expect(existsSync(buildingFolder(target))).toBe(true);
});
