import { exchangeSession, openSession } from '../http/session-calls';
import type { HostCall } from './cloud-http';

/** Where a browser gets its session in the cloud: the function of identity answers these. */
export const cloudSessionCalls: Readonly<Record<string, HostCall>> = {
  'session.open': (input, _session, home) => openSession(input, home),
  'session.exchange': (_input, session, home) => exchangeSession(session, home),
};
