import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writableFolder } from '../../cloudfunctions/_backend/hosts/local/writable-folder';

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'zaicun-folder-'));
});
afterEach(() => rmSync(place, { recursive: true }));

test('a folder that is not there is made, for its owner only', () => {
  const folder = join(place, 'a', 'files');
  expect(writableFolder(folder)).toBe(folder);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(writableFolder(folder)).toBe(folder);
});

test('one that cannot be is named, in words', () => {
  const file = join(place, 'taken');
  writeFileSync(file, 'kept');
  expect(() => writableFolder(file)).toThrow(`FILES_DIR：文件夹 ${file} 建不了或不能写`);
  expect(() => writableFolder(join(file, 'below'))).toThrow('FILES_DIR：');
  expect(existsSync(file)).toBe(true);
});
