import { insert, ref } from '../../../src/core/records';
import type { AllowancePaid } from '../../../src/core/allowance/payments';
import { paidRef } from '../../../src/core/allowance/places';
import type { Register } from '../../../src/core/attendance/register';
import { daysFrom } from '../../../src/core/calendar/day';
import { memoryStore } from '../../support/memory-store';
import {
  countyWrites,
  madeOf,
  postingOf,
  postingWrite,
  runUntilFresh,
  villagesOf,
} from './overview-county';

const TENANT = 'c1';
const [before = '', after = ''] = [villagesOf('533123')[0], villagesOf('533123')[2]];
const halves = [
  { village: before, from: '2026-10-01', to: '2026-10-15' },
  { village: after, from: '2026-10-16', to: '2026-10-31' },
];

const UNIT = 'unit:局';

function halfOf({ village, from, to }: (typeof halves)[number]) {
  const posting = postingOf('m', village, { from, to, unit: UNIT });
  const { person, name, position, township } = posting;
  const present = (day: string) => ({
    presence: {
      ...{ means: 'app', place: 'inside', byName: name, late: false },
      at: `${day}T00:12:00.000Z`,
    },
  });
  const days = Object.fromEntries(daysFrom(from, to).map((day) => [day, present(day)]));
  const sheet = {
    ...{ person, name, position, village, township, unit: UNIT, month: '2026-10', days },
    ...{ periods: [{ from, to }], state: 'confirmed', steps: [], corrections: [] },
  };
  const at = ref('register', TENANT, `register:m:2026-10:${village}`);
  return [postingWrite(TENANT, posting), insert(at, sheet as unknown as Register)];
}

test('who moved within the month is a line in each township, and paid in both where it is written in one', async () => {
  const store = memoryStore();
  const packs = [{ pack: 'qinghai-2018', from: '2018-10-23' }];
  const paid = {
    ...{ person: 'm', name: '某某m', month: '2026-10', unit: UNIT, village: after },
    payments: [{ kind: 'living', fen: 31 * 6000, on: '2026-11-10', by: 'x', byName: '某', at: '' }],
  } as AllowancePaid;
  await store.commit([
    ...countyWrites(TENANT, { packs }),
    ...halves.flatMap(halfOf),
    insert(paidRef(TENANT, 'm', '2026-10', UNIT), paid),
  ]);
  await runUntilFresh(store, [TENANT]);
  const made = await madeOf(store, TENANT, '2026-10');
  for (const village of [before, after]) {
    expect(made[village.slice(0, 9)]).toMatchObject({ lines: 1, paid: 1 });
    expect(made[village.slice(0, 9)]?.unpaid).toBeUndefined();
    expect(made[village.slice(0, 9)]?.late).toBeUndefined();
  }
});
