import type { Store } from '../../../cloudfunctions/_backend/ports';
import type { County } from '../../fixtures/open-county';
import { COUNTY, TOWNSHIP, UNIT } from '../../fixtures/open-county';
import { endPosting } from '../../fixtures/end-posting';
import { storesToTry } from '../../support/stores';
import {
  LATER,
  MONTH,
  claiming,
  confirm,
  october,
  openPaidCounty,
  paying,
  trip,
} from './paid-county';

describe.each(storesToTry())('%s', (_name, open) => {
  let store: Store;
  let county: County;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  const living = async (who?: string) => {
    const { lines } = await october(county, who);
    return lines.find(({ kind }) => kind === 'living');
  };

  test('from a confirmed sheet to a sum, a list, a payment, a correction and its difference', async () => {
    county = await openPaidCounty('qinghai-2018', store);
    expect(await living()).toMatchObject({ state: 'open', paid: 0 });
    await confirm(county);
    // Three days × 6,000 fen.
    expect(await living()).toMatchObject({ state: 'due', due: 18_000, left: 18_000 });

    const list = await county.call('allowance.unit', 'unit', { unit: UNIT, month: MONTH }, LATER);
    expect(list.rows.map(({ cadre, lines }) => [cadre, lines[0]?.due])).toEqual([
      ['alone', undefined],
      ['first', 0],
      ['member', 18_000],
    ]);
    expect(list.sums[0]).toMatchObject({ kind: 'living', due: 18_000, paid: 0, open: 1 });

    await county.call('allowance.pay', 'unit', paying(18_000), LATER);
    expect(await living()).toMatchObject({ state: 'settled', paid: 18_000, left: 0 });
    const { notices } = await county.call('inbox.list', 'member', {}, LATER);
    expect(notices[0]).toMatchObject({
      text: '派干事登记：10 月的生活补助已发 180 元（11 月 10 日）。没有收到请告诉单位。',
      leadsTo: { page: 'my-allowances', month: MONTH },
    });

    const correction = { cadre: 'member', day: '2026-10-15', becomes: 'in-village' as const };
    await county.call('attendance.correct', 'clerk', { ...correction, reason: '纸质签到' }, LATER);
    expect(await living('unit')).toMatchObject({
      ...{ state: 'due', due: 24_000, left: 6000 },
      differences: [{ day: '2026-10-15', fen: 6000, byName: '陈干事', reason: '纸质签到' }],
    });
    const undo = { ...trip, number: 0, reason: '卡号错了，退回来了' };
    await county.call('allowance.reverse', 'county', undo, LATER);
    expect(await living()).toMatchObject({ state: 'due', paid: 0, left: 24_000 });
    expect((await october(county)).payments).toMatchObject([
      { fen: 18_000, takenBack: true },
      { fen: -18_000, reverses: 0, note: '卡号错了，退回来了' },
    ]);
  });

  test('two lists sent at once: one is recorded, the other finds nothing left', async () => {
    county = await openPaidCounty('qinghai-2018', store);
    await confirm(county);
    const answers = await Promise.all(
      [1, 2].map(() => county.answer('allowance.pay', 'unit', paying(18_000), LATER)),
    );
    const codes = answers.map(({ refusal }) => refusal?.code ?? 'recorded');
    expect(codes.sort()).toEqual(['payment-differs', 'recorded']);
    expect(await living()).toMatchObject({ state: 'settled', paid: 18_000 });
  });

  test('a trip: claimed, handed back, mended, agreed, and then it is money', async () => {
    county = await openPaidCounty('dehong-2021', store);
    const line = async () => {
      const { lines } = await october(county);
      return lines.find(({ kind }) => kind === 'return-trip');
    };
    const year = { cadre: 'member', year: 2026 };
    const before = await county.call('allowance.person', 'member', year, LATER);
    expect(before.claims.map(({ month, most }) => [month, most]).slice(0, 2)).toEqual([
      ['2026-10', 1],
      ['2026-09', 1],
    ]);
    await county.call('allowance.claim', 'member', claiming, LATER);
    expect(await line()).toMatchObject({ state: 'open' });
    const back = { ...trip, agree: false, reason: '公里数填反了' };
    await county.call('allowance.settleClaim', 'unit', back, LATER);
    expect((await october(county)).claim).toMatchObject({ remark: '公里数填反了' });
    await county.call('allowance.claim', 'member', { ...claiming, km: 26 }, LATER);
    await county.call('allowance.settleClaim', 'unit', { ...trip, agree: true }, LATER);
    // 26 km × 2 × 250 fen; by the end of November in the ordinary way, of January at the latest.
    expect(await line()).toMatchObject({ state: 'due', due: 13_000 });
    expect(await october(county)).toMatchObject({ expected: '2026-11-30', latest: '2027-01-31' });
    const asked = { cadre: 'member', year: 2026 };
    const stateOn = async (now: string) => {
      const { months } = await county.call('allowance.person', 'member', asked, { now });
      const lines = months.find(({ month }) => month === MONTH)?.lines ?? [];
      return lines.find(({ kind }) => kind === 'return-trip')?.state;
    };
    // The last moment of 31 January in China, and the next.
    expect(await stateOn('2027-01-31T15:59:59Z')).toBe('due');
    expect(await stateOn('2027-01-31T16:00:00Z')).toBe('late');
  });

  test('each sees the money of whom they look after, and nobody else', async () => {
    county = await openPaidCounty('qinghai-2018', store);
    const rows = async (who: string, division: string) => {
      const asked = { division, month: MONTH };
      const { output, refusal } = await county.answer('allowance.division', who, asked, LATER);
      return output?.rows.length ?? refusal?.code;
    };
    expect(await rows('county', COUNTY)).toBe(3);
    expect(await rows('clerk', TOWNSHIP)).toBe(3);
    expect(await rows('elsewhere', TOWNSHIP)).toBe('out-of-scope');
    expect(await rows('first', TOWNSHIP)).toBe('not-allowed');
    const other = { cadre: 'member', year: 2026 };
    const asked = await county.answer('allowance.person', 'first', other, LATER);
    expect(asked.refusal?.code).toBe('out-of-scope');
    // Claims are for oneself to make: whoever looks is not offered any.
    const seen = await county.call('allowance.person', 'county', other, LATER);
    expect(seen.claims).toEqual([]);
  });
});

test('what the document gives besides money is told with its clause', async () => {
  const county = await openPaidCounty('dehong-2021');
  const asked = { cadre: 'member', year: 2026 };
  const { rights } = await county.call('allowance.person', 'member', asked, LATER);
  const said = rights.map(({ rule, clause }) => [rule, clause]);
  expect(said).toContainEqual(['leave-after-posting', '组织保障(三)']);
  expect(said).toContainEqual(['medical-check', '组织保障(二)']);
  expect(said).not.toContainEqual(['insurance-sum', expect.anything()]);
});

test('who has come home sees the leave they earned; who is still posted does not', async () => {
  const county = await openPaidCounty('dehong-2021');
  const asked = { cadre: 'member', year: 2026 };
  const before = await county.call('allowance.person', 'member', asked, LATER);
  expect(before.earned).toBeUndefined();
  await endPosting(county, 'member', '2026-11-19');
  const { earned } = await county.call('allowance.person', 'member', asked, LATER);
  expect(earned).toMatchObject({ ended: '2026-11-19', days: 15 });
});
