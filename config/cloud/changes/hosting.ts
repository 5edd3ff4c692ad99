import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { CloudHosting, HostedFile } from '../cloud';
import type { Change } from '../change';

/** Opened with the page itself; it names all the others, so it goes last. */
const FIRST_PAGE = 'index.html';

/** Files of the built H5 that are missing or different. Older ones stay: a page that is open may still ask for them. */
export async function hostingChanges(folder: string, hosting: CloudHosting): Promise<Change[]> {
  const open = await hosting.isOpen();
  const there = open ? await hosting.files() : new Map<string, string>();
  const different = filesIn(folder).filter(({ path, local }) => there.get(path) !== md5Of(local));
  const rest = different.filter(({ path }) => path !== FIRST_PAGE);
  const first = different.filter(({ path }) => path === FIRST_PAGE);
  return [
    ...(open ? [] : [{ say: '开通静态网站托管', make: () => hosting.open() }]),
    ...upload(rest, `上传网页文件 ${rest.length} 个`, hosting),
    ...upload(first, `上传网页首页 ${FIRST_PAGE}`, hosting),
  ];
}

function upload(files: readonly HostedFile[], say: string, hosting: CloudHosting): Change[] {
  return files.length === 0 ? [] : [{ say, make: () => hosting.upload(files) }];
}

function filesIn(folder: string): HostedFile[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((local) => ({ local, path: relative(folder, local).split(sep).join('/') }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

function md5Of(path: string): string {
  return createHash('md5').update(readFileSync(path)).digest('hex');
}
