import { dayOf, instantOf } from '../../src/core/calendar/day';
import { dropOverviews, keepOverviews } from '../../src/core/overview/keep';
import { nextLook, wentOn, withLook } from '../../src/core/overview/looks';
import type { Look, Overview, OverviewPeriod } from '../../src/core/overview/overview';
import { overviewRunRef } from '../../src/core/overview/places';
import type { Stored } from '../../src/core/records';
import { put } from '../../src/core/records';
import { isAboveCounties } from '../../src/core/roster/county';
import { countyRef } from '../../src/core/roster/places';
import type { TownshipFound } from '../_backend/facts/overview';
import {
  byPlace,
  overviewOf,
  overviewRuleRefs,
  overviewsIn,
  townshipFrom,
} from '../_backend/facts/overview';
import type { Ports, Store } from '../_backend/ports';
import { Conflict } from '../_backend/ports';
import type { TimerStep } from '../_backend/timer-step';

/** A minute's share, and one commit's: a summary each, and how far the look has come. */
const TOWNSHIPS_A_RUN = 20;
/** What is written and removed in one commit at most, beside that. */
const MOST_KEPT = 80;

/**
 * 一览: counts each township's records, period after period, and keeps what came out different. Made
 * anew from the records each time, never counted up: so it is right whatever came when, and a run
 * that is cut off goes on at the next township.
 */
export const makeOverviews: TimerStep = {
  name: 'overview.make',
  run: (ports, tenant) => makeUpTo(TOWNSHIPS_A_RUN, ports, tenant),
};

/** The next so many townships, of one period after the other. */
export async function makeUpTo(most: number, ports: Ports, tenant: string): Promise<void> {
  const { county } = await ports.store.read({ county: countyRef(tenant) });
  if (!county || isAboveCounties(county.body)) return;
  let left = most;
  try {
    while (left > 0) {
      const looked = await lookOn(ports, tenant, left);
      if (looked === undefined) return;
      // A look that finds nothing has its cost too.
      left -= Math.max(1, looked);
    }
  } catch (error) {
    // Another run was here: the next goes on from where it came to.
    if (!(error instanceof Conflict)) throw error;
  }
}

/** The next townships of what is to be looked through: how many; nothing where all is fresh. */
async function lookOn(ports: Ports, tenant: string, most: number): Promise<number | undefined> {
  const { store, now } = ports;
  const at = overviewRunRef(tenant);
  const { run } = await store.read({ run: at });
  const next = nextLook(run?.body, now());
  if (!next) return undefined;
  const { period, look } = next;
  const { made, until } = await makeSome(ports, tenant, { period, look, most });
  const there = await overviewsThere(store, tenant, period, { from: look.next, until });
  const writes = [...keepOverviews(tenant, made, there), ...dropOverviews(made, there)];
  // Places that are gone are few; what one commit cannot take, the next look finds.
  const some = writes.slice(0, MOST_KEPT);
  const body = withLook(run?.body, period, wentOn(look, until));
  await store.commit([...some, put(at, run, body)]);
  return made.length;
}

interface Portion {
  readonly period: OverviewPeriod;
  readonly look: Look;
  readonly most: number;
}

/** Some townships' summaries, one after the other. `until`: where to go on; absent at the end. */
async function makeSome({ store, now }: Ports, tenant: string, { period, look, most }: Portion) {
  const where = { tenant, day: dayOf(now()), madeAt: instantOf(now()) };
  const rules = await store.read(overviewRuleRefs(where, period));
  const made: Overview[] = [];
  let next: string = look.next;
  while (made.length < most) {
    const township: TownshipFound | undefined = await townshipFrom(store, tenant, next);
    if (!township) return { made, until: undefined };
    made.push(await overviewOf(store, where, { township, period }, rules));
    next = township.after;
  }
  return { made, until: next };
}

async function overviewsThere(
  store: Store,
  tenant: string,
  period: OverviewPeriod,
  { from, until }: { readonly from: string; readonly until: string | undefined },
): Promise<Map<string, Stored<'overview'>>> {
  const range = until === undefined ? { from } : { from, until };
  return byPlace(await overviewsIn(store, tenant, { period, level: 'township' }, range));
}
