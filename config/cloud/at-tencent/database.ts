import type CloudBase from '@cloudbase/manager-node';
import type { CloudDatabase } from '../cloud';
import type { CloudIndex } from '../cloud-collections';

/** As many as one answer gives. */
const PAGE = 100;
const CLOSED = 'ADMINONLY';

export function databaseAt({ database, permission }: CloudBase): CloudDatabase {
  return {
    collections: () => listAll(database),

    async indexes(collection) {
      const { Indexes } = await database.describeCollection(collection);
      return (Indexes ?? []).map(({ Name }) => Name);
    },

    async closed(collections) {
      if (collections.length === 0) return [];
      const answer = await permission.describeResourcePermission({
        resourceType: 'collection',
        resources: [...collections],
      });
      return permissionsIn(answer)
        .filter(({ Permission }) => Permission === CLOSED)
        .map(({ Resource }) => Resource ?? '');
    },

    async create(collection) {
      await database.createCollection(collection);
    },

    async close(collection) {
      await permission.modifyResourcePermission({
        resourceType: 'collection',
        resource: collection,
        permission: CLOSED,
      });
    },

    async addIndexes(collection, indexes) {
      await database.updateCollection(collection, { CreateIndexes: indexes.map(indexOf) });
    },
  };
}

async function listAll(database: CloudBase['database']): Promise<string[]> {
  const names: string[] = [];
  for (;;) {
    const { Collections } = await database.listCollections({
      MgoLimit: PAGE,
      MgoOffset: names.length,
    });
    names.push(...Collections.map(({ CollectionName }) => CollectionName));
    if (Collections.length < PAGE) return names;
  }
}

function indexOf({ name, fields }: CloudIndex) {
  const keys = fields.map((field) => ({ Name: field, Direction: '1' }));
  return { IndexName: name, MgoKeySchema: { MgoIndexKeys: keys, MgoIsUnique: false } };
}

interface PermissionFound {
  readonly Resource?: string;
  readonly Permission?: string;
  readonly SecurityRule?: string;
}

/** The interface answers under `Data`; its client's types leave that out. */
export function permissionsIn(answer: unknown): readonly PermissionFound[] {
  const { Data, PermissionList } = answer as {
    Data?: { PermissionList?: PermissionFound[] };
    PermissionList?: PermissionFound[];
  };
  return Data?.PermissionList ?? PermissionList ?? [];
}
