import type { CloudDatabase } from '../cloud';
import type { CloudCollection } from '../cloud-collections';
import type { Change } from '../change';

/** Collections and indexes that are missing, and collections that others than the functions can reach. None is dropped. */
export async function collectionChanges(
  wanted: readonly CloudCollection[],
  database: CloudDatabase,
): Promise<Change[]> {
  const there = new Set(await database.collections());
  const standing = wanted.filter(({ name }) => there.has(name));
  const closed = new Set(await database.closed(standing.map(({ name }) => name)));
  const changes: Change[] = [];
  for (const collection of wanted) {
    if (!there.has(collection.name)) {
      changes.push(creation(collection, database));
    } else {
      if (!closed.has(collection.name)) changes.push(closing(collection, database));
      changes.push(...(await indexing(collection, database)));
    }
  }
  return changes;
}

function creation({ name, indexes }: CloudCollection, database: CloudDatabase): Change {
  const named = indexes.map((index) => index.name).join('、');
  return {
    say: `新建集合 ${name}，只有云函数能读写${named ? `，索引：${named}` : ''}`,
    async make() {
      await database.create(name);
      await database.close(name);
      if (indexes.length > 0) await database.addIndexes(name, indexes);
    },
  };
}

function closing({ name }: CloudCollection, database: CloudDatabase): Change {
  return {
    say: `把集合 ${name} 的权限改为只有云函数能读写`,
    make: () => database.close(name),
  };
}

async function indexing(
  { name, indexes }: CloudCollection,
  database: CloudDatabase,
): Promise<Change[]> {
  if (indexes.length === 0) return [];
  const there = new Set(await database.indexes(name));
  const missing = indexes.filter((index) => !there.has(index.name));
  if (missing.length === 0) return [];
  return [
    {
      say: `给集合 ${name} 加索引：${missing.map((index) => index.name).join('、')}`,
      make: () => database.addIndexes(name, missing),
    },
  ];
}
