import { deliverFilings } from '../../../cloudfunctions/leave/deliver-filings';
import { Conflict } from '../../../cloudfunctions/_backend/ports';
import type { Store } from '../../../cloudfunctions/_backend/ports';
import { portsOver } from '../../support/ports';
import type { County } from '../../fixtures/open-county';
import { asked, openLeaveCounty } from './leave-county';

let county: County;
beforeEach(async () => {
  county = await openLeaveCounty('guizhou-2018');
});

const now = Date.parse('2026-11-20T05:00:00Z');
const run = (store: Store = county.store) =>
  deliverFilings.run(portsOver(store, { now: () => now }), county.tenant);

async function granted(who: string, to: string, by: string): Promise<string> {
  const { leave } = await county.call('leave.apply', who, asked({ to }));
  await county.call('leave.decide', by, { leave, decision: 'grant' });
  return leave;
}

const received = async (who: string) =>
  (await county.call('leave.filings', who, {})).filings.map(({ kind, to, by, leave }) => [
    ...[leave, kind, to, by],
  ]);

test.each([
  ['2 days: nobody', 'member', '2026-11-24', 'clerk', [], []],
  [
    ...['3 days: the prefecture', 'member', '2026-11-25', 'county'],
    [['filed', '市（州）委组织部', '县委组织部']],
    [],
  ],
  [
    ...['11 days: the province', 'member', '2026-12-03', 'prefecture'],
    [],
    [['filed', '省委组织部', '市（州）委组织部']],
  ],
  [
    ...['3 days of somebody sent by the province: both, and a copy', 'of-province'],
    ...['2026-11-25', 'county'],
    [['filed', '市（州）委组织部', '县委组织部']],
    [
      ['copied', '省委直属工（党）委', '市（州）委组织部'],
      ['filed', '省委组织部', '县委组织部'],
    ],
  ],
] as [string, string, string, string, string[][], string[][]][])(
  'granted leave is laid before whom its route names. %s',
  async (_name, who, to, by, prefecture, province) => {
    const leave = await granted(who, to, by);
    expect(await received('prefecture')).toEqual([]);
    await run();
    const lines = (of: string[][]) => of.map((line) => [leave, ...line]);
    expect(await received('prefecture')).toEqual(lines(prefecture));
    expect((await received('province')).sort()).toEqual(lines(province));
    expect(await received('county')).toEqual([]);
  },
);

test('what is refused, handed back or taken back before is filed nowhere', async () => {
  const { leave } = await county.call('leave.apply', 'member', asked({ to: '2026-11-25' }));
  const refuse = { leave, decision: 'refuse' as const, remark: '忙' };
  await county.call('leave.decide', 'county', refuse);
  await run();
  expect(await received('prefecture')).toEqual([]);
});

test('delivered once, however often and however many run; nothing is lost where one is cut off', async () => {
  const leave = await granted('member', '2026-11-25', 'county');
  const cut: Store = {
    ...county.store,
    commit: () => Promise.reject(new Conflict()),
  };
  await run(cut);
  expect(await received('prefecture')).toEqual([]);
  await Promise.all([run(), run(), run()]);
  await run();
  expect((await received('prefecture')).map(([id]) => id)).toEqual([leave]);
});

test('ended or taken back before the timer came, it is delivered all the same', async () => {
  const leave = await granted('member', '2026-11-25', 'county');
  await county.call('leave.withdraw', 'member', { leave });
  await run();
  const { filings } = await county.call('leave.filings', 'prefecture', {});
  expect(filings).toMatchObject([{ leave, changed: '已撤回' }]);
});

test('已阅 is for the seat that received it, and the first stands', async () => {
  await granted('member', '2026-11-25', 'county');
  await run();
  const list = async () => (await county.call('leave.filings', 'prefecture', {})).filings;
  const filing = (await list())[0]?.filing ?? '';
  const wrong = await county.answer('leave.seeFiling', 'county', { filing });
  expect(wrong.refusal?.code).toBe('leave-not-yours');
  expect(await county.call('leave.seeFiling', 'prefecture', { filing })).toMatchObject({
    already: false,
  });
  expect((await county.call('leave.seeFiling', 'prefecture', { filing })).already).toBe(true);
  expect((await list())[0]).toMatchObject({ seenByName: '州干部' });
});
