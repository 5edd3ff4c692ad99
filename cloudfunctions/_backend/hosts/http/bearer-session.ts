import type { Session, Sessions } from './sessions';

/** The session an `Authorization` header carries, or nothing without one. @throws Refused `session-expired`. */
export function bearerSession(header: string | undefined, sessions: Sessions): Session | undefined {
  return header ? sessions.verify(header.replace(/^Bearer\s+/i, '')) : undefined;
}
