import { addDays, daysBetween } from '../../../src/core/calendar/day';
import { daysTogether, routeFor } from '../../../src/core/leave/route';
import type { Body } from '../../../src/core/policy/kinds/bodies';
import type { Pack } from '../../../src/core/policy/schema';
import { valueAt } from '../../../src/core/policy/value-at';
import { packNamed } from '../../policies/all-packs';
import { laid } from './rest';

/**
 * Leave that joins, as each pack with a route has it: `first` asked before, `next` asked now. Where
 * no day lies between, both count together, over whatever end of month, quarter or year.
 */
type Case = readonly [
  what: string,
  first: readonly [from: string, days: number],
  next: readonly [from: string, days: number],
  counted: number,
];

const cases: readonly Case[] = [
  ['1 and 1 on end', ['2026-11-03', 1], ['2026-11-04', 1], 2],
  ['2 and 1 on end', ['2026-11-03', 2], ['2026-11-05', 1], 3],
  ['2 and 1 with a day between', ['2026-11-03', 2], ['2026-11-06', 1], 1],
  ['9 and 1', ['2026-11-02', 9], ['2026-11-11', 1], 10],
  ['9 and 2', ['2026-11-02', 9], ['2026-11-11', 2], 11],
  [
    'to a Friday and from the Monday after: the weekend lies between',
    ['2026-11-05', 2],
    ['2026-11-09', 2],
    2,
  ],
  ['to a Sunday and from the Monday after', ['2026-11-05', 4], ['2026-11-09', 2], 6],
  ['over the end of a month', ['2026-10-30', 2], ['2026-11-01', 1], 3],
  ['over the end of a month of thirty days', ['2026-11-30', 1], ['2026-12-01', 1], 2],
  ['over the end of a quarter', ['2026-09-29', 2], ['2026-10-01', 1], 3],
  ['over the end of a year', ['2026-12-30', 2], ['2027-01-01', 9], 11],
  ['28 February to 1 March, no leap year', ['2027-02-27', 2], ['2027-03-01', 1], 3],
  [
    '28 February and 1 March, leap year: the 29th lies between',
    ['2028-02-27', 2],
    ['2028-03-01', 1],
    1,
  ],
  ['29 February to 1 March, leap year', ['2028-02-28', 2], ['2028-03-01', 1], 3],
];

const byDays = (days: number): Body =>
  days <= 2 ? 'township-party-secretary' : days <= 10 ? 'county-org' : 'prefecture-org';

/** The other three documents name nobody: there a county has laid Guizhou's route over them. */
const whoDecides: Readonly<Record<string, (days: number) => Body>> = {
  'guizhou-2018': byDays,
  'dehong-2021': () => 'first-secretary',
  'hubei-2016': byDays,
  'county-2021': byDays,
  'qinghai-2018': byDays,
};
const ROUTE = valueAt(packNamed('guizhou-2018'), 'leave-route', '2026-11-21');

function withRoute(id: string): Pack {
  const pack = packNamed(id);
  const own = valueAt(pack, 'leave-route', '2026-11-21');
  return own ? pack : laid(pack, 'leave-route', ROUTE);
}

const span = ([from, days]: readonly [string, number]) => ({
  from,
  to: addDays(from, days - 1),
  days,
});
const member = { position: 'member', unitLevel: 'county' } as const;

describe.each(Object.entries(whoDecides))('%s', (id, decides) => {
  test.each(cases)('%s', (_what, first, next, counted) => {
    const [pack, asked] = [withRoute(id), span(next)];
    const days = daysTogether(pack, asked, [span(first)], asked.from);
    expect(days).toBe(counted);
    expect(routeFor(pack, { ...member, days }, asked.from).decides).toBe(decides(counted));
    // Whichever of the two is asked first.
    expect(daysTogether(pack, span(first), [asked], asked.from)).toBe(
      counted === asked.days ? first[1] : counted,
    );
    expect(daysBetween(asked.from, asked.to) + 1).toBe(asked.days);
  });

  test('halves: a half rounds up, two halves of one day are one', () => {
    const half = (from: string) => ({ from, to: from, days: 0.5 });
    const pack = withRoute(id);
    const day = '2026-11-03';
    const two = daysTogether(pack, half(day), [half(day)], day);
    expect([two, routeFor(pack, { ...member, days: two }, day).days]).toEqual([1, 1]);
    const more = daysTogether(pack, span(['2026-11-04', 2]), [half(day)], day);
    expect([more, routeFor(pack, { ...member, days: more }, day).days]).toEqual([2.5, 3]);
  });

  test.each([
    ['2026-11-30', true],
    ['2026-12-01', false],
  ])('a county that lays its own from 1 December: asked on %s, together: %s', (day, together) => {
    const own = { partDay: 'up', adjacentTogether: false };
    const pack = laid(withRoute(id), 'leave-counting', own, '2026-12-01');
    const [first, next] = [span(['2026-12-07', 2]), span(['2026-12-09', 2])];
    expect(daysTogether(pack, next, [first], day)).toBe(together ? 4 : 2);
  });
});

describe.each(['hubei-2016', 'county-2021', 'qinghai-2018'])(
  '%s, laid from 1 December on',
  (id) => {
    const pack = laid(packNamed(id), 'leave-route', ROUTE, '2026-12-01');
    const decides = (days: number, day: string) => routeFor(pack, { ...member, days }, day).decides;

    test.each([
      [2, 'township-party-secretary'],
      [2.5, 'county-org'],
      [3, 'county-org'],
      [10, 'county-org'],
      [10.5, 'prefecture-org'],
      [11, 'prefecture-org'],
    ])('%d days: refused the day before, then %s', (days, who) => {
      expect(() => decides(days, '2026-11-30')).toThrow('还没有设置');
      expect(decides(days, '2026-12-01')).toBe(who);
    });
  },
);
