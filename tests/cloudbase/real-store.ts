import { randomBytes } from 'node:crypto';
import Manager from '@cloudbase/manager-node';
import { declarations } from '../../cloudfunctions/_backend/collections/declarations';
import type { Store } from '../../cloudfunctions/_backend/ports';
import { openCloudbase } from '../../cloudfunctions/_backend/stores/cloudbase/open-cloudbase';
import { databaseAt } from '../../config/cloud/at-tencent/database';
import { cloudCollections } from '../../config/cloud/cloud-collections';
import type { RealAccess } from './real-access';

/** What the suite of stores writes to. */
const { unit, grant, presence } = declarations;
const declared = { unit, grant, presence };

/**
 * A store in a real environment, in collections of its own: their names begin with
 * `zaicun_test_` and a random part, and they go when the store is closed.
 */
export async function openRealStore(access: RealAccess): Promise<Store> {
  const { envId, region, ...keys } = access;
  const manager = new Manager({ envId, region, ...keys });
  const database = databaseAt(manager);
  const prefix = `zaicun_test_${randomBytes(4).toString('hex')}_`;
  const collections = cloudCollections(declared);
  const removeAll = async () => {
    for (const { name } of collections) await manager.database.deleteCollection(prefix + name);
  };
  try {
    for (const { name, indexes } of collections) {
      await database.create(prefix + name);
      await database.close(prefix + name);
      if (indexes.length > 0) await database.addIndexes(prefix + name, indexes);
    }
  } catch (error) {
    await removeAll().catch(() => undefined);
    throw error;
  }
  const store = openCloudbase({ env: envId, region, keys, prefix, declared });
  return { ...store, close: removeAll };
}
