import { instantOf } from '../../src/core/calendar/day';
import type { FilingsThere } from '../../src/core/leave/deliver';
import { layAtHome, layAway, placeFilings } from '../../src/core/leave/deliver';
import type { Wanted } from '../../src/core/leave/filing';
import { filingRef, filingsOf } from '../../src/core/leave/filing';
import type { Ref, Stored } from '../../src/core/records';
import type { County } from '../../src/core/roster/county';
import { countyRef } from '../../src/core/roster/places';
import type { Ports, Reader } from '../_backend/ports';
import { Conflict } from '../_backend/ports';
import type { TimerStep } from '../_backend/timer-step';

/** A minute's share. */
const MOST_IN_A_RUN = 100;

/**
 * 备案, 抄报: granted leave is laid before the bodies of its route, and what became of it since.
 * First in the tenants of bodies that have one, under the same ids; then, in one commit, in the
 * county's own with a copy of what was sent, which also takes it off the list. Cut off anywhere, the
 * next run finds what lies there already.
 */
export const deliverFilings: TimerStep = {
  name: 'leave.deliverFilings',

  async run(ports, tenant) {
    const { store } = ports;
    const at = { index: 'byToDeliver', equals: ['waiting'] } as const;
    const query = { collection: 'leave', tenants: [tenant], ...at } as const;
    const { records } = await store.find(query, { limit: MOST_IN_A_RUN });
    if (records.length === 0) return;
    const { county } = await store.read({ county: countyRef(tenant) });
    for (const leave of records) {
      try {
        await deliverOne(leave, county?.body, ports);
      } catch (error) {
        // Changed meanwhile, or delivered by another run: the next one sees what is left.
        if (!(error instanceof Conflict)) throw error;
      }
    }
  },
};

async function deliverOne(leave: Stored<'leave'>, county: County | undefined, ports: Ports) {
  const { store, now } = ports;
  const { tenant } = leave;
  const at = instantOf(now());
  const own = await filingsAt(store, tenant, filingsOf(leave, '', at));
  const placed = placeFilings(leave, own, county, at);
  const from = { tenant, name: county?.name ?? '' };
  for (const place of new Set(placed.map((each) => each.place))) {
    if (place === tenant) continue;
    const away = placed.filter((each) => each.place === place);
    const writes = layAway(away, await filingsAt(store, place, away), from);
    if (writes.length > 0) await store.commit(writes);
  }
  await store.commit(layAtHome(leave, placed, own));
}

async function filingsAt(
  reader: Reader,
  tenant: string,
  wanted: readonly Wanted[],
): Promise<FilingsThere> {
  const refs: Record<string, Ref<'filing'>> = {};
  for (const { id } of wanted) refs[id] = filingRef(tenant, id);
  const found = await reader.read(refs);
  return new Map(Object.entries(found).flatMap(([id, each]) => (each ? [[id, each]] : [])));
}
