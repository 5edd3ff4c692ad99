import { allowanceActs } from '../../../cloudfunctions/allowance/acts';
import { perform } from '../../../cloudfunctions/_backend/perform';
import type { Store } from '../../../cloudfunctions/_backend/ports';
import type { County } from '../../fixtures/open-county';
import type { Mishap } from '../../kernel/faulty-store';
import { faultyStore } from '../../kernel/faulty-store';
import { portsOver } from '../../support/ports';
import { storesToTry } from '../../support/stores';
import { LATER, claiming, confirm, october, openPaidCounty, paying, trip } from './paid-county';

/** One act, what went before it, and what it leaves: done once, whatever befell its commit. */
interface Case {
  readonly endpoint: string;
  readonly who: string;
  readonly pack: string;
  readonly input: object;
  readonly before?: (county: County) => Promise<unknown>;
  readonly left: object;
}

const pay = (county: County) => county.call('allowance.pay', 'unit', paying(18_000), LATER);
const claim = (county: County) => county.call('allowance.claim', 'member', claiming, LATER);

const cases: readonly Case[] = [
  {
    ...{ endpoint: 'allowance.pay', who: 'unit', pack: 'qinghai-2018', input: paying(18_000) },
    before: confirm,
    left: { paid: [18_000], told: 1 },
  },
  {
    ...{ endpoint: 'allowance.reverse', who: 'unit', pack: 'qinghai-2018' },
    input: { ...trip, number: 0, reason: '记错了' },
    before: async (county) => {
      await confirm(county);
      await pay(county);
    },
    left: { paid: [18_000, -18_000], told: 1 },
  },
  {
    ...{ endpoint: 'allowance.claim', who: 'member', pack: 'dehong-2021', input: claiming },
    left: { claim: 'claimed', told: 0 },
  },
  {
    ...{ endpoint: 'allowance.takeBackClaim', who: 'member', pack: 'dehong-2021', input: trip },
    before: claim,
    left: { claim: 'taken-back', told: 0 },
  },
  {
    ...{ endpoint: 'allowance.settleClaim', who: 'unit', pack: 'dehong-2021' },
    input: { ...trip, agree: true },
    before: claim,
    left: { claim: 'agreed', told: 1 },
  },
];

const mishaps: Mishap[] = ['fine', 'lost-before', 'lost-after', 'conflict'];

describe.each(storesToTry())('%s', (_name, open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  test.each(cases.flatMap((one) => mishaps.map((mishap) => [one.endpoint, mishap, one] as const)))(
    '%s, its commit %s: done once, and the same again where it is sent again',
    async (endpoint, mishap, { who, pack, input, before, left }) => {
      const county = await openPaidCounty(pack, store);
      await before?.(county);
      const told = await toldTo(county);
      const act = allowanceActs.find((each) => each.endpoint === endpoint)!;
      const now = () => Date.parse(LATER.now) + 1000;
      const ports = portsOver(faultyStore(store, [mishap, 'fine']), { now });
      const send = () =>
        perform(act, { tenant: county.tenant, openid: who, key: 'k', input }, ports);
      const first = await send();
      expect(first).toEqual({ output: expect.anything() });
      expect(await send()).toEqual(first);
      const { payments, claim: claimed } = await october(county);
      const news = (await toldTo(county)) - told;
      const paid = payments.map(({ fen }) => fen);
      const expected = 'paid' in left ? { paid } : { claim: claimed?.state };
      expect({ ...expected, told: news }).toEqual(left);
    },
  );
});

async function toldTo(county: County): Promise<number> {
  const { notices } = await county.call('inbox.list', 'member', {}, LATER);
  return notices.filter(({ leadsTo }) => leadsTo.page === 'my-allowances').length;
}
