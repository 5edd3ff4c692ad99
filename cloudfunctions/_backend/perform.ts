import type { EndpointName } from '../../src/contract/contract';
import { contract } from '../../src/contract/contract';
import type { Endpoint } from '../../src/contract/endpoint';
import { dayOf } from '../../src/core/calendar/day';
import type { ActRecord } from '../../src/core/history';
import type { Ref, Stored } from '../../src/core/records';
import { insert } from '../../src/core/records';
import type { Refusal } from '../../src/core/refusal';
import { Refused, refusal, refused } from '../../src/core/refusal';
import type { Subject } from '../../src/core/roster/caller';
import { hasRole, mayAct } from '../../src/core/roster/caller';
import { callerRef } from '../../src/core/roster/places';
import type { AnyAct, Call, Decision, Request } from './act';
import { actRecord, actRef } from './act-record';
import { canonicalJson } from './canonical-json';
import { makeFaultReference } from './fault-reference';
import { fieldRefusal, inputRefusal } from './input-refusal';
import type { Ports } from './ports';
import { Conflict, UnknownOutcome } from './ports';
import { tryAgain } from './try-again';
import { unstorableText } from './unstorable-text';

/** A call as a host hands it over. Who calls is the host's word, never the caller's. */
export interface Incoming {
  readonly tenant: string;
  readonly openid?: string | undefined;
  /** When a phone lent the session that calls, milliseconds; absent where nobody lent it. */
  readonly lentAt?: number | undefined;
  readonly key?: string | undefined;
  readonly input: unknown;
}

export type Answer =
  { readonly output: unknown } | { readonly refusal: Refusal } | { readonly fault: string };

const LONGEST_KEY = 200;
const CANNOT_BE_KEPT = '里面有无法保存的字符，多半是复制时带进来的，请删去后重新输入。';

/** One call on its way: checked, not yet looked up. */
interface Task {
  readonly act: AnyAct;
  readonly endpoint: Endpoint;
  readonly incoming: Incoming;
  readonly input: unknown;
  readonly ports: Ports;
  /** Place of the act record and hash of the input; absent for a query. */
  readonly once?: { readonly at: Ref<'act'>; readonly inputHash: string } | undefined;
  /** What this very call sent to the store, each time it tried. */
  readonly sent: { readonly record: ActRecord; readonly output: unknown }[];
}

/** Runs one act for one call: who may, idempotency, conflicts, history, and faults kept inside. */
export async function perform(act: AnyAct, incoming: Incoming, ports: Ports): Promise<Answer> {
  try {
    const task = taskOf(act, incoming, ports);
    return await tryAgain(() => attempt(task));
  } catch (error) {
    if (error instanceof Refused) return { refusal: error.refusal };
    if (error instanceof Conflict) return { refusal: refusal('busy-retry') };
    if (error instanceof UnknownOutcome) return { refusal: refusal('outcome-unknown') };
    const reference = makeFaultReference();
    ports.logFault(reference, act.endpoint, error);
    return { fault: reference };
  }
}

function taskOf(act: AnyAct, from: Incoming, ports: Ports): Task {
  const name = act.endpoint as EndpointName;
  const endpoint: Endpoint = contract[name];
  // Who calls is not even looked up where it does not matter.
  const incoming = endpoint.callers === 'anonymous' ? { ...from, openid: undefined } : from;
  const { tenant, openid = '', key = '' } = incoming;
  if (endpoint.callers !== 'anonymous' && !openid) throw refused('sign-in-needed');
  if (endpoint.kind === 'mutation' && (!key || key.length > LONGEST_KEY)) {
    throw refused('key-missing');
  }
  const parsed = endpoint.input.safeParse(incoming.input ?? {});
  if (!parsed.success) throw new Refused(inputRefusal(endpoint.input, parsed.error));
  const json = canonicalJson(parsed.data);
  const unstorable = unstorableText(parsed.data, json);
  if (unstorable) throw new Refused(fieldRefusal(endpoint.input, unstorable, CANNOT_BE_KEPT));
  const once =
    endpoint.kind === 'mutation'
      ? {
          at: actRef(tenant, openid, name, key),
          // Keyed, because an input may be a one-time code, short enough to guess from a plain hash.
          inputHash: ports.keyedHash('act-input', json),
        }
      : undefined;
  return { act, endpoint, incoming, input: parsed.data, ports, once, sent: [] };
}

async function attempt(task: Task): Promise<Answer> {
  const { act, endpoint, incoming, ports, once } = task;
  const request = requestOf(task);
  const { tenant, openid } = incoming;
  const found = await ports.store.read({
    ...act.refs?.(request),
    ...(openid ? { caller: callerRef(tenant, openid) } : {}),
    ...(once ? { act: once.at } : {}),
  });
  const caller = found.caller as Stored<'caller'> | undefined;
  refuseOutlived(incoming, caller);
  const { key } = incoming;
  const call: Call<EndpointName> = { ...request, ...(openid ? { openid } : {}), key, caller };
  refuseWithoutRole(endpoint, call);
  // Roles come first: whoever lost them is not told again what they once did.
  const earlier = found.act as Stored<'act'> | undefined;
  if (earlier) return replay(earlier.body, task);

  if (act.about) refuseOutOfScope(endpoint, call, act.about(call));
  let facts: unknown = await act.gather(call, found, ports.store, ports.outside);
  if (!act.about) refuseOutOfScope(endpoint, call, act.subject?.(facts, call) ?? {});
  if (act.work) {
    await act.work(facts, call, ports.store, ports.outside);
    facts = await act.gather(call, found, ports.store, ports.outside);
  }
  return settle(task, call, act.decide(facts, call) as Decision<unknown>);
}

function requestOf({ input, incoming, ports }: Task): Request<EndpointName> {
  const now = ports.now();
  const { keyedHash, ballotSecret, randomCode } = ports;
  const hashes = { keyedHash, ballotSecret };
  const known = { tenant: incoming.tenant, now, day: dayOf(now), ...hashes, randomCode };
  return { input, ...known } as Request<EndpointName>;
}

/** Commits what was decided, with the act record in the same commit. */
async function settle(
  task: Task,
  call: Call<EndpointName>,
  decision: Decision<unknown>,
): Promise<Answer> {
  const { act, endpoint, ports, once } = task;
  const writes = decision.writes ?? [];
  if (endpoint.kind === 'query' && writes.length > 0) {
    throw new Error(`the query ${act.endpoint} wants to write`);
  }
  if ('refusal' in decision) {
    await ports.store.commit(writes);
    return { refusal: decision.refusal };
  }
  const { output } = decision;
  if (!once) {
    if (writes.length > 0) await ports.store.commit(writes);
    return { output };
  }
  const record = actRecord(call, {
    endpoint: act.endpoint as EndpointName,
    inputHash: once.inputHash,
    answer: output,
    keepsAnswer: !endpoint.answerNotKept,
    writes,
  });
  task.sent.push({ record, output });
  await ports.store.commit([...writes, insert(once.at, record)]);
  return { output };
}

/** The first answer again; also for this call itself, when its commit went through unheard. */
function replay(earlier: ActRecord, { sent, once }: Task): Answer {
  if (earlier.inputHash !== once?.inputHash) throw refused('key-reused');
  if ('answer' in earlier) return { output: earlier.answer };
  // An answer that is not kept is still at hand when the record is the one this call sent.
  const text = canonicalJson(earlier);
  const own = sent.find(({ record }) => canonicalJson(record) === text);
  if (own) return { output: own.output };
  throw refused('answer-not-kept');
}

/** What a phone lent ends with the binding it had then, also where the same phone is bound again. */
function refuseOutlived({ lentAt }: Incoming, caller: Stored<'caller'> | undefined): void {
  if (lentAt === undefined) return;
  const { releasedAt } = caller?.body ?? {};
  const outlived = !caller || (releasedAt !== undefined && Date.parse(releasedAt) > lentAt);
  if (outlived) throw refused('session-expired');
}

function refuseWithoutRole({ callers }: Endpoint, { caller, day }: Call<EndpointName>): void {
  if (callers === 'anonymous' || callers === 'anyone') return;
  if (!caller) throw refused('not-bound');
  if (!hasRole(caller.body, callers, day)) throw refused('not-allowed');
}

function refuseOutOfScope(
  { callers }: Endpoint,
  { caller, day }: Call<EndpointName>,
  subject: Subject,
): void {
  if (callers === 'anonymous' || callers === 'anyone') return;
  if (!caller || !mayAct(caller.body, callers, subject, day)) throw refused('out-of-scope');
}
