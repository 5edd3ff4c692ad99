import { instantOf } from '../../src/core/calendar/day';
import { withStep } from '../../src/core/evaluation/assembly-step';
import type { Stored } from '../../src/core/records';
import { remove, replace } from '../../src/core/records';
import { papersOf } from '../_backend/facts/evaluation';
import type { Ports } from '../_backend/ports';
import { Conflict, MOST_WRITES } from '../_backend/ports';
import type { TimerStep } from '../_backend/timer-step';

/**
 * Sealed ballots and typed papers of a counted box go. Ballots go in commits of their own, so that
 * nothing ties them to what else was written then.
 */
export const emptyBoxes: TimerStep = {
  name: 'evaluation.emptyBoxes',

  async run(ports, tenant) {
    const at = { index: 'byToEmpty', equals: ['waiting'] } as const;
    const query = { collection: 'assembly', tenants: [tenant], ...at } as const;
    const { records } = await ports.store.find(query, { limit: MOST_WRITES });
    for (const assembly of records) {
      try {
        await emptyBox(ports, tenant, assembly);
      } catch (error) {
        // Changed meanwhile: the next run goes on.
        if (!(error instanceof Conflict)) throw error;
      }
    }
  },
};

async function emptyBox(
  { store, now }: Ports,
  tenant: string,
  assembly: Stored<'assembly'>,
): Promise<void> {
  const at = { index: 'byAssembly', equals: [assembly.id] } as const;
  const box = { collection: 'ballot', tenants: [tenant], ...at } as const;
  for (;;) {
    const { records } = await store.find(box, { limit: MOST_WRITES });
    if (records.length === 0) break;
    await store.commit(records.map((each) => remove(each)));
  }
  const papers = await papersOf(store, tenant, assembly.id);
  const { toEmpty, ...emptied } = assembly.body;
  if (!toEmpty) return;
  await store.commit([
    ...papers.map((each) => remove(each)),
    replace(assembly, withStep(emptied, 'empty-box', { at: instantOf(now()) })),
  ]);
}
