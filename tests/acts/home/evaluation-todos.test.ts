import { lineId, lineRef, paperRef, roundRef } from '../../../src/core/evaluation/places';
import { insert } from '../../../src/core/records';
import type { County } from '../../fixtures/open-county';
import { UNPLACED, VILLAGE, openCounty } from '../../fixtures/open-county';
import { settleAssembly, settleResult } from '../evaluation/village-county';

const NOW = '2026-11-20T02:00:00Z';
const TODAY = '2026-11-20';
let county: County;

beforeEach(async () => {
  county = await openCounty();
});

const todos = async (who: string, now = NOW) =>
  (await county.call('home.show', who, {}, { now })).todos.filter(
    ({ kind }) => kind === 'evaluation',
  );

function openRound(quarter: string, lastDay: string) {
  const form = { turns: [], options: [], smallest: 10, lastDay, explanations: [] };
  const by = { by: 'county', byName: '县委组织部', at: '2026-10-08T01:00:00.000Z' };
  const body = { quarter, form, state: 'open' as const, ...by };
  return county.store.commit([insert(roundRef(county.tenant, quarter), body)]);
}

test('an open round waits for the village’s assembly, and for those of a township', async () => {
  expect(await todos('first')).toEqual([]);
  await openRound('2026-Q4', '2027-01-10');
  const since = '2026-10-08T01:00:00.000Z';
  const text = '2026 年第四季度的评议会还没有安排';
  const here = {
    ...{ kind: 'evaluation', text: `新建村 ${text}`, since },
    opens: { page: 'evaluation-plan', query: { village: VILLAGE, quarter: '2026-Q4' } },
  };
  const there = {
    ...{ kind: 'evaluation', text: `拱腊村 ${text}`, since },
    opens: { page: 'evaluation-plan', query: { village: UNPLACED, quarter: '2026-Q4' } },
  };
  expect(await todos('first')).toEqual([here]);
  expect(await todos('clerk')).toEqual([here, there]);
  expect([await todos('member'), await todos('county')]).toEqual([[], []]);
});

test('last quarter’s round waits too while it is open', async () => {
  await openRound('2026-Q4', '2027-01-10');
  const january = '2027-01-04T02:00:00Z';
  expect(await todos('first', january)).toMatchObject([
    { opens: { query: { quarter: '2026-Q4' } } },
  ]);
});

test.each([
  [{ state: 'planned', day: '2026-11-21' }, 'first', []],
  [{ state: 'planned', day: TODAY }, 'first', ['今天开评议会']],
  [{ state: 'planned', day: '2026-11-19' }, 'first', ['还没有开，请改日期']],
  [{ state: 'open', day: TODAY }, 'first', ['投完请结束']],
  [{ state: 'closing', closingAt: NOW }, 'first', []],
  [{ state: 'closing', closingAt: NOW }, 'clerk', ['请开箱计票']],
  [{ state: 'counted' }, 'first', []],
  [{ state: 'counted' }, 'clerk', ['请公布结果']],
  [{ state: 'published' }, 'clerk', []],
] as const)('%j waits for %s: %j', async (known, who, words) => {
  const assembly = await settleAssembly(county, { quarter: '2026-Q4', number: 1, ...known });
  const found = await todos(who);
  expect(found).toEqual(
    words.map((text) => ({
      ...{ kind: 'evaluation', text: expect.stringContaining(text) as unknown },
      opens: { page: 'evaluation-run', query: { assembly } },
      since: expect.any(String) as unknown,
    })),
  );
});

test('paper typed once waits for somebody else, not for who typed it', async () => {
  const known = { quarter: '2026-Q4', number: 1, state: 'open', code: 'ABCDEFGH' } as const;
  const assembly = await settleAssembly(county, known);
  const typed = (turn: 'first' | 'second', by: string) =>
    insert(paperRef(county.tenant, assembly, 'villagers', turn), {
      ...{ assembly, party: 'villagers', turn, by, byName: by, sheets: [], comments: [] },
    });
  await county.store.commit([typed('first', 'clerk')]);
  const papers = async (who: string) =>
    (await todos(who)).flatMap(({ opens: { page, query } }) =>
      page === 'evaluation-paper' ? [query] : [],
    );
  const waits = { code: 'ABCDEFGH', party: 'villagers' };
  expect([await papers('first'), await papers('secretary')]).toEqual([[waits], [waits]]);
  expect(await papers('clerk')).toEqual([]);
  await county.store.commit([typed('second', 'first')]);
  expect(await papers('secretary')).toEqual([]);
});

test('comments nobody has read wait for the township, those decided for nobody', async () => {
  const comment = { number: 1, party: 'villagers', text: '路灯坏了', state: 'unread' } as const;
  const held = { ...comment, number: 2, state: 'held' } as const;
  const result = { quarter: '2026-Q4', number: 1, comments: [comment, held] };
  const assembly = await settleResult(county, result);
  expect(await todos('clerk')).toMatchObject([
    {
      text: expect.stringContaining('有 1 条意见待看') as unknown,
      opens: { page: 'evaluation-comments', query: { assembly } },
    },
  ]);
  expect(await todos('first')).toEqual([]);
});

describe('somebody on the roll of an assembly', () => {
  async function onRoll(state: 'planned' | 'open' | 'closing', over = {}) {
    await openRound('2026-Q4', '2027-01-10');
    const assembly = await settleAssembly(county, { quarter: '2026-Q4', number: 1, state });
    const line = { number: 1, name: '李一', party: 'villagers' as const, away: false };
    const body = { ...line, assembly, person: 'member', ...over };
    await county.store.commit([insert(lineRef(county.tenant, lineId(assembly, 1)), body)]);
  }

  test('is led to the scanner while it votes', async () => {
    await onRoll('open');
    expect(await todos('member')).toEqual([
      {
        ...{ kind: 'evaluation', since: expect.any(String) as unknown },
        text: '新建村的评议会正在投票，您还没有评议，请扫会场的码',
        opens: { page: 'evaluation-scan', query: {} },
      },
    ]);
    expect(await todos('alone')).toEqual([]);
  });

  test.each(['planned', 'closing'] as const)(
    'is asked for nothing while it is %s',
    async (state) => {
      await onRoll(state);
      expect(await todos('member')).toEqual([]);
    },
  );

  test('is asked for nothing more once the right is used', async () => {
    await onRoll('open', { used: { means: 'phone' } });
    expect(await todos('member')).toEqual([]);
  });
});
