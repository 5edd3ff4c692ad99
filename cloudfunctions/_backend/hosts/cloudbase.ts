import type { AnyAct } from '../act';
import { makeFaultReference } from '../fault-reference';
import { answerEvent } from './cloudbase/answer-event';
import type { CloudAnswer, CloudHome } from './cloudbase/cloud-home';
import type { CloudHttpSetting } from './cloudbase/cloud-http';
import { answerOverHttp } from './cloudbase/cloud-http';
import type { HttpAnswer } from './cloudbase/http-event';
import { httpAnswer, httpEvent } from './cloudbase/http-event';
import { platformOpenid } from './cloudbase/platform-openid';
import { faultBody } from './fault-body';
import { sayFault } from './http/say';
import { logFault } from './log-fault';

/**
 * `main` of a feature's cloud function: the event is `{ endpoint, tenant, key, input }`, or a request
 * that came over HTTP. Who calls is the platform's word, asked for at every call before anything
 * waits: it lives in the process, which stays for the next caller. Over HTTP it is a session.
 */
export function cloudEntry(
  acts: readonly AnyAct[],
  openHome: () => CloudHome,
  http: CloudHttpSetting = {},
) {
  return async function main(event: unknown): Promise<CloudAnswer | HttpAnswer> {
    const openid = platformOpenid();
    const request = httpEvent(event);
    try {
      const home = openHome();
      return request
        ? await answerOverHttp(acts, request, home, http)
        : await answerEvent(acts, event, openid, home);
    } catch (error) {
      const reference = makeFaultReference();
      logFault(reference, 'cloud entry', error);
      return request ? httpAnswer(sayFault(reference)) : faultBody(reference);
    }
  };
}
