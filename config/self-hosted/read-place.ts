import { databaseFaults } from '../../cloudfunctions/_backend/settings-database';
import { readFileSettings } from '../../cloudfunctions/_backend/settings-files';
import type { Environment } from '../../cloudfunctions/_backend/settings';
import { version } from '../../package.json';

export interface Place {
  readonly databaseUrl: string;
  readonly filesFolder: string;
  /** The folder named on the command line. */
  readonly folder: string;
  /** Of this program. */
  readonly version: string;
}

/**
 * What a backup or a restoration is about, from the settings the service has.
 * @throws Error in words, with every fault at once.
 */
export function readPlace(argv: readonly string[], env: Environment, command: string): Place {
  const [folder = '', ...rest] = argv;
  const { DATABASE_URL: databaseUrl = '' } = env;
  const faults = [
    ...databaseFaults(env),
    ...(folder && rest.length === 0
      ? []
      : [`请写明一个文件夹：npm run ${command} -- /备份/2026-11-21`]),
  ];
  if (faults.length > 0)
    throw new Error(['还不能开始，请补齐下面几项：', ...faults].join('\n  - '));
  return { databaseUrl, filesFolder: readFileSettings(env).folder, folder, version };
}
