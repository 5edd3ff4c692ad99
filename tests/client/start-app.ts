import type * as QueueModule from '../../src/client/ballot-queue';
import type * as CallModule from '../../src/client/call';
import type * as CastModule from '../../src/client/cast-vote';
import type * as KeysModule from '../../src/client/check-keys';
import type * as ClockModule from '../../src/client/clock';
import type * as RightModule from '../../src/client/kept-right';
import type * as ItemsModule from '../../src/client/outbox-items';
import type * as OutboxModule from '../../src/client/outbox';
import type * as SealedModule from '../../src/client/sealed-ballots';
import type * as SessionModule from '../../src/client/session';
import type * as TakeModule from '../../src/client/take-right';
import type { Device } from './taro-on-node';
import { taroOnNode } from './taro-on-node';

export type App = typeof OutboxModule &
  typeof ItemsModule &
  typeof SessionModule &
  typeof CallModule &
  typeof ClockModule;

/** What votes with. */
export type Booth = typeof QueueModule &
  Pick<typeof CallModule, 'call'> &
  typeof CastModule &
  typeof KeysModule &
  typeof RightModule &
  typeof SealedModule &
  typeof TakeModule;

/** The cloud a phone's program was built for, and what its WeChat has of `wx.cloud`. */
export interface OnCloud {
  readonly env: string;
  readonly cloud: object | undefined;
}

/** The client freshly loaded on a device, as after a restart: only the storage is left of before. */
export function startApp(device: Device, api: string, on?: OnCloud): App {
  const names = ['outbox', 'outbox-items', 'session', 'call', 'clock'];
  return start(names, device, api, on) as App;
}

/** The same for the part of it that votes. */
export function startBooth(device: Device, api: string): Booth {
  // What an earlier start loaded late would bring its own device along.
  jest.resetModules();
  const names = ['ballot-queue', 'cast-vote', 'check-keys', 'kept-right', 'sealed-ballots'];
  return start([...names, 'take-right', 'call'], device, api) as Booth;
}

function start(names: readonly string[], device: Device, api: string, on?: OnCloud): object {
  process.env.TARO_ENV = 'weapp';
  const built = { ZAICUN_API: api, ZAICUN_TENANT: '', ZAICUN_CLOUD_ENV: on?.env ?? '' };
  Object.assign(globalThis, built);
  const parts: object[] = [];
  jest.isolateModules(() => {
    jest.doMock('@tarojs/taro', () => ({
      __esModule: true,
      default: { ...taroOnNode(device), cloud: on?.cloud },
    }));
    for (const name of names) {
      parts.push(jest.requireActual<object>(`../../src/client/${name}`));
    }
  });
  return Object.assign({}, ...parts) as object;
}
