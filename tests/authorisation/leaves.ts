import type { Store } from '../../cloudfunctions/_backend/ports';
import type { Filing } from '../../src/core/leave/filing';
import { filingRef } from '../../src/core/leave/filing';
import type { Leave } from '../../src/core/leave/leave';
import { leaveId, leaveRef } from '../../src/core/leave/places';
import { insert } from '../../src/core/records';
import type { Somebody } from '../fixtures/small-county';
import { TENANT, UNIT } from '../fixtures/small-county';

/** A request of everybody posted, begun today, that waits for the township. */
export async function settleLeaves(store: Store, people: readonly Somebody[]): Promise<void> {
  const posted = people.filter((somebody) => somebody.posted);
  await store.commit(
    posted.flatMap((each) => {
      const leave = leaveOf(each);
      const at = leaveRef(TENANT, leaveId(each.id, 1));
      return [
        insert(at, leave),
        insert(filingRef(TENANT, `filing:${at.id}`), filingOf(at.id, leave)),
      ];
    }),
  );
}

function leaveOf({ id, posted }: Somebody): Leave {
  const { village = '', position = 'member', unit = UNIT } = posted ?? {};
  const at = '2026-11-19T02:00:00.000Z';
  const route = { days: 1, names: 'township-party-secretary', role: 'township-officer' } as const;
  return {
    ...{ person: id, name: `人${id}`, position, village, township: village.slice(0, 9), unit },
    ...{ number: 1, kind: 'personal', reason: '有事', days: 1, askedAt: at, state: 'asked' },
    ...{ from: '2026-11-20', to: '2026-11-20', fromNoon: false, toNoon: false },
    route: {
      ...{ ...route, decides: 'township-party-secretary', filedAt: [], copied: [] },
      ...{ returnReported: true, explanations: [] },
    },
    waitsFor: 'township-officer',
    steps: [{ step: 'ask', by: id, byName: `人${id}`, at }],
  };
}

/** As filed with the prefecture. */
function filingOf(leave: string, { person, name, village }: Leave): Filing {
  const to = { to: 'prefecture-org', role: 'prefecture-officer', by: 'county-org' } as const;
  const deliveredAt = '2026-11-19T03:00:00.000Z';
  const what = '11 月 20 日的请假';
  return { leave, person, name, village, what, kind: 'filed', ...to, deliveredAt };
}
