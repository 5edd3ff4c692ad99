import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { demoVillages } from '../../cloudfunctions/_backend/demo/villages';
import { divisionsOf, villagesOf } from '../../src/core/roster/division-list';

const committed = 'cloudfunctions/_backend/demo/divisions-533123.json';

test('the committed divisions are what the command writes', () => {
  const run = spawnSync('npx', ['tsx', 'config/make-divisions.ts', '533123'], { encoding: 'utf8' });
  expect(run.stdout).toBe(readFileSync(committed, 'utf8'));
});

test('a division knows the one above it, the topmost has none', () => {
  const list = [
    ['53', '云南省'],
    ['5331', '德宏傣族景颇族自治州'],
    ['533123', '盈江县'],
    ['533123104', '弄璋镇'],
    ['533123104201', '弄璋村民委员会'],
  ] as const;
  expect(divisionsOf(list).map(({ parent }) => parent)).toEqual([
    '',
    '53',
    '5331',
    '533123',
    '533123104',
  ]);
  expect(villagesOf(list)).toEqual([
    {
      code: '533123104201',
      name: '弄璋村民委员会',
      township: '533123104',
      townshipName: '弄璋镇',
      radius: 1500,
    },
  ]);
});

test('invented centres lie near the county, and apart from each other', () => {
  const centres = demoVillages(1).map(({ centre }) => centre);
  for (const centre of centres) {
    expect(Math.abs((centre?.longitude ?? 0) - 97.93)).toBeLessThan(0.34);
    expect(Math.abs((centre?.latitude ?? 0) - 24.71)).toBeLessThan(0.34);
  }
  expect(new Set(centres.map((centre) => JSON.stringify(centre))).size).toBe(109);
});
