import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes the settings in `cloud.env` beside package.json (or the file CLOUD_ENV_FILE names) into the
 * environment, so that every command and every system finds the same. What is set already stands.
 */
export function loadCloudEnv(): void {
  const file = process.env.CLOUD_ENV_FILE ?? join(__dirname, '../../cloud.env');
  if (existsSync(file)) process.loadEnvFile(file);
}
