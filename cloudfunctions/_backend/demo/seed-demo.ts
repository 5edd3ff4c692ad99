import { instantOf } from '../../../src/core/calendar/day';
import type { Write } from '../../../src/core/records';
import { insert, ref, remove, target } from '../../../src/core/records';
import { countyRef } from '../../../src/core/roster/places';
import type { Files, Store } from '../ports';
import { MOST_WRITES } from '../ports';
import { keepFiles } from './keep-files';
import { makeDemoOverviews } from './overviews';
import type { DemoSecrets } from './plan';
import { planDemo } from './plan';
import { demoCounty, DEMO_SEED, DEMO_TENANT, DEMO_TENANTS } from './tenant';

/**
 * Says that the demo county is being written, and as of when: a start that was cut short goes on
 * with the same county, also on another day. Gone once the county record stands.
 */
const markerRef = ref('rosterImport', DEMO_TENANT, 'import:demo');

export interface DemoSeed extends DemoSecrets {
  /** Server time, milliseconds since 1970: the history ends here. */
  readonly now: number;
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
  { now, files, seed = DEMO_SEED, ...secrets }: DemoSeed,
): Promise<void> {
  const at = countyRef(DEMO_TENANT);
  const found = await store.read({ county: at, marker: markerRef });
  if (found.county) return;
  if (!found.marker) await store.commit([insert(markerRef, markerOf(now))]);
  const asOf = found.marker ? Date.parse(found.marker.body.at) : now;

  const steps = inSteps(planDemo(asOf, seed, secrets));
  for (const step of found.marker ? await stepsLeft(store, steps) : steps) await store.commit(step);
  await keepFiles(store, files);

  const { marker } = await store.read({ marker: markerRef });
  await store.commit([insert(at, demoCounty), ...(marker ? [remove(marker)] : [])]);
  await makeDemoOverviews(store, asOf);
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

/** No commit spans two tenants, here as elsewhere. */
function inSteps(writes: readonly Write[]): Write[][] {
  return DEMO_TENANTS.flatMap((tenant) => {
    const own = writes.filter((write) => target(write).tenant === tenant);
    return Array.from({ length: Math.ceil(own.length / MOST_WRITES) }, (_, index) =>
      own.slice(index * MOST_WRITES, (index + 1) * MOST_WRITES),
    );
  });
}

async function stepsLeft(store: Store, steps: readonly Write[][]): Promise<Write[][]> {
  const firsts = steps.map((step) => target(step[0] as Write));
  const found = await store.read(Object.fromEntries(firsts.map((first, i) => [`step${i}`, first])));
  return steps.filter((_, index) => !found[`step${index}`]);
}
