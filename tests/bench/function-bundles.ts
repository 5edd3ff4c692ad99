import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Benchmark } from './measurement';
import { median, round } from './measurement';

const folder = resolve(__dirname, '../../dist/cloudfunctions');
const LARGEST = 2 * 1024 * 1024;
const LONGEST_MS = 150;
const RUNS = 5;

/** The largest cloud function: how large it is and how long a fresh process takes to load it. */
export const functionBundles: Benchmark = async () => {
  const bundles = existsSync(folder)
    ? readdirSync(folder).map((name) => ({ name, file: join(folder, name, 'index.js') }))
    : [];
  const built = bundles
    .filter(({ file }) => existsSync(file))
    .map((bundle) => ({ ...bundle, size: statSync(bundle.file).size }))
    .sort((a, b) => b.size - a.size);
  const largest = built[0];
  if (!largest) return { skipped: '先运行 npm run build:cloud' };
  const loaded = median(Array.from({ length: RUNS }, () => loadTime(largest.file)));
  return [
    {
      name: `function bundle (${largest.name}, the largest)`,
      value: round(largest.size / 1024, 0),
      unit: 'KB',
      against: '2 MB',
      ratio: round(largest.size / LARGEST),
      aim: '≤ 1',
    },
    {
      name: `loading it in a fresh process (${largest.name})`,
      value: round(loaded, 0),
      unit: 'ms',
      against: `${LONGEST_MS} ms`,
      ratio: round(loaded / LONGEST_MS),
      aim: '≤ 1',
    },
  ];
};

function loadTime(file: string): number {
  const script =
    'const began = performance.now(); require(process.argv[1]);' +
    'console.log(performance.now() - began); process.exit(0)';
  const env = { ...process.env, TENCENTCLOUD: 'true' };
  return Number(execFileSync(process.execPath, ['-e', script, file], { env, encoding: 'utf8' }));
}
