import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const config = JSON.parse(readFileSync(join(root, 'project.config.json'), 'utf8')) as Record<
  string,
  unknown
>;

/** What WeChat DevTools know of a mini-program's project file, as far as it is used here. */
const known = [
  'miniprogramRoot',
  'cloudfunctionRoot',
  'projectname',
  'description',
  'appid',
  'setting',
  'compileType',
  'libVersion',
];
const knownSettings = ['urlCheck', 'es6', 'enhance', 'postcss', 'minified', 'compileHotReLoad'];

test('DevTools find the mini-program and the functions where the builds put them', () => {
  expect(config).toMatchObject({
    miniprogramRoot: 'dist/weapp/',
    cloudfunctionRoot: 'dist/cloudfunctions/',
    compileType: 'miniprogram',
    libVersion: expect.stringMatching(/^\d+\.\d+\.\d+$/),
  });
});

test('nothing in it is unknown to them', () => {
  expect(Object.keys(config).filter((name) => !known.includes(name))).toEqual([]);
  const settings = Object.keys(config.setting as object);
  expect(settings.filter((name) => !knownSettings.includes(name))).toEqual([]);
});

test('they change nothing of what was built: it is compiled already', () => {
  expect(config.setting).toMatchObject({ es6: false, enhance: false, postcss: false });
});
