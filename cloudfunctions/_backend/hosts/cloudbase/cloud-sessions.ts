import { readCloudSettings } from '../../settings-cloud';
import type { Sessions } from '../http/sessions';

let opened: Sessions | undefined;

/**
 * The sessions of a cloud home, signed by SESSION_SECRET. Loaded with the first call over HTTP: those
 * of phones come by `callFunction` and never need them.
 * @throws Error where SESSION_SECRET is not set.
 */
export async function cloudSessions(): Promise<Sessions> {
  const { session } = readCloudSettings(process.env);
  const { makeSessions } = await import('../http/sessions');
  opened ??= makeSessions(session());
  return opened;
}
