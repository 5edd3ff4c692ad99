import { dayOf, instantOf } from '../../src/core/calendar/day';
import { decideClose } from '../../src/core/evaluation/close-assembly';
import { COUNT_AFTER_SECONDS, decideCount } from '../../src/core/evaluation/count';
import { roundRef } from '../../src/core/evaluation/places';
import { replace } from '../../src/core/records';
import { Refused } from '../../src/core/refusal';
import { collect } from '../_backend/facts/collect';
import type { Ports } from '../_backend/ports';
import { Conflict } from '../_backend/ports';
import type { TimerStep } from '../_backend/timer-step';
import { gatherBox } from './gather-box';

const inState = (tenant: string, state: string) =>
  ({ collection: 'assembly', tenants: [tenant], index: 'byState', equals: [state] }) as const;

/** Rounds end with their window, and boxes that are still open after their last day are closed. */
export const closeLate: TimerStep = {
  name: 'evaluation.closeLate',

  async run({ store, now }, tenant) {
    const today = dayOf(now());
    const open = { collection: 'round', tenants: [tenant], index: 'byState' } as const;
    for (const round of await collect(store, { ...open, equals: ['open'] })) {
      if (round.body.form.lastDay >= today) continue;
      await unlessChanged(store.commit([replace(round, { ...round.body, state: 'ended' })]));
    }
    for (const assembly of await collect(store, inState(tenant, 'open'))) {
      if (assembly.body.lastDay >= today) continue;
      const { writes } = decideClose({ assembly, at: instantOf(now()) });
      await unlessChanged(store.commit(writes));
    }
  },
};

/** Boxes that were closed a minute ago or longer are counted, where nothing of the paper is missing. */
export const countClosed: TimerStep = {
  name: 'evaluation.countClosed',

  async run(ports, tenant) {
    const { store, now } = ports;
    for (const assembly of await collect(store, inState(tenant, 'closing'))) {
      const since = now() - Date.parse(assembly.body.closingAt ?? '');
      if (since >= COUNT_AFTER_SECONDS * 1000) await countOne(ports, tenant, assembly.id);
    }
  },
};

/** Paper that is missing or differs waits for people; the page of the assembly says so. */
async function countOne(ports: Ports, tenant: string, id: string): Promise<void> {
  const { store, now, ballotSecret: secret } = ports;
  const { assembly } = await store.read({ assembly: { collection: 'assembly', tenant, id } });
  if (!assembly) return;
  const { round } = await store.read({ round: roundRef(tenant, assembly.body.quarter) });
  const box = await gatherBox(store, tenant, id);
  try {
    const facts = { ...box, tenant, secret, assembly, round, at: instantOf(now()) };
    await unlessChanged(store.commit(decideCount(facts).writes));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
}

/** Changed meanwhile: the next run sees what is left. */
async function unlessChanged(commit: Promise<void>): Promise<void> {
  try {
    await commit;
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
  }
}
