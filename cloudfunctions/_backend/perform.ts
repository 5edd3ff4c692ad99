import { createHash, randomBytes } from 'node:crypto';
import type { EndpointName } from '../../src/contract/contract';
import { contract } from '../../src/contract/contract';
import type { Endpoint } from '../../src/contract/endpoint';
import { dayOf, instantOf } from '../../src/core/calendar/day';
import type { Act as ActRecord, Touched } from '../../src/core/history';
import { changesBetween } from '../../src/core/history';
import type { Ref, Stored, Write } from '../../src/core/records';
import { insert, ref, target } from '../../src/core/records';
import type { Refusal } from '../../src/core/refusal';
import { Refused, refused } from '../../src/core/refusal';
import { hasRole, mayAct } from '../../src/core/roster/caller';
import { callerRef } from '../../src/core/roster/places';
import type { AnyAct, Call, Decision, Request } from './act';
import { inputRefusal } from './input-refusal';
import type { Ports } from './ports';
import { Conflict, UnknownOutcome } from './ports';

/** A call as a host hands it over. Who calls is the host's word, never the caller's. */
export interface Incoming {
  readonly tenant: string;
  readonly openid?: string | undefined;
  readonly key?: string | undefined;
  readonly input: unknown;
}

export type Answer =
  { readonly output: unknown } | { readonly refusal: Refusal } | { readonly fault: string };

/** Conflicts and unknown outcomes run the act again on fresh facts, so many times at most. */
const MOST_TRIES = 8;

/** Runs one act for one call: who may, idempotency, conflicts, history, and faults kept inside. */
export async function perform(act: AnyAct, incoming: Incoming, ports: Ports): Promise<Answer> {
  try {
    return await performOrThrow(act, incoming, ports);
  } catch (error) {
    if (error instanceof Refused) return { refusal: error.refusal };
    const reference = randomBytes(5).toString('hex').toUpperCase();
    ports.logFault(reference, act.endpoint, error);
    return { fault: reference };
  }
}

async function performOrThrow(act: AnyAct, incoming: Incoming, ports: Ports): Promise<Answer> {
  const endpoint: Endpoint = contract[act.endpoint as EndpointName];
  if (endpoint.callers !== 'anonymous' && !incoming.openid) throw refused('sign-in-needed');
  if (endpoint.kind === 'mutation' && !incoming.key) throw refused('key-missing');
  const parsed = endpoint.input.safeParse(incoming.input ?? {});
  if (!parsed.success) throw new Refused(inputRefusal(endpoint.input, parsed.error));

  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    try {
      return await attempt(act, endpoint, incoming, parsed.data, ports);
    } catch (error) {
      if (!(error instanceof Conflict || error instanceof UnknownOutcome)) throw error;
      await pause(tries);
    }
  }
  throw refused('busy-retry');
}

/** Random waits that grow, so that many callers of one record do not meet again. */
function pause(tries: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.random() * 2 ** tries * 4));
}

async function attempt(
  act: AnyAct,
  endpoint: Endpoint,
  incoming: Incoming,
  input: unknown,
  ports: Ports,
): Promise<Answer> {
  const now = ports.now();
  const request = {
    input,
    tenant: incoming.tenant,
    now,
    day: dayOf(now),
    keyedHash: ports.keyedHash,
    randomCode: ports.randomCode,
  } as Request<EndpointName>;
  const own = ownRefs(act.endpoint, incoming);
  const found = await ports.store.read({ ...(act.refs?.(request) ?? {}), ...own });
  const hash = own.act && sha256(JSON.stringify(input));

  const earlier = found.act as Stored<'act'> | undefined;
  if (earlier) return replay(earlier.body, hash);

  const caller = found.caller as Stored<'caller'> | undefined;
  const call = { ...request, openid: incoming.openid, caller } as Call<EndpointName>;
  refuseWithoutRole(endpoint, call);
  const facts: unknown = await act.gather(call, found, ports.store);
  refuseOutOfScope(endpoint, call, act.subject(facts, call));
  const decision = act.decide(facts, call) as Decision<unknown>;

  const writes = decision.writes ?? [];
  if ('refusal' in decision) {
    if (writes.length > 0) await ports.store.commit(writes);
    return { refusal: decision.refusal };
  }
  if (own.act) {
    const record = actRecord(endpoint, act.endpoint, call, hash as string, decision.output, writes);
    await ports.store.commit([...writes, insert(own.act, record)]);
  }
  return { output: decision.output };
}

/** The caller and, for a mutation, the place of its act record: read with the rest, in one trip. */
function ownRefs(name: EndpointName, { tenant, openid, key }: Incoming) {
  const refs: { caller?: Ref<'caller'>; act?: Ref<'act'> } = {};
  if (openid) refs.caller = callerRef(tenant, openid);
  if (contract[name].kind === 'mutation') {
    refs.act = ref('act', tenant, `act:${sha256(`${openid ?? ''}\n${name}\n${key}`).slice(0, 40)}`);
  }
  return refs as { caller: Ref<'caller'>; act?: Ref<'act'> };
}

function replay(earlier: ActRecord, hash: string | undefined): Answer {
  if (earlier.inputHash !== hash) throw refused('key-reused');
  if (!('answer' in earlier)) throw refused('answer-not-kept');
  return { output: earlier.answer };
}

function refuseWithoutRole({ callers }: Endpoint, { caller, day }: Call<EndpointName>): void {
  if (callers === 'anonymous' || callers === 'anyone') return;
  if (!caller) throw refused('not-bound');
  if (!hasRole(caller.body, callers, day)) throw refused('not-allowed');
}

function refuseOutOfScope(
  { callers }: Endpoint,
  { caller, day }: Call<EndpointName>,
  subject: ReturnType<AnyAct['subject']>,
): void {
  if (callers === 'anonymous' || callers === 'anyone') return;
  if (!caller || !mayAct(caller.body, callers, subject, day)) throw refused('out-of-scope');
}

function actRecord(
  endpoint: Endpoint,
  name: EndpointName,
  call: Call<EndpointName>,
  inputHash: string,
  answer: unknown,
  writes: readonly Write[],
): ActRecord {
  return {
    endpoint: name,
    openid: call.openid ?? '',
    person: call.caller?.body.person,
    inputHash,
    at: instantOf(call.now),
    day: call.day,
    touched: writes.filter((write) => write.kind !== 'unchanged').map(touched),
    ...(endpoint.answerNotKept ? {} : { answer }),
  };
}

function touched(write: Exclude<Write, { kind: 'unchanged' }> | Write): Touched {
  const { collection, id } = target(write);
  switch (write.kind) {
    case 'replace':
      return {
        collection,
        id,
        how: 'replace',
        before: changesBetween(write.before.body, write.body),
      };
    case 'remove':
      return { collection, id, how: 'remove', before: [{ path: [], value: write.before.body }] };
    default:
      return { collection, id, how: 'insert' };
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
