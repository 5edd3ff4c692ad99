import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import { bundleFiles, bundleFolder, readBundleFile } from './bundle';

/** What WeChat's compiler makes of one element. Text is a string child. */
export interface WxNode {
  readonly tag: string;
  readonly attr?: Readonly<Record<string, unknown>>;
  readonly children: readonly (WxNode | string)[];
}

export type Render = (path: string, data: object) => WxNode;

const MOST_OUTPUT = 64 * 1024 * 1024;

/**
 * Turns every .wxml of the bundle into render functions with WeChat's own compiler. What WeChat
 * would only write to its console (an unknown template, a failing .wxs) is thrown.
 */
export function compileWxml(): Render {
  const complaints: string[] = [];
  const complain = (...words: unknown[]) => void complaints.push(words.map(String).join(' '));
  const console = { log() {}, warn: complain, error: complain };
  const context = vm.createContext({ window: {}, navigator: {}, console });
  vm.runInContext(runCompiler(), context);
  // The data is parsed inside: the compiled code copies only objects of its own realm.
  const run = vm.runInContext('(path, json) => $gwx(path)(JSON.parse(json), {}, {})', context) as (
    path: string,
    json: string,
  ) => WxNode;
  return (path, data) => {
    const tree = run(path, JSON.stringify(data));
    if (complaints.length > 0) throw new Error(complaints.splice(0).join('\n'));
    return tree;
  };
}

function runCompiler(): string {
  const platform = process.platform === 'darwin' ? 'mac' : 'linux';
  const folder = mkdtempSync(join(tmpdir(), 'wcc-'));
  const compiler = join(folder, 'wcc');
  try {
    // The package travels without its run bit, and node_modules is not ours to change.
    const home = join(require.resolve('miniprogram-compiler/package.json'), '..');
    copyFileSync(join(home, 'bin', platform, 'wcc'), compiler);
    chmodSync(compiler, 0o755);
    const args = ['-d', '-cc', componentArgs().join(' '), ...sources(), '-gn', '$gwx'];
    const ran = spawnSync(compiler, args, { cwd: bundleFolder, maxBuffer: MOST_OUTPUT });
    if (ran.status !== 0) throw new Error(`wcc: ${ran.error ?? ran.stderr}`);
    return ran.stdout.toString();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function sources(): string[] {
  const files = bundleFiles();
  return ['.wxml', '.wxs'].flatMap((end) => files.filter((file) => file.endsWith(end)));
}

/** Count, then for each page with custom components: its path, how many, their names. */
function componentArgs(): (string | number)[] {
  const users = bundleFiles()
    .filter((file) => file.endsWith('.wxml'))
    .map((file) => ({ file, names: componentNames(file.replace(/wxml$/, 'json')) }))
    .filter(({ names }) => names.length > 0);
  return [users.length, ...users.flatMap(({ file, names }) => [file, names.length, ...names])];
}

function componentNames(path: string): string[] {
  if (!bundleFiles().includes(path)) return [];
  const { usingComponents = {} } = JSON.parse(readBundleFile(path)) as {
    usingComponents?: Record<string, string>;
  };
  return Object.keys(usingComponents);
}
