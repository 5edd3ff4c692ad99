import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Benchmark } from './measurement';
import { round } from './measurement';

const folder = resolve(__dirname, '../../dist/cloudfunctions');
const LARGEST = 2 * 1024 * 1024;
const LONGEST_MS = 150;
const RUNS = 7;

/** The cloud functions: how large the largest is, and how long a fresh process takes to load each. */
export const functionBundles: Benchmark = async () => {
  const built = (existsSync(folder) ? readdirSync(folder) : [])
    .map((name) => ({ name, file: join(folder, name, 'index.js') }))
    .filter(({ file }) => existsSync(file))
    .map((bundle) => ({ ...bundle, size: statSync(bundle.file).size, ms: loadTime(bundle.file) }));
  const largest = [...built].sort((a, b) => b.size - a.size)[0];
  if (!largest) return { skipped: '先运行 npm run build:cloud' };
  return [
    {
      name: `function bundle (${largest.name}, the largest)`,
      value: round(largest.size / 1024, 0),
      unit: 'KB',
      against: '2 MB',
      ratio: round(largest.size / LARGEST),
      aim: '≤ 1',
    },
    ...built.map(({ name, ms }) => ({
      name: `loading ${name} in a fresh process`,
      value: round(ms, 0),
      unit: 'ms',
      against: `${LONGEST_MS} ms`,
      ratio: round(ms / LONGEST_MS),
      aim: '≤ 1',
    })),
  ];
};

/** The quickest of several: what else the machine does can only make it slower. */
function loadTime(file: string): number {
  return Math.min(...Array.from({ length: RUNS }, () => loadOnce(file)));
}

function loadOnce(file: string): number {
  const script =
    'const began = performance.now(); require(process.argv[1]);' +
    'console.log(performance.now() - began); process.exit(0)';
  const env = { ...process.env, TENCENTCLOUD: 'true' };
  return Number(execFileSync(process.execPath, ['-e', script, file], { env, encoding: 'utf8' }));
}
