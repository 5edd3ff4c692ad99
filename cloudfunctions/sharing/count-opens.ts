import { groupBy } from '../../src/core/group-by';
import type { Stored } from '../../src/core/records';
import { put, remove } from '../../src/core/records';
import { countOpens, emptySpread } from '../../src/core/sharing/count';
import { MOST_WAITING, spreadRef } from '../../src/core/sharing/places';
import type { Ports, Store } from '../_backend/ports';
import { Conflict, MOST_WRITES } from '../_backend/ports';
import type { TimerStep } from '../_backend/timer-step';

/** A minute's share: other steps wait. What is left waits for the next run. */
const LONGEST_RUN_MS = 20_000;

/**
 * Counts the openings that wait, and lets them go: those of one commit are in the count and gone, or
 * neither, so a run may be cut off anywhere. Two runners that meet conflict at the spread.
 */
export const countOpened: TimerStep = {
  name: 'sharing.countOpened',

  async run(ports, tenant) {
    const until = ports.now() + LONGEST_RUN_MS;
    const waiting = await waitingIn(ports.store, tenant);
    for (const [of, opens] of groupBy(waiting, ({ body }) => body.of)) {
      await countThose(ports, { tenant, of, opens, until });
    }
  },
};

/** Those of one story lie together; no run holds more than all that one can have. */
async function waitingIn(store: Store, tenant: string): Promise<Stored<'sharedOpen'>[]> {
  const waiting: Stored<'sharedOpen'>[] = [];
  const query = { collection: 'sharedOpen', tenants: [tenant], index: 'byOf' } as const;
  for await (const open of store.each(query)) {
    waiting.push(open);
    if (waiting.length === MOST_WAITING) break;
  }
  return waiting;
}

interface Waiting {
  readonly tenant: string;
  readonly of: string;
  readonly opens: readonly Stored<'sharedOpen'>[];
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** The spread is one write of each commit, and the openings it counts are the others. */
const PART = MOST_WRITES - 1;

async function countThose({ store, now }: Ports, { opens, until, ...at }: Waiting): Promise<void> {
  for (let from = 0; from < opens.length && now() < until; from += PART) {
    const part = opens.slice(from, from + PART);
    if (!(await countPart(store, { ...at, part, waiting: opens.length }))) return;
  }
}

/** False where another runner was here first. */
async function countPart(
  store: Store,
  { tenant, of, part, waiting }: CountedPart,
): Promise<boolean> {
  const at = spreadRef(tenant, of);
  const { spread } = await store.read({ spread: at });
  const bodies = part.map(({ body }) => body);
  const counted = countOpens(spread?.body ?? emptySpread(of), bodies, waiting);
  try {
    await store.commit([put(at, spread, counted), ...part.map((open) => remove(open))]);
    return true;
  } catch (error) {
    if (error instanceof Conflict) return false;
    throw error;
  }
}

interface CountedPart {
  readonly tenant: string;
  readonly of: string;
  readonly part: readonly Stored<'sharedOpen'>[];
  readonly waiting: number;
}
