import type CloudBase from '@cloudbase/manager-node';
import type { CloudStorage } from '../cloud';
import { permissionsIn } from './database';

const CLOSED = 'ADMINONLY';

export function storageAt({ env, permission }: CloudBase): CloudStorage {
  async function bucket(): Promise<string> {
    const { EnvInfo } = await env.getEnvInfo();
    const name = EnvInfo.Storages?.[0]?.Bucket;
    if (!name) throw new Error('环境里没有云存储。请先在云开发控制台开通，再运行一次。');
    return name;
  }

  return {
    async isClosed() {
      const answer = await permission.describeResourcePermission({
        resourceType: 'storage',
        resources: [await bucket()],
      });
      return permissionsIn(answer)[0]?.Permission === CLOSED;
    },

    async close() {
      await permission.modifyResourcePermission({
        resourceType: 'storage',
        resource: await bucket(),
        permission: CLOSED,
      });
    },
  };
}
