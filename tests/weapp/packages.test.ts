import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundleFiles, bundleFolder, readAppJson, readBundleFile, requireBundle } from './bundle';
import { forbiddenIn } from './forbidden-code';

const MB = 1024 * 1024;
const h5 = resolve(__dirname, '../../dist/h5/js');

beforeAll(requireBundle);

const scripts = () => bundleFiles().filter((file) => file.endsWith('.js'));
const sizeOf = (files: string[]) =>
  files.reduce((sum, file) => sum + statSync(join(bundleFolder, file)).size, 0);

function inSubPackage(file: string): boolean {
  return readAppJson().subPackages.some(({ root }) => file.startsWith(`${root}/`));
}

test('the main package holds to 1 MB, half of what WeChat takes', () => {
  const main = bundleFiles().filter((file) => !inSubPackage(file));
  expect(sizeOf(main)).toBeGreaterThan(0);
  expect(sizeOf(main)).toBeLessThanOrEqual(1 * MB);
});

test('every subpackage holds to 2 MB and all of it to 20 MB', () => {
  for (const { root } of readAppJson().subPackages) {
    const files = bundleFiles().filter((file) => file.startsWith(`${root}/`));
    expect(files.length).toBeGreaterThan(0);
    expect(sizeOf(files)).toBeLessThanOrEqual(2 * MB);
  }
  expect(sizeOf(bundleFiles())).toBeLessThanOrEqual(20 * MB);
});

test('no code from strings, no BigInt literal, no Proxy, nothing an old phone cannot parse', () => {
  expect(scripts().flatMap((file) => forbiddenIn(readBundleFile(file), file))).toEqual([]);
});

test('the check finds what it looks for', () => {
  const bad = 'var a = 10n; new Function("x", "y"); eval("1"); new Proxy({}, {}); Function("a")';
  expect(forbiddenIn(bad, 'bad.js')).toHaveLength(5);
  const young = 'class A { b = 1; #c() {} } a?.b; a ?? b; c = { ...a }; try {} catch {}';
  expect(forbiddenIn(young, 'young.js')).toHaveLength(6);
});

test('the arithmetic of ballots is in the package where one votes, and in no other', () => {
  const having = scripts().filter((file) => readBundleFile(file).includes('ristretto255'));
  expect(having.length).toBeGreaterThan(0);
  for (const file of having) expect(file).toMatch(/^pages\/evaluation\//);
});

test('zod is on no phone', () => {
  if (!existsSync(h5)) throw new Error('dist/h5 is missing: run `npm run build:h5` first');
  const web = readdirSync(h5).filter((name) => name.endsWith('.js'));
  expect(web.length).toBeGreaterThan(0);
  const all = [
    ...scripts().map(readBundleFile),
    ...web.map((name) => readFileSync(join(h5, name), 'utf8')),
  ];
  for (const code of all) expect(/_zod\b|ZodError/.test(code)).toBe(false);
});

test('location is asked for with a reason, and privacy is declared', () => {
  expect(readAppJson()).toMatchObject({
    permission: { 'scope.userLocation': { desc: expect.stringMatching(/^.{5,30}$/) as string } },
    requiredPrivateInfos: ['getLocation'],
    __usePrivacyCheck__: true,
    lazyCodeLoading: 'requiredComponents',
  });
});
