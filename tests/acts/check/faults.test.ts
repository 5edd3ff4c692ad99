import { collect } from '../../../cloudfunctions/_backend/facts/collect';
import type { Store } from '../../../cloudfunctions/_backend/ports';
import { strikeRecordRef } from '../../../src/core/proposal/places';
import type { County } from '../../fixtures/open-county';
import { TOWNSHIP, openCounty } from '../../fixtures/open-county';
import type { Ready } from '../../kernel/whole-or-not';
import { wholeOrNot } from '../../kernel/whole-or-not';
import { freshStore } from '../../support/stores';
import { at, direct, judge, record } from './check-county';

/** What is ready for the act, and the act: the same call each time it is made. */
type Act = (county: County) => Promise<Ready['call']>;

const key = 'once';
const first = { ...at('2026-11-20'), key };
const later = { ...at('2026-11-24'), key };

const acts: Readonly<Record<string, Act>> = {
  draw: (county) => {
    const input = { division: TOWNSHIP, of: 'cadres', count: 2, way: 'random' } as const;
    const asked = { ...input, on: '2026-11-21' };
    return Promise.resolve(() => county.answer('check.draw', 'clerk', asked, first));
  },
  direct: (county) => {
    const input = { cadre: 'member', way: 'unannounced', on: '2026-11-20' } as const;
    const asked = { ...input, why: '群众反映' };
    return Promise.resolve(() => county.answer('check.direct', 'clerk', asked, first));
  },
  cancel: async (county) => {
    const asked = { check: await direct(county), reason: '道路塌方' };
    return () => county.answer('check.cancel', 'clerk', asked, first);
  },
  record: async (county) => {
    const check = await direct(county);
    const asked = { check, day: '2026-11-20', found: 'not-there' } as const;
    return () => county.answer('check.record', 'clerk', asked, first);
  },
  answer: async (county) => {
    const asked = { check: await record(county), words: '在邻村入户' };
    return () => county.answer('check.answer', 'member', asked, first);
  },
  confirm: async (county) => {
    const check = await record(county);
    return () => judge(county, check, 'confirm', 'county', later);
  },
  drop: async (county) => {
    const check = await record(county);
    return () => judge(county, check, 'drop', 'county', later);
  },
  lift: async (county) => {
    const check = await record(county);
    await judge(county, check);
    const asked = { check, reason: '申诉成立' };
    return () => county.answer('check.lift', 'county', asked, later);
  },
};

/** All that an act of checks may write, but for ids and times of chance. */
async function held({ store, tenant }: County) {
  const of = { tenants: [tenant] };
  const person = { ...of, index: 'byPerson', equals: ['member'] } as const;
  const [checks, draws, notices, registers, proposals, { strikes }] = await Promise.all([
    collect(store, { collection: 'spotCheck', ...of, index: 'byDay' }),
    collect(store, { collection: 'checkDraw', ...of, index: 'byTime' }),
    collect(store, { collection: 'notice', ...person }),
    collect(store, { collection: 'register', ...person }),
    collect(store, { collection: 'proposal', ...person }),
    store.read({ strikes: strikeRecordRef(tenant, 'member') }),
  ]);
  return {
    checks: checks.map(({ body }) => [body.state, ...body.steps.map(({ step }) => step)]),
    draws: draws.length,
    notices: notices.map(({ body }) => body.kind).sort(),
    absent: registers.map(
      ({ body }) => Object.values(body.days).filter((day) => day.absent).length,
    ),
    breaches: strikes?.body.breaches.length,
    proposals: proposals.map(({ body }) => [body.state, ...body.steps.map(({ step }) => step)]),
  };
}

let shared: Promise<Store> | undefined;

wholeOrNot(
  acts,
  () => (shared ??= freshStore()),
  async (act, store) => {
    const county = await openCounty('guizhou-2018', store);
    return { call: await act(county), held: () => held(county) };
  },
);
