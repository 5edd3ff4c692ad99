import type { EndpointName } from '../../../src/contract/contract';
import { contract } from '../../../src/contract/contract';
import type { AnyAct } from '../act';
import { makeFaultReference } from '../fault-reference';
import { answerEvent, findAct } from './cloudbase/answer-event';
import { answerHttp, refusalsSaid } from './cloudbase/answer-http';
import type { CloudAnswer, CloudHome } from './cloudbase/cloud-home';
import type { HttpAnswer } from './cloudbase/http-event';
import { httpAnswer, httpEvent, readRequest } from './cloudbase/http-event';
import { faultBody } from './fault-body';
import { sayFault } from './http/say';

/**
 * `main` of a function without a caller: it asks neither the platform nor a session who calls, so
 * that nothing it does can be tied to a person. Only anonymous endpoints can be put behind it. Its log
 * holds the reference of a fault and nothing of the call: not what failed, nor where.
 */
export function callerlessEntry(acts: readonly AnyAct[], openHome: () => CloudHome) {
  for (const { endpoint } of acts) refuseCallers(endpoint as EndpointName);

  return async function main(event: unknown): Promise<CloudAnswer | HttpAnswer> {
    const http = httpEvent(event);
    try {
      const home = silent(openHome());
      if (!http) return await answerEvent(acts, event, undefined, home);
      return await refusalsSaid(async () => {
        const request = readRequest(http);
        return answerHttp(findAct(acts, request.endpoint), request, {}, home);
      });
    } catch {
      const reference = makeFaultReference();
      logReference(reference);
      return http ? httpAnswer(sayFault(reference)) : faultBody(reference);
    }
  };
}

function refuseCallers(endpoint: EndpointName): void {
  const { callers } = contract[endpoint];
  if (callers !== 'anonymous') throw new Error(`${endpoint} has callers: it needs another entry`);
}

function silent({ ports, tenants }: CloudHome): CloudHome {
  return { ports: { ...ports, logFault: logReference }, tenants };
}

function logReference(reference: string): void {
  console.error(`fault ${reference}`);
}
