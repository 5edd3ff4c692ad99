import type { Refusal } from '../../src/core/refusal';
import { Refused } from '../../src/core/refusal';

/** What `run` was refused with; a test where nothing is refused fails. */
export function refusalOf(run: () => unknown): Refusal {
  try {
    run();
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
  throw new Error('nothing was refused');
}
