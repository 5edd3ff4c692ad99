import type { CloudDatabase } from './database';

/** What the manager's client sends of a collection. */
export interface ManagerAsked {
  readonly EnvId?: string;
  readonly TableName?: string;
}

/** The few actions by which collections come and go. */
export function manage(database: CloudDatabase, action: string, asked: ManagerAsked): object {
  const { TableName: name = '' } = asked;
  switch (action) {
    case 'DescribeEnvInfo':
      return {
        EnvInfo: { EnvBaseInfo: { EnvId: asked.EnvId, Databases: [{ InstanceId: 'tnt-1' }] } },
      };
    case 'CreateTable':
      if (database.hasCollection(name)) return fault('ResourceInUse', name);
      database.addCollection(name);
      return {};
    case 'DescribeTable':
      return database.hasCollection(name) ? { Indexes: [] } : fault('ResourceNotFound', name);
    case 'DeleteTable':
      return database.dropCollection(name) ? {} : fault('ResourceNotFound', name);
    case 'UpdateTable':
      return database.hasCollection(name) ? {} : fault('ResourceNotFound', name);
    case 'ModifyResourcePermission':
      return { Data: { Success: true } };
    default:
      return fault('InvalidAction', action);
  }
}

function fault(Code: string, Message: string): object {
  return { Error: { Code, Message } };
}
