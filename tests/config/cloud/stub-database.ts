import type { Action, StubCollection, StubState } from './stub-state';
import { BUCKET, StubRefusal } from './stub-state';

interface IndexWanted {
  readonly IndexName: string;
  readonly MgoKeySchema: { readonly MgoIndexKeys: readonly { readonly Name: string }[] };
}

/** Collections, their indexes and their permissions. */
export const databaseActions: Readonly<Record<string, Action>> = {
  ListTables({ MgoLimit, MgoOffset }, { collections }) {
    const names = [...collections.keys()];
    const page = names.slice(Number(MgoOffset), Number(MgoOffset) + Number(MgoLimit));
    return { Tables: page.map((TableName) => ({ TableName })), Pager: { Total: names.length } };
  },

  CreateTable({ TableName }, { collections }) {
    const name = String(TableName);
    if (collections.has(name)) throw new StubRefusal('ResourceInUse', `${name} exists`);
    collections.set(name, { permission: 'PRIVATE', indexes: new Map() });
    return {};
  },

  DescribeTable({ TableName }, state) {
    const own = [...collectionIn(state, TableName).indexes].map(([Name, fields]) => ({
      Name,
      Keys: fields.map((field) => ({ Name: field, Direction: '1' })),
    }));
    return { Indexes: [{ Name: '_id_', Keys: [{ Name: '_id', Direction: '1' }] }, ...own] };
  },

  UpdateTable({ TableName, CreateIndexes = [], DropIndexes }, state) {
    if (DropIndexes) throw new StubRefusal('FailedOperation', 'nothing may be dropped here');
    const { indexes } = collectionIn(state, TableName);
    for (const { IndexName, MgoKeySchema } of CreateIndexes as IndexWanted[]) {
      if (indexes.has(IndexName)) throw new StubRefusal('ResourceInUse', `${IndexName} exists`);
      indexes.set(
        IndexName,
        MgoKeySchema.MgoIndexKeys.map(({ Name }) => Name),
      );
    }
    return {};
  },

  DescribeResourcePermission({ ResourceType, Resources = [] }, state) {
    const named = ResourceType === 'function' ? [undefined] : (Resources as string[]);
    const list = named.map((Resource) => ({
      ...{ ResourceType, Resource },
      ...permissionOf(String(ResourceType), Resource, state),
    }));
    return { Data: { PermissionList: list, TotalCount: list.length } };
  },

  ModifyResourcePermission({ ResourceType, Resource, Permission, SecurityRule }, state) {
    if (ResourceType === 'function') {
      const rules = JSON.parse(String(SecurityRule)) as object;
      if (!('*' in rules)) throw new StubRefusal('InvalidParameter', 'a rule for * is needed');
      state.functionRules = String(SecurityRule);
    } else if (ResourceType === 'storage') {
      checkBucket(Resource);
      state.storagePermission = String(Permission);
    } else {
      collectionIn(state, Resource).permission = String(Permission);
    }
    return { Data: { Success: true } };
  },
};

function permissionOf(type: string, name: string | undefined, state: StubState): object {
  if (type === 'function') return { Permission: 'CUSTOM', SecurityRule: state.functionRules };
  if (type !== 'storage') return { Permission: collectionIn(state, name).permission };
  checkBucket(name);
  return { Permission: state.storagePermission };
}

function checkBucket(name: unknown): void {
  if (name !== BUCKET) throw new StubRefusal('ResourceNotFound', `no bucket ${String(name)}`);
}

function collectionIn({ collections }: StubState, name: unknown): StubCollection {
  const found = collections.get(String(name));
  if (!found) throw new StubRefusal('ResourceNotFound', `no collection ${String(name)}`);
  return found;
}
