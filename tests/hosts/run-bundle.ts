import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Cloud } from '../cloudbase/start-cloud';
import { CLOUD_ENV, CLOUD_KEYS } from '../cloudbase/start-cloud';

export const bundles = join(__dirname, '../../dist/cloudfunctions');

/** A call and what the platform puts into the environment for it alone. */
export interface BundleCall {
  readonly event: unknown;
  readonly env?: Readonly<Record<string, string>>;
}

/** What the platform sets for an instance, with the cloud's interface on this machine. */
export function platformEnv(cloud: Cloud): Record<string, string> {
  return {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: CLOUD_ENV,
    TCB_ENV: CLOUD_ENV,
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: cloud.url }),
    TENCENTCLOUD_SECRETID: CLOUD_KEYS.secretId,
    TENCENTCLOUD_SECRETKEY: CLOUD_KEYS.secretKey,
    TENCENTCLOUD_SESSIONTOKEN: 'session-token',
  };
}

const script = `
  const [file, calls] = JSON.parse(process.argv[1]);
  const { main } = require(file);
  const answers = calls.map(({ event, env = {} }) => {
    for (const name of ['WX_OPENID', 'WX_CONTEXT_KEYS', 'TRIGGER_SRC']) delete process.env[name];
    Object.assign(process.env, env);
    return main(event, {});
  });
  Promise.all(answers).then((all) => {
    process.stdout.write(JSON.stringify(all), () => process.exit(0));
  });`;

/**
 * Loads a built function in a process of its own, as the platform does, and makes the calls of one
 * warm instance: each begins before those ahead of it are answered.
 */
export async function runBundle(
  name: string,
  calls: readonly BundleCall[],
  env: Readonly<Record<string, string>> = {},
): Promise<unknown[]> {
  const { PATH = '' } = process.env;
  const told = JSON.stringify([join(bundles, name), calls]);
  // Spawned and not waited for in one go: the cloud it calls lives in this process.
  const child = spawn(process.execPath, ['-e', script, told], {
    env: { PATH, ...env } as unknown as NodeJS.ProcessEnv,
  });
  let said = '';
  let complaint = '';
  child.stdout.on('data', (data) => (said += String(data)));
  child.stderr.on('data', (data) => (complaint += String(data)));
  await once(child, 'close');
  if (!said) throw new Error(complaint);
  return JSON.parse(said) as unknown[];
}
