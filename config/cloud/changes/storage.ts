import type { Change } from '../change';
import type { CloudStorage } from '../cloud';

/** Files are shown by links that run out; nobody but the functions may fetch or put one otherwise. */
export async function storageChanges(storage: CloudStorage): Promise<Change[]> {
  if (await storage.isClosed()) return [];
  return [{ say: '把云存储的权限改为只有云函数能读写', make: () => storage.close() }];
}
