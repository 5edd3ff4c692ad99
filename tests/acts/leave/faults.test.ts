import { leaveActs } from '../../../cloudfunctions/leave/acts';
import { deliverFilings } from '../../../cloudfunctions/leave/deliver-filings';
import { remind } from '../../../cloudfunctions/leave/remind';
import { perform } from '../../../cloudfunctions/_backend/perform';
import type { Store } from '../../../cloudfunctions/_backend/ports';
import type { KeptFile } from '../../../src/core/files/file';
import { fileRef } from '../../../src/core/files/places';
import { insert } from '../../../src/core/records';
import type { County } from '../../fixtures/open-county';
import { VILLAGE } from '../../fixtures/open-county';
import type { Mishap } from '../../kernel/faulty-store';
import { faultyStore } from '../../kernel/faulty-store';
import { portsOver } from '../../support/ports';
import { storesToTry } from '../../support/stores';
import { asked, openLeaveCounty } from './leave-county';

const FRIDAY = '2026-11-20T04:00:00Z';
const LATER = '2026-11-27T04:00:00Z';
const FILE = `file:${'a'.repeat(40)}`;

/** One act, what went before it, and what it leaves: done once, whatever befell its commit. */
interface Case {
  readonly endpoint: string;
  readonly who: string;
  readonly now?: string;
  /** The input, once what went before is done. */
  readonly before: (county: County) => Promise<object>;
  readonly left: object;
}

async function apply(county: County, over = {}): Promise<string> {
  return (await county.call('leave.apply', 'member', asked(over))).leave;
}

/** Three days: the county decides, and the prefecture has it filed. */
async function granted(county: County): Promise<string> {
  const leave = await apply(county, { to: '2026-11-25' });
  await county.call('leave.decide', 'county', { leave, decision: 'grant' });
  return leave;
}

const runTimer = ({ store, tenant }: County, step: typeof remind, now: string) =>
  step.run(portsOver(store, { now: () => Date.parse(now) }), tenant);

const cases: readonly Case[] = [
  {
    ...{ endpoint: 'leave.apply', who: 'member' },
    before: () => Promise.resolve(asked()),
    left: { state: 'asked', steps: ['申请'] },
  },
  {
    ...{ endpoint: 'leave.decide', who: 'clerk' },
    before: async (county) => ({ leave: await apply(county), decision: 'grant' }),
    left: { state: 'granted', steps: ['申请', '批准'], told: { member: 1 } },
  },
  {
    ...{ endpoint: 'leave.withdraw', who: 'member' },
    before: async (county) => ({ leave: await granted(county) }),
    left: { state: 'withdrawn', steps: ['申请', '批准', '撤回'], told: { county: 1 } },
  },
  {
    ...{ endpoint: 'leave.return', who: 'member', now: LATER },
    before: async (county) => ({ leave: await granted(county), on: '2026-11-25' }),
    left: { state: 'returned', steps: ['申请', '批准', '销假'], told: { county: 1 } },
  },
  {
    ...{ endpoint: 'leave.addProof', who: 'member' },
    before: async (county) => {
      await county.store.commit([insert(fileRef(county.tenant, FILE), picture)]);
      return { leave: await apply(county), file: FILE };
    },
    left: { state: 'asked', proof: [FILE] },
  },
  {
    ...{ endpoint: 'leave.urge', who: 'county', now: LATER },
    before: async (county) => {
      const leave = await apply(county, { from: '2026-12-07', to: '2026-12-08' });
      await runTimer(county, remind, '2026-11-27T03:59:00Z');
      return { leave };
    },
    left: { state: 'asked', steps: ['申请', '催办'], told: { clerk: 2 } },
  },
  {
    ...{ endpoint: 'leave.seeFiling', who: 'prefecture' },
    before: async (county) => {
      await granted(county);
      await runTimer(county, deliverFilings, FRIDAY);
      const { filings } = await county.call('leave.filings', 'prefecture', {});
      return { filing: filings[0]?.filing };
    },
    left: { filings: [{ seen: true }] },
  },
];

const part = { mediaType: 'image/jpeg', size: 1, width: 1, height: 1, place: 'there' } as const;
const picture: KeptFile = {
  ...{ owner: 'member', ownerName: '李一', division: VILLAGE, hash: '', at: FRIDAY },
  ...{ picture: part, thumbnail: part, check: 'clean' },
};

const mishaps: Mishap[] = ['fine', 'lost-before', 'lost-after', 'conflict'];

describe.each(storesToTry())('%s', (_name, open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  test.each(cases.flatMap((one) => mishaps.map((mishap) => [one.endpoint, mishap, one] as const)))(
    '%s, its commit %s: done once, and the same again where it is sent again',
    async (endpoint, mishap, { who, now = FRIDAY, before, left }) => {
      const county = await openLeaveCounty('guizhou-2018', store);
      const input = await before(county);
      const act = leaveActs.find((each) => each.endpoint === endpoint)!;
      const ports = portsOver(faultyStore(store, [mishap, 'fine']), { now: () => Date.parse(now) });
      const send = () =>
        perform(act, { tenant: county.tenant, openid: who, key: 'k', input }, ports);
      const first = await send();
      expect(first).toEqual({ output: expect.anything() });
      expect(await send()).toEqual(first);
      expect(await leftIn(county)).toMatchObject(left);
    },
  );
});

/** Of the one request there is: its state, its steps, its pictures, its filings, and who was told how often. */
async function leftIn(county: County) {
  const { mine } = await county.call('leave.list', 'member', {});
  expect(mine).toHaveLength(1);
  const { leave = '' } = mine[0] ?? {};
  const { state, steps, proof, filings } = await county.call('leave.show', 'member', { leave });
  const told: Record<string, number> = {};
  for (const who of ['member', 'clerk', 'county']) {
    told[who] = (await county.call('inbox.list', who, {})).notices.length;
  }
  return { state, steps: steps.map(({ step }) => step), proof, filings, told };
}
