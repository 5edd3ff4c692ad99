import type * as CallModule from '../../src/client/call';
import type * as ClockModule from '../../src/client/clock';
import type * as ItemsModule from '../../src/client/outbox-items';
import type * as OutboxModule from '../../src/client/outbox';
import type * as SessionModule from '../../src/client/session';
import type { Device } from './taro-on-node';
import { taroOnNode } from './taro-on-node';

export type App = typeof OutboxModule &
  typeof ItemsModule &
  typeof SessionModule &
  typeof CallModule &
  typeof ClockModule;

/** The cloud a phone's program was built for, and what its WeChat has of `wx.cloud`. */
export interface OnCloud {
  readonly env: string;
  readonly cloud: object | undefined;
}

/** The client freshly loaded on a device, as after a restart: only the storage is left of before. */
export function startApp(device: Device, api: string, on?: OnCloud): App {
  process.env.TARO_ENV = 'weapp';
  const built = { ZAICUN_API: api, ZAICUN_TENANT: '', ZAICUN_CLOUD_ENV: on?.env ?? '' };
  Object.assign(globalThis, built);
  const parts: object[] = [];
  jest.isolateModules(() => {
    jest.doMock('@tarojs/taro', () => ({
      __esModule: true,
      default: { ...taroOnNode(device), cloud: on?.cloud },
    }));
    for (const name of ['outbox', 'outbox-items', 'session', 'call', 'clock']) {
      parts.push(jest.requireActual<object>(`../../src/client/${name}`));
    }
  });
  return Object.assign({}, ...parts) as App;
}
