import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * A build is made beside the place it is for and moved there whole, so that one that is broken off
 * leaves the build before it in use. Each process has a folder of its own.
 */
export function buildingFolder(target: string): string {
  return join(dirname(target), '.building', `${basename(target)}-${process.pid}`);
}

/** Its index.html then tells when the build began: what was edited meanwhile is not in it. */
export function putBuildInPlace(built: string, target: string, began: Date): void {
  const page = join(built, 'index.html');
  if (existsSync(page)) utimesSync(page, began, began);
  const before = `${built}-before`;
  if (existsSync(target)) renameSync(target, before);
  mkdirSync(dirname(target), { recursive: true });
  renameSync(built, target);
  rmSync(before, { recursive: true, force: true });
}

/** What builds that were broken off have left. One that is still under way is left alone. */
export function clearBrokenOff(target: string): void {
  const folder = dirname(buildingFolder(target));
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const [, maker] = /-(\d+)(?:-before)?$/.exec(name) ?? [];
    if (!maker || isRunning(Number(maker))) continue;
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
