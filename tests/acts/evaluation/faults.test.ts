import { ballotBoxActs } from '../../../cloudfunctions/ballot-box/acts';
import type { AnyAct } from '../../../cloudfunctions/_backend/act';
import { declarations } from '../../../cloudfunctions/_backend/collections/declarations';
import { randomCode } from '../../../cloudfunctions/_backend/hosts/random-code';
import { perform } from '../../../cloudfunctions/_backend/perform';
import type { Ports, Query, Store } from '../../../cloudfunctions/_backend/ports';
import { UnknownOutcome } from '../../../cloudfunctions/_backend/ports';
import { evaluationActs } from '../../../cloudfunctions/evaluation/acts';
import { hashSlipCode } from '../../../cloudfunctions/evaluation/hash-slip-code';
import { closeLate, countClosed } from '../../../cloudfunctions/evaluation/run-on-time';
import type { CollectionName } from '../../../src/core/collections';
import { openCounty } from '../../fixtures/open-county';
import { faultsInto, portsOver } from '../../support/ports';
import { storesToTry } from '../../support/stores';
import type { Evening } from './evening';
import { holdEvening } from './evening';
import { NOON } from './village-assembly';

const acts: readonly AnyAct[] = [...evaluationActs, ...ballotBoxActs];

/** What befalls the first commit of every call: the answer is lost, or the process dies. */
const fates = ['lost before', 'lost after', 'died before', 'died after'] as const;
type Fate = (typeof fates)[number];

class Died extends Error {}

/** A store whose first commit meets its fate; the next ones go through. */
function fated(store: Store, fate: Fate | undefined): Store {
  let met = fate === undefined;
  return {
    ...store,
    async commit(writes) {
      if (met || writes.length === 0) return store.commit(writes);
      met = true;
      if (fate?.endsWith('after')) await store.commit(writes);
      throw fate?.startsWith('died') ? new Died() : new UnknownOutcome();
    },
  };
}

/** An evening in a county of its own, in which every writing call meets the fate once. */
async function openEvening(store: Store, fate?: Fate): Promise<Evening & { tenant: string }> {
  const { tenant } = await openCounty('dehong-2021', store);
  const codes: string[] = [];
  let keys = 0;
  const portsAt = (now: string, over: Store): Ports =>
    portsOver(over, {
      now: () => Date.parse(now),
      logFault: faultsInto([]),
      randomCode: (length) => {
        const code = randomCode(length);
        codes.push(code);
        return code;
      },
    });
  return {
    tenant,
    async call(endpoint, who, input, now = NOON) {
      const act = acts.find((each) => each.endpoint === endpoint);
      if (!act) throw new Error(`no act for ${endpoint}`);
      const call = { tenant, openid: who, key: `evening${(keys += 1)}`, input };
      let given = await perform(act, call, portsAt(now, fated(store, fate)));
      // As people do who saw no answer: the same again.
      if ('fault' in given) given = await perform(act, call, portsAt(now, store));
      if ('output' in given) return given.output as never;
      // What a slip says is told once; nothing was made twice.
      if ('refusal' in given && given.refusal.code === 'answer-not-kept') return {} as never;
      throw new Error(`${endpoint}: ${JSON.stringify(given)}`);
    },
    async run(timer, now) {
      try {
        await timer.run(portsAt(now, fated(store, fate)), tenant);
      } catch (error) {
        expect(error instanceof Died || error instanceof UnknownOutcome).toBe(true);
      }
      await timer.run(portsAt(now, store), tenant);
    },
    async codeOf(assembly, serial) {
      const at = { index: 'byAssembly', equals: [assembly, serial] } as const;
      const { records } = await store.find(
        { collection: 'slip', tenants: [tenant], ...at },
        { limit: 1 },
      );
      const code = codes.find((each) => `slip:${hashSlipCode(each)}` === records[0]?.id);
      if (!code) throw new Error('no such slip');
      return code;
    },
  };
}

/** Every record of the county that an evening changes, with how often it was written; chance left out. */
async function recordsOf(store: Store, tenant: string): Promise<string[]> {
  const found: string[] = [];
  for (const collection of Object.keys(declarations) as CollectionName[]) {
    const index = Object.keys(declarations[collection].indexes)[0];
    if (!index || collection === 'act') continue;
    const query = { collection, tenants: [tenant], index } as unknown as Query<'assembly'>;
    for await (const { id, version, body } of store.each(query)) {
      const known = collection === 'assembly' ? { ...body, code: '' } : body;
      const place = id.startsWith('slip:') ? 'slip' : id.replace(/^notice:.*/, 'notice');
      found.push(JSON.stringify([collection, place, version, known]));
    }
  }
  return found.sort();
}

async function actsOf(store: Store, tenant: string): Promise<number> {
  let count = 0;
  const query = { collection: 'act', tenants: [tenant], index: 'byKeptUntil' } as const;
  for await (const { version } of store.each(query)) count += version;
  return count;
}

describe.each(storesToTry())('on %s', (_name, open) => {
  let store: Store;
  let whole: { records: string[]; acts: number };
  beforeAll(async () => {
    store = await open();
    const evening = await openEvening(store);
    await holdEvening(evening);
    const { tenant } = evening;
    whole = { records: await recordsOf(store, tenant), acts: await actsOf(store, tenant) };
  });
  afterAll(() => store.close());

  test('an evening leaves what it should', () => {
    const kinds = whole.records.map((each) => (JSON.parse(each) as string[])[0]);
    const count = (kind: string) => kinds.filter((each) => each === kind).length;
    const left = ['rollLine', 'slip', 'ballot', 'paperEntry', 'signedRating', 'talk', 'issue'];
    expect(left.map(count)).toEqual([23, 2, 0, 0, 1, 1, 1]);
    expect(whole.records.join()).toContain('"state":"published"');
    expect(whole.acts).toBe(20);
  });

  test.each(fates)('every writing act %s its commit, and the evening is the same', async (fate) => {
    const evening = await openEvening(store, fate);
    await holdEvening(evening);
    const { tenant } = evening;
    expect(await recordsOf(store, tenant)).toEqual(whole.records);
    expect(await actsOf(store, tenant)).toBe(whole.acts);
  });

  test.each(fates)('the timers that close and count, %s theirs', async (fate) => {
    const evening = await openEvening(store, fate);
    const { call, run } = evening;
    await call('evaluation.openRound', 'county', { quarter: '2026-Q4' });
    const planned = { village: '533123100201', quarter: '2026-Q4', day: '2026-11-20' };
    const { assembly } = await call('evaluation.plan', 'clerk', { ...planned, place: '村委会' });
    const lines = [{ party: 'villagers' as const, name: '王大爷' }];
    await call('evaluation.addToRoll', 'clerk', { assembly, lines });
    await call('evaluation.open', 'clerk', { assembly });
    await run(closeLate, '2027-01-15T16:00:00Z');
    await run(countClosed, '2027-01-15T16:01:00Z');
    const { state, steps } = await call('evaluation.show', 'clerk', { assembly });
    expect(state).toBe('counted');
    expect(steps.map(({ step }) => step)).toEqual(['安排', '开始评议', '结束投票', '开箱计票']);
  });
});
