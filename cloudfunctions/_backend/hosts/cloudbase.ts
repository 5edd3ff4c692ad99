import { randomBytes } from 'node:crypto';
import type { AnyAct } from '../act';
import { answerEvent } from './answer-event';
import type { CloudAnswer, CloudHome } from './cloud-home';
import type { CloudHttpSetting } from './cloud-http';
import { answerOverHttp } from './cloud-http';
import { faultBody } from './fault-body';
import type { HttpAnswer } from './http-event';
import { httpAnswer, httpEvent } from './http-event';
import { sayFault } from './local/say';
import { logFault } from './log-fault';
import { listedOpenid, platformOpenid } from './platform-openid';

/**
 * `main` of a feature's cloud function: the event is `{ endpoint, tenant, key, input }`, or a request
 * that came over HTTP. Who calls is the platform's word, asked for at every call before anything
 * waits: it lives in the process, which stays for the next caller.
 */
export function cloudEntry(
  acts: readonly AnyAct[],
  openHome: () => CloudHome,
  http: CloudHttpSetting = {},
) {
  return async function main(event: unknown): Promise<CloudAnswer | HttpAnswer> {
    const request = httpEvent(event);
    const openid = request ? listedOpenid() : platformOpenid();
    try {
      const home = openHome();
      return request
        ? await answerOverHttp(acts, request, openid, home, http)
        : await answerEvent(acts, event, openid, home);
    } catch (error) {
      const reference = randomBytes(5).toString('hex').toUpperCase();
      logFault(reference, 'cloud entry', error);
      return request ? httpAnswer(sayFault(reference)) : faultBody(reference);
    }
  };
}
