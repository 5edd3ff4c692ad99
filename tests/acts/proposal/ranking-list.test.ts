import { deliverRankings } from '../../../cloudfunctions/proposal/deliver-rankings';
import { reportRankingsSeen } from '../../../cloudfunctions/proposal/report-rankings-seen';
import type { Store } from '../../../cloudfunctions/_backend/ports';
import { UnknownOutcome } from '../../../cloudfunctions/_backend/ports';
import { replace } from '../../../src/core/records';
import { countyRef } from '../../../src/core/roster/places';
import type { County } from '../../fixtures/open-county';
import { TOWNSHIP, openCounty } from '../../fixtures/open-county';
import type { Mishap } from '../../kernel/faulty-store';
import { faultyStore } from '../../kernel/faulty-store';
import { portsOver } from '../../support/ports';
import { confirmedMonth, workdaysOf } from './proposal-county';

const month = '2026-10';
const which = { township: TOWNSHIP, month } as const;
const [first = '', second = ''] = workdaysOf(month);

async function ranked(pack = 'dehong-2021'): Promise<County> {
  const county = await openCounty(pack);
  await confirmedMonth(county, 'first', month);
  await confirmedMonth(county, 'member', month, { missing: [first] });
  await confirmedMonth(county, 'alone', month, { missing: [first, second] });
  return county;
}

async function township(county: County, who: string) {
  const asked = { division: TOWNSHIP, month };
  const { townships } = await county.call('proposal.ranking', who, asked);
  return townships[0];
}

test('the township reports its last to the county, the county to the prefecture; each sees what waits', async () => {
  const county = await ranked();
  expect((await township(county, 'clerk'))?.passTo).toBe('县委组织部');
  expect((await township(county, 'county'))?.passTo).toBeUndefined();
  await county.call('proposal.passRanking', 'clerk', which);
  const home = await county.call('home.show', 'county', {});
  expect(home.todos).toMatchObject([
    {
      text: `平原镇报来的 ${Number(month.slice(5))} 月末位名单未阅`,
      opens: { page: 'rankings-received', query: { month } },
    },
  ]);
  const [one] = (await county.call('proposal.rankings', 'county', { month: '2026-09' })).rankings;
  expect(one).toMatchObject({ month, townshipName: '平原镇', toSee: true });
  expect(one?.people.map(({ name, rate }) => [name, rate])).toEqual([
    ['周独', '88.9%'],
    ['李一', '94.4%'],
  ]);
  await county.call('proposal.seeRanking', 'county', which);
  expect((await county.call('home.show', 'county', {})).todos).toEqual(
    home.todos.filter(({ kind }) => kind !== 'proposals'),
  );
  await county.call('proposal.passRanking', 'county', which);
  const { rankings } = await county.call('proposal.rankings', 'prefecture', { month });
  expect(rankings).toMatchObject([{ toSee: true, passed: [{ byName: '陈干事' }, {}] }]);
  await county.call('proposal.seeRanking', 'prefecture', which);
  expect((await township(county, 'clerk'))?.passed).toMatchObject([
    { to: '县委组织部', seen: { byName: '县干部' } },
    { to: '市（州）委组织部', seen: { byName: '州干部' } },
  ]);
});

test.each(['guizhou-2018', 'hubei-2016', 'county-2021', 'qinghai-2018'])(
  '%s orders none: nothing can be passed on, and nothing leads there',
  async (pack) => {
    const county = await ranked(pack);
    const { refusal } = await county.answer('proposal.passRanking', 'clerk', which);
    expect(refusal?.code).toBe('ranking-not-ordered');
    for (const who of ['clerk', 'county', 'prefecture']) {
      const list = await county.call('proposal.list', who, {});
      expect([list.mayRank, list.receivesRankings]).toEqual([false, false]);
    }
  },
);

/** Made a tenant above the counties. */
async function asPrefecture({ store, tenant }: County): Promise<void> {
  const { record } = await store.read({ record: countyRef(tenant) });
  await store.commit([replace(record!, { ...record!.body, name: '德宏州', division: '5331' })]);
}

describe('a prefecture with a tenant of its own', () => {
  let county: County;
  let above: County;
  beforeEach(async () => {
    county = await ranked();
    above = await openCounty('', county.store);
    await asPrefecture(above);
    const { record } = await county.store.read({ record: countyRef(county.tenant) });
    const named = { ...record!.body, above: { prefecture: above.tenant } };
    await county.store.commit([replace(record!, named)]);
    await county.call('proposal.passRanking', 'clerk', which);
    await county.call('proposal.passRanking', 'county', which);
  });

  /** As the timer does, over what goes wrong: a run that ends half-way ends there. */
  async function run(over: Store = county.store): Promise<void> {
    const ports = portsOver(over, { now: () => Date.parse('2026-11-20T05:00:00Z') });
    for (const [step, tenant] of [
      [deliverRankings, county.tenant],
      [reportRankingsSeen, above.tenant],
    ] as const) {
      await step.run(ports, tenant).catch((error: unknown) => {
        if (!(error instanceof UnknownOutcome)) throw error;
      });
    }
  }

  const seenOf = async () => (await township(county, 'clerk'))?.passed.map(({ seen }) => !!seen);

  test('gets it there under its county’s name, sees it there, and the county is told', async () => {
    // Who holds that seat in the county's own tenant sees that it went, and sees it there.
    const sent = await county.answer('proposal.seeRanking', 'prefecture', which);
    expect(sent.refusal?.code).toBe('ranking-unknown');
    expect((await above.call('home.show', 'prefecture', {})).menu).not.toContain('proposals');
    await run();
    expect((await above.call('home.show', 'prefecture', {})).menu).toContain('proposals');
    const list = await above.call('proposal.list', 'prefecture', {});
    expect([list.receivesRankings, list.division]).toEqual([true, undefined]);
    const [one] = (await above.call('proposal.rankings', 'prefecture', { month })).rankings;
    expect(one).toMatchObject({ county: '盈江县', toSee: true });
    expect(await seenOf()).toEqual([true, false]);
    await above.call('proposal.seeRanking', 'prefecture', which);
    await run();
    expect(await seenOf()).toEqual([true, true]);
  });

  const mishaps: Mishap[] = ['lost-before', 'lost-after', 'conflict'];
  test.each(mishaps.flatMap((one) => [0, 1].map((at) => [one, at] as const)))(
    '%s at commit %i of a run: nothing lost, nothing twice',
    async (mishap, at) => {
      const broken = () =>
        faultyStore(county.store, [
          ...Array.from({ length: at }, (): Mishap => 'fine'),
          mishap,
          'fine',
        ]);
      await run(broken());
      await run();
      const { rankings } = await above.call('proposal.rankings', 'prefecture', { month });
      expect(rankings).toHaveLength(1);
      await above.call('proposal.seeRanking', 'prefecture', which);
      await run(broken());
      await run();
      expect(await seenOf()).toEqual([true, true]);
      const { rankings: after } = await above.call('proposal.rankings', 'prefecture', { month });
      expect(after).toMatchObject([{ toSee: false }]);
    },
  );

  test('changed by a correction, it goes up again and is new there', async () => {
    await run();
    await above.call('proposal.seeRanking', 'prefecture', which);
    await run();
    await confirmedMonth(county, 'alone', month);
    expect((await township(county, 'clerk'))?.passTo).toBe('县委组织部');
    await county.call('proposal.passRanking', 'clerk', which);
    await county.call('proposal.passRanking', 'county', which);
    await run();
    const [one] = (await above.call('proposal.rankings', 'prefecture', { month })).rankings;
    expect(one).toMatchObject({ toSee: true });
    expect(one?.people.map(({ name }) => name)).toEqual(['李一']);
  });
});
