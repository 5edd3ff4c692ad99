import { instantOf } from '../../../src/core/calendar/day';
import type { Write } from '../../../src/core/records';
import { insert, ref, remove, target } from '../../../src/core/records';
import { countyRef } from '../../../src/core/roster/places';
import type { Files, KeyedHash, Store } from '../ports';
import { MOST_WRITES } from '../ports';
import { keepPhotos } from './keep-photos';
import { planDemo } from './plan';
import { demoCounty, DEMO_SEED, DEMO_TENANT } from './tenant';

/**
 * Says that the demo county is being written, and as of when: a start that was cut short goes on
 * with the same county, also on another day. Gone once the county record stands.
 */
const markerRef = ref('rosterImport', DEMO_TENANT, 'import:demo');

export interface DemoSeed {
  /** Server time, milliseconds since 1970: the history ends here. */
  readonly now: number;
  readonly keyedHash: KeyedHash;
  /** Where the pictures of the demo's photos go. */
  readonly files: Files;
  readonly seed?: number;
}

/**
 * Writes the demo county where it is not there yet. The county record comes last, so a county that
 * stands is whole; one commit is a step, and a step whose first record is there has been taken.
 */
export async function seedDemo(
  store: Store,
  { now, keyedHash, files, seed = DEMO_SEED }: DemoSeed,
): Promise<void> {
  const at = countyRef(DEMO_TENANT);
  const found = await store.read({ county: at, marker: markerRef });
  if (found.county) return;
  if (!found.marker) await store.commit([insert(markerRef, markerOf(now))]);
  const asOf = found.marker ? Date.parse(found.marker.body.at) : now;

  const steps = inSteps(planDemo(asOf, seed, keyedHash));
  for (const step of found.marker ? await stepsLeft(store, steps) : steps) await store.commit(step);
  await keepPhotos(store, files);

  const { marker } = await store.read({ marker: markerRef });
  await store.commit([insert(at, demoCounty), ...(marker ? [remove(marker)] : [])]);
}

function markerOf(now: number) {
  const state = 'applying' as const;
  const at = instantOf(now);
  return {
    name: '演示数据',
    fileHash: '',
    by: '',
    byName: '',
    at,
    state,
    steps: 0,
    done: 0,
    summary: {},
  };
}

function inSteps(writes: readonly Write[]): Write[][] {
  return Array.from({ length: Math.ceil(writes.length / MOST_WRITES) }, (_, index) =>
    writes.slice(index * MOST_WRITES, (index + 1) * MOST_WRITES),
  );
}

async function stepsLeft(store: Store, steps: readonly Write[][]): Promise<Write[][]> {
  const firsts = steps.map((step) => target(step[0] as Write));
  const found = await store.read(Object.fromEntries(firsts.map((first, i) => [`step${i}`, first])));
  return steps.filter((_, index) => !found[`step${index}`]);
}
