import { createHash } from 'node:crypto';
import type { EndpointName } from '../../src/contract/contract';
import { addDays, instantOf } from '../../src/core/calendar/day';
import type { ActRecord, Touched } from '../../src/core/history';
import { ANSWER_KEPT_DAYS, changesBetween } from '../../src/core/history';
import type { Ref, Write } from '../../src/core/records';
import { ref, target } from '../../src/core/records';
import { withoutSecrets } from '../../src/core/secret-fields';
import type { Call } from './act';

/** Where the record of one mutation lives: one place for each caller, endpoint and key. */
export function actRef(tenant: string, openid: string, endpoint: string, key: string): Ref<'act'> {
  const hash = createHash('sha256')
    .update(JSON.stringify([openid, endpoint, key]))
    .digest('hex');
  return ref('act', tenant, `act:${hash.slice(0, 40)}`);
}

export interface Done {
  readonly endpoint: EndpointName;
  readonly inputHash: string;
  readonly answer: unknown;
  /** False where the answer is a secret shown once. */
  readonly keepsAnswer: boolean;
  readonly writes: readonly Write[];
}

/** Idempotency and history in one: what was asked, answered and changed, from what. */
export function actRecord(call: Call<EndpointName>, done: Done): ActRecord {
  return {
    endpoint: done.endpoint,
    openid: call.openid ?? '',
    person: call.caller?.body.person,
    inputHash: done.inputHash,
    at: instantOf(call.now),
    touched: done.writes.flatMap(touched),
    ...(done.keepsAnswer
      ? { answer: done.answer, keptUntil: addDays(call.day, ANSWER_KEPT_DAYS) }
      : {}),
  };
}

/** What a write changes, with what to put back: all but what is declared secret, which is gone with its record. */
export function touched(write: Write): Touched[] {
  const { collection, id } = target(write);
  switch (write.kind) {
    case 'insert':
      return [{ collection, id, how: 'insert' }];
    case 'replace': {
      const shown = (body: object) => withoutSecrets(collection, body);
      const before = changesBetween(shown(write.before.body), shown(write.body));
      return [{ collection, id, how: 'replace', before }];
    }
    case 'remove': {
      const before = [{ path: [], value: withoutSecrets(collection, write.before.body) }];
      return [{ collection, id, how: 'remove', before }];
    }
    case 'unchanged':
      return [];
  }
}
