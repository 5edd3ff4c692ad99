import type { Manifest } from './manifest';

/** What was saved or brought back, in one line. */
export function sayManifest({ collections, files, database }: Manifest): string {
  const records = Object.values(collections).reduce((sum, { count }) => sum + count, 0);
  const megabytes = (database.bytes / 1_000_000).toFixed(1);
  return `记录 ${records} 条（${Object.keys(collections).length} 类，${megabytes} MB），文件 ${Object.keys(files).length} 个`;
}
