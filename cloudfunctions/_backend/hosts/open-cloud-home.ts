import { filesInCloud } from '../outside/files-in-cloud';
import { readCloudSettings } from '../settings-cloud';
import { openCloudbase } from '../stores/cloudbase/open-cloudbase';
import type { CloudHome } from './cloudbase/cloud-home';
import { lazyStore } from './cloudbase/lazy-store';
import { makeKeyedHash } from './keyed-hash';
import { logFault } from './log-fault';
import { makeOutside } from './make-outside';
import { randomCode } from './random-code';

let home: CloudHome | undefined;

/** Made with the first call and kept while the instance lives. */
export function openCloudHome(): CloudHome {
  home ??= makeHome();
  return home;
}

function makeHome(): CloudHome {
  const settings = readCloudSettings(process.env);
  const { environment, keyedHash, ballot, tenants, wechat, pushToken } = settings;
  const ports = {
    store: lazyStore(async () => openCloudbase({ env: environment() })),
    outside: makeOutside({ wechat, files: filesInCloud(() => ({ env: environment() })) }),
    now: Date.now,
    keyedHash: (purpose: string, text: string) => makeKeyedHash(keyedHash())(purpose, text),
    ballotSecret: ballot ? makeKeyedHash(ballot) : undefined,
    randomCode,
    logFault,
  };
  return { ports, tenants, pushToken, appid: wechat?.appid };
}
