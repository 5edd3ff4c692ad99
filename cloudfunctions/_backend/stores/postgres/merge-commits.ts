import type { Write } from '../../../../src/core/records';
import { keyOf, target } from '../../../../src/core/records';
import { MOST_WRITES, UnknownOutcome } from '../../ports';
import { sendTogether } from './send-together';

type Commit = (writes: readonly Write[]) => Promise<void>;

interface Waiting {
  readonly writes: readonly Write[];
  readonly company: string;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** More than one, so that a long commit, or one that waits for a lock, does not hold up all others. */
const AT_ONCE = 4;

export interface Merging {
  /** Commits travel together that give the same word here; all do where it is left out. */
  readonly companyOf?: (writes: readonly Write[]) => string;
  readonly atOnce?: number;
}

/**
 * Commits that meet while others are under way travel as one, kept or refused as a whole; when it
 * is refused, each is sent once more by itself, so that none fails for another's sake. Two that
 * touch one record never travel together.
 */
export function mergeCommits(
  commit: Commit,
  { companyOf = () => '', atOnce = AT_ONCE }: Merging = {},
): Commit {
  async function send(together: readonly Waiting[]): Promise<void> {
    try {
      await commit(together.flatMap(({ writes }) => writes));
      together.forEach(({ resolve }) => resolve());
    } catch (error) {
      // Where nobody knows, nobody knows of any of them; and one alone has no other to blame.
      if (error instanceof UnknownOutcome || together.length === 1) {
        together.forEach(({ reject }) => reject(error));
      } else {
        await Promise.all(together.map((each) => send([each])));
      }
    }
  }

  const add = sendTogether({ atOnce, choose: compatible, send });
  return (writes) =>
    new Promise((resolve, reject) => add({ writes, company: companyOf(writes), resolve, reject }));
}

/** The first that waits, and those of its company that fit beside it and touch nothing it touches. */
function compatible(waiting: readonly Waiting[]): readonly Waiting[] {
  const touched = new Set<string>();
  return waiting.filter(({ writes, company }) => {
    if (company !== waiting[0]?.company) return false;
    const places = writes.map((write) => `${target(write).tenant} ${keyOf(target(write))}`);
    const fits = touched.size === 0 || touched.size + places.length <= MOST_WRITES;
    if (!fits || places.some((place) => touched.has(place))) return false;
    places.forEach((place) => touched.add(place));
    return true;
  });
}
