import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Benchmark, Measurement } from './measurement';
import { round } from './measurement';

const folder = resolve(__dirname, '../../dist/weapp');
const MB = 1024 * 1024;

/** Sizes of the mini-program's packages as built, against our aim and WeChat's limit. */
export const weappSizes: Benchmark = async () => {
  if (!existsSync(join(folder, 'app.json'))) return { skipped: '先运行 npm run build:weapp' };
  const app = JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8')) as {
    subPackages?: { root: string }[];
  };
  const roots = (app.subPackages ?? []).map(({ root }) => `${root.replace(/\/$/, '')}/`);
  const files = filesIn('');
  const inside = (root: string) => files.filter((file) => file.startsWith(root));
  const main = files.filter((file) => !roots.some((root) => file.startsWith(root)));
  return [
    measured('weapp main package', main, 1),
    ...roots.map((root) => measured(`weapp subpackage ${root}`, inside(root), 2)),
  ];
};

function measured(name: string, files: readonly string[], limit: number): Measurement {
  const size = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  const value = round(size / 1024, 0);
  const ratio = round(size / (limit * MB));
  return { name, value, unit: 'KB', against: `${limit} MB`, ratio, aim: '≤ 1' };
}

function filesIn(inside: string): string[] {
  return readdirSync(join(folder, inside), { withFileTypes: true }).flatMap((entry) => {
    const path = join(inside, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}
