import { DEMO_TENANTS } from '../cloudfunctions/_backend/demo/tenant';
import type { Environment, Settings } from '../cloudfunctions/_backend/settings';
import { readSettings } from '../cloudfunctions/_backend/settings';

/** The settings of the program. @throws Error in words, with every fault at once. */
export function settingsOrThrow(env: Environment): Settings {
  const settings = readSettings(env, DEMO_TENANTS);
  if (!('faults' in settings)) return settings;
  throw new Error(['有几项设置要改，改好再启动：', ...settings.faults].join('\n  - '));
}
