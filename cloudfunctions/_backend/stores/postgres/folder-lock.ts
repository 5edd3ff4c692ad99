import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import lockfile from 'proper-lockfile';
import { forgetFreed, freeLock, processSpace } from './free-lock';

/** Another process works in this folder: two at once would destroy the data. */
export class FolderInUse extends Error {
  constructor(folder: string, owner?: Owner) {
    const who = owner ? `另一个进程（进程号 ${owner.pid}，在 ${owner.host} 上）` : '另一个进程';
    super(
      `数据文件夹 ${folder} 正被${who}使用。同一个文件夹同时只能由一个进程打开：` +
        '请先停止那个进程，或为这一个另设一个数据文件夹（DATA_DIR），再启动。',
    );
  }
}

interface Owner {
  readonly pid: number;
  readonly host: string;
  /** Where the number is good, and one word for this one holding of the folder. */
  readonly space?: string | undefined;
  readonly token?: string | undefined;
}

export interface FolderLock {
  /** True once someone else took the folder all the same: nothing may be written any more. */
  readonly lost: () => boolean;
  readonly release: () => Promise<void>;
}

// A holder touches its lock every second. One whose process is known to be gone is taken over as
// soon as the lock is seen not to move; one of another machine or container only after much longer,
// since a long query holds up the touching too.
const STALE_IF_GONE = 2_000;
const STALE_IF_UNKNOWN = 10_000;

/**
 * Takes the folder for this process. The lock of a killed one is removed at once where it is sure
 * that it is gone, and waited for to grow old where it may be of another machine.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const owner = await ownerOf(folder);
  const running = owner !== undefined && isRunning(owner, folder);
  if (running && (await isLocked(folder))) throw new FolderInUse(folder, owner);
  const gone = owner !== undefined && owner.host === hostname();
  if (owner && !running && isOfThisSpace(owner)) await freeOf(folder, owner);
  let lost = false;
  const release = await takeLock(folder, owner, gone ? STALE_IF_GONE : STALE_IF_UNKNOWN, () => {
    lost = true;
  });
  await writeFile(ownerFile(folder), JSON.stringify(thisOwner()));
  await forgetFreed(folder);
  held.add(folder);
  return {
    lost: () => lost,
    async release() {
      held.delete(folder);
      if (!lost) await release();
    },
  };
}

/** Folders of this very process: a container started again gets the number its forerunner had. */
const held = new Set<string>();

async function takeLock(
  folder: string,
  owner: Owner | undefined,
  stale: number,
  onCompromised: () => void,
): Promise<() => Promise<void>> {
  const wait = 250;
  try {
    return await lockfile.lock(folder, {
      lockfilePath: lockPath(folder),
      stale,
      update: 1_000,
      retries: {
        retries: Math.ceil((stale + 1_000) / wait),
        factor: 1,
        minTimeout: wait,
        maxTimeout: wait,
      },
      onCompromised,
    });
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ELOCKED') throw error;
    throw new FolderInUse(folder, (await ownerOf(folder)) ?? owner);
  }
}

const lockPath = (folder: string) => join(folder, 'lock');
const ownerFile = (folder: string) => join(folder, 'lock-owner.json');

async function ownerOf(folder: string): Promise<Owner | undefined> {
  try {
    return JSON.parse(await readFile(ownerFile(folder), 'utf8')) as Owner;
  } catch {
    return undefined;
  }
}

function thisOwner(): Owner {
  const token = randomBytes(8).toString('hex');
  return { pid: process.pid, host: hostname(), space: processSpace(), token };
}

function isOfThisSpace({ space }: Owner): boolean {
  return space !== undefined && space === processSpace();
}

async function freeOf(folder: string, { token = '' }: Owner): Promise<void> {
  const stillOwner = async () => (await ownerOf(folder))?.token === token;
  await freeLock(folder, lockPath(folder), token, stillOwner);
}

/** A process number may have been given to another program since: a lock untouched so long is nobody's. */
const NOBODYS = 60_000;

function isLocked(folder: string): Promise<boolean> {
  return lockfile.check(folder, { lockfilePath: lockPath(folder), stale: NOBODYS });
}

function isRunning({ pid, host }: Owner, folder: string): boolean {
  if (host !== hostname()) return false;
  if (pid === process.pid) return held.has(folder);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: unknown }).code === 'EPERM';
  }
}
