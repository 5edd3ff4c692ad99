import { readUserAgent } from '../core/desk/browser-words';
import { call } from './call';
import { overHttp } from './over-http';
import { newKey } from './random';
import { goOnWith, tenantKept, tokenKept } from './session';

/** A PC's code for a phone to scan; the one before it is no longer good. */
export function askDeskCode(): Promise<{ code: string; expires: string }> {
  return call('identity.askDesk', readUserAgent(navigator.userAgent));
}

/**
 * Asks what the phone said; once it agreed this browser goes on with the session it lent.
 * @throws CallRefused when the code ran out or the phone said no.
 */
export async function enterAsAllowed(): Promise<'entered' | 'seen' | 'waiting'> {
  const asked = { name: 'session.exchange', input: {}, key: await newKey() };
  const answer = (await overHttp({ ...asked, token: tokenKept(), tenant: tenantKept() })) as {
    token?: string;
    seen?: boolean;
  };
  if (answer.token === undefined) return answer.seen ? 'seen' : 'waiting';
  goOnWith(answer.token);
  return 'entered';
}
