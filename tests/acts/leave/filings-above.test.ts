import { deliverFilings } from '../../../cloudfunctions/leave/deliver-filings';
import { reportSeenFilings } from '../../../cloudfunctions/leave/report-seen';
import type { Store } from '../../../cloudfunctions/_backend/ports';
import { UnknownOutcome } from '../../../cloudfunctions/_backend/ports';
import { replace } from '../../../src/core/records';
import { countyRef } from '../../../src/core/roster/places';
import { portsOver } from '../../support/ports';
import { storesToTry } from '../../support/stores';
import type { Mishap } from '../../kernel/faulty-store';
import { faultyStore } from '../../kernel/faulty-store';
import type { County } from '../../fixtures/open-county';
import { openCounty } from '../../fixtures/open-county';
import { asked, openLeaveCounty } from './leave-county';

const now = () => Date.parse('2026-11-20T05:00:00Z');

describe.each(storesToTry())(
  '%s: leave filed with a prefecture of its own tenant',
  (_name, open) => {
    let store: Store;
    let county: County;
    let above: County;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store.close());
    beforeEach(async () => {
      county = await openLeaveCounty('guizhou-2018', store);
      above = await openCounty('guizhou-2018', store);
      const { record } = await store.read({ record: countyRef(county.tenant) });
      const named = { ...record!.body, above: { prefecture: above.tenant } };
      await store.commit([replace(record!, named)]);
    });

    /** As the timer does, over what goes wrong: a run that ends half-way ends there. */
    async function run(over: Store = store): Promise<void> {
      const ports = portsOver(over, { now });
      for (const [step, tenant] of [
        [deliverFilings, county.tenant],
        [reportSeenFilings, above.tenant],
      ] as const) {
        await step.run(ports, tenant).catch((error: unknown) => {
          if (!(error instanceof UnknownOutcome)) throw error;
        });
      }
    }

    async function granted(): Promise<string> {
      const { leave } = await county.call('leave.apply', 'member', asked({ to: '2026-11-25' }));
      await county.call('leave.decide', 'county', { leave, decision: 'grant' });
      return leave;
    }
    const received = async () => (await above.call('leave.filings', 'prefecture', {})).filings;
    const see = async () => {
      const [first] = await received();
      return above.call('leave.seeFiling', 'prefecture', { filing: first?.filing ?? '' });
    };
    const told = async (leave: string) =>
      (await county.call('leave.show', 'member', { leave })).filings.map(({ text }) => text);

    test('lies there with whose it is, is seen there, and the county is told', async () => {
      const leave = await granted();
      expect(await told(leave)).toEqual(['市（州）委组织部备案：正在送']);
      await run();
      expect(await received()).toMatchObject([
        { leave, county: '盈江县', what: '11 月 23 日至 25 日的请假（事假，3 天）', sent: false },
      ]);
      const home = await above.call('home.show', 'prefecture', {});
      const [filing] = await received();
      expect(home.todos).toMatchObject([
        {
          text: '李一 11 月 23 日至 25 日的请假（事假，3 天），报备案，未阅',
          opens: { page: 'leave', query: { filing: filing?.filing } },
        },
      ]);
      expect(await told(leave)).toEqual(['市（州）委组织部备案：已送到，还没有看']);
      // Who holds that seat in the county's own tenant sees that it went, and sees it there.
      const [copy] = (await county.call('leave.filings', 'prefecture', {})).filings;
      expect(copy).toMatchObject({ sent: true });
      const wrong = { filing: copy?.filing ?? '' };
      const answer = await county.answer('leave.seeFiling', 'prefecture', wrong);
      expect(answer.refusal?.code).toBe('leave-not-yours');
      await see();
      await run();
      expect(await told(leave)).toEqual([
        '市（州）委组织部备案：市（州）委组织部已阅，11 月 20 日',
      ]);
    });

    test('taken back after it was seen, it is new again; seen again, that is told too', async () => {
      const leave = await granted();
      await run();
      await see();
      await run();
      await county.call('leave.withdraw', 'member', { leave });
      await run();
      const [filing] = await received();
      expect(filing).toMatchObject({ changed: '已撤回' });
      expect(filing?.seenByName).toBeUndefined();
      expect(await told(leave)).toEqual(['市（州）委组织部备案（已撤回）：已送到，还没有看']);
      await see();
      await run();
      expect((await told(leave))[0]).toMatch(/（已撤回）：市（州）委组织部已阅/);
    });

    test.each([
      ['2026-11-24', '提前 2 天回来'],
      ['2026-11-26', undefined],
      ['2026-11-27', '晚 1 天回来'],
    ])('back on %s: %s', async (on, changed) => {
      const leave = await granted();
      await run();
      await county.call('leave.return', 'member', { leave, on }, { now: '2026-11-27T04:00:00Z' });
      await run();
      expect((await received()).map((each) => each.changed)).toEqual([changed]);
    });

    const mishaps: Mishap[] = ['lost-before', 'lost-after', 'conflict'];
    test.each(mishaps.flatMap((one) => [0, 1, 2].map((at) => [one, at] as const)))(
      '%s at commit %i of a run: nothing lost, nothing twice',
      async (mishap, at) => {
        const broken = () =>
          faultyStore(store, [...Array.from({ length: at }, (): Mishap => 'fine'), mishap, 'fine']);
        const leave = await granted();
        await run(broken());
        await run();
        expect(await received()).toHaveLength(1);
        await see();
        await run(broken());
        await run();
        expect((await told(leave))[0]).toMatch(/已阅/);
        await county.call('leave.withdraw', 'member', { leave });
        await run(broken());
        await run();
        const filings = await received();
        expect(filings.map(({ changed, seenByName }) => [changed, seenByName])).toEqual([
          ['已撤回', undefined],
        ]);
        await see();
        await Promise.all([run(), run()]);
        expect((await told(leave))[0]).toMatch(/（已撤回）：市（州）委组织部已阅/);
      },
    );
  },
);
