import { daysFrom } from '../../../src/core/calendar/day';
import { restSlotsRef } from '../../../src/core/leave/rest-slots';
import { storesToTry } from '../../support/stores';
import { asked } from './leave-county';
import { VILLAGE, lay, openRestCounty } from './rest-county';

/** REST_ASKING=200 for the long run. */
const ASKING = Number(process.env.REST_ASKING ?? 60);
/** Of those and two more in the village, where the county lets one in twenty rest. */
const MOST = Math.floor((ASKING + 2) / 20);
const rule = { times: 1, days: 7, oneOf: 20, specialPeriodsExcluded: true, besidesHolidays: true };

describe.each(storesToTry().filter(([name]) => name !== 'CloudBase'))('%s', (_name, open) => {
  test('many who ask at once never have more places than there are, and none is lost', async () => {
    const store = await open();
    const county = await openRestCounty(ASKING, { other: store });
    await lay(county, 'rotation-rest', rule, { from: '2026-02-01' });
    const people = Array.from({ length: ASKING }, (_, n) => `r${n}`);
    const from = '2026-11-23';
    // One to three days, all from the same one.
    const periodOf = (n: number) => ({ from, to: daysFrom(from, '2026-11-25')[n % 3] ?? from });
    // Turned away for being many, or for want of a connection, each means the same once more.
    const ask = async (who: string, n: number): Promise<string> => {
      const input = asked({ kind: 'rotation', ...periodOf(n) });
      const asking = county.answer('leave.apply', who, input, { key: `rest ${who}` });
      const { refusal } = await asking.catch(() => ({ refusal: { code: 'busy-retry' } }));
      return refusal?.code ?? 'done';
    };
    let left = people.map((who, n) => ({ who, n }));
    let done = 0;
    while (left.length > 0) {
      const said = await Promise.all(left.map(({ who, n }) => ask(who, n)));
      done += said.filter((code) => code === 'done').length;
      expect(said.filter((code) => !['done', 'rest-full', 'busy-retry'].includes(code))).toEqual(
        [],
      );
      left = left.filter((_, i) => said[i] === 'busy-retry');
    }
    // Everybody's first day is the same: it is full, and not one more.
    expect(done).toBe(MOST);
    for (const group of [VILLAGE, VILLAGE.slice(0, 9), VILLAGE.slice(0, 6)]) {
      const at = restSlotsRef(county.tenant, group, '2026-Q4');
      const { slots } = await store.read({ slots: at });
      expect(new Set(slots?.body.bookings.map(({ leave }) => leave)).size).toBe(MOST);
    }
    await store.close();
  });
});
