import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

export const bundleFolder = resolve(__dirname, '../../dist/weapp');

/** The tests judge what a phone really runs, so it must have been built. */
export function requireBundle(): void {
  if (existsSync(join(bundleFolder, 'app.json'))) return;
  throw new Error('dist/weapp is missing: run `npm run build:weapp` first (`npm test` does)');
}

/** Paths inside the bundle, with `/`. */
export function bundleFiles(folder = bundleFolder): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? bundleFiles(path) : [relative(bundleFolder, path)];
  });
}

export function readBundleFile(path: string): string {
  return readFileSync(join(bundleFolder, path), 'utf8');
}

export interface AppJson {
  readonly pages: readonly string[];
  readonly subPackages: readonly { readonly root: string; readonly pages: readonly string[] }[];
  readonly [key: string]: unknown;
}

export function readAppJson(): AppJson {
  return JSON.parse(readBundleFile('app.json')) as AppJson;
}
