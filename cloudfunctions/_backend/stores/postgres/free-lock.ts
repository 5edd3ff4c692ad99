import { readFileSync, readlinkSync } from 'node:fs';
import { open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Where process numbers mean what they mean here: this start of this machine, and this container of
 * it. Unknown where the system does not say.
 */
export function processSpace(): string | undefined {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return undefined;
  }
}

const markOf = (token: string) => `lock-freed-${token}`;

/**
 * Removes the lock of a process that is certainly gone. Of several that try at once one succeeds,
 * by the mark it makes; and none once the folder has another owner.
 */
export async function freeLock(
  folder: string,
  lock: string,
  token: string,
  stillOwner: () => Promise<boolean>,
): Promise<void> {
  try {
    await (await open(join(folder, markOf(token)), 'wx')).close();
  } catch {
    return;
  }
  if (await stillOwner()) await rm(lock, { recursive: true, force: true });
}

/** Once the folder has its new owner. */
export async function forgetFreed(folder: string): Promise<void> {
  const marks = (await readdir(folder)).filter((name) => name.startsWith(markOf('')));
  await Promise.all(marks.map((name) => rm(join(folder, name), { force: true })));
}
