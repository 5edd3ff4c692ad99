import { setTimeout as wait } from 'node:timers/promises';
import CloudBase from '@cloudbase/manager-node';
import type { Cloud } from '../cloud';
import { databaseAt } from './database';
import { functionsAt } from './functions';
import { hostingAt } from './hosting';
import { routesAt } from './routes';
import { storageAt } from './storage';

export interface Access {
  readonly envId: string;
  readonly secretId: string;
  readonly secretKey: string;
  readonly region: string;
  /** A domain of one's own, bound to the environment already. */
  readonly domain?: string | undefined;
}

/** The environment itself, through Tencent's own client. */
export function cloudAtTencent(
  { domain, ...access }: Access,
  pause: (milliseconds: number) => Promise<unknown> = (milliseconds) => wait(milliseconds),
): Cloud {
  const client = new CloudBase(access);
  return {
    database: databaseAt(client),
    storage: storageAt(client),
    functions: functionsAt(client, access.envId),
    hosting: hostingAt(client, pause),
    routes: routesAt(client, access.envId, domain),
  };
}
