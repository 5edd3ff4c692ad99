import type { Ref } from '../../../../src/core/records';
import type { Row } from './engine';
import { LostConnection } from './engine';
import { sendTogether } from './send-together';

type Rows = (Row | undefined)[];
type ReadRows = (refs: readonly Ref[]) => Promise<Rows>;

interface Waiting {
  readonly refs: readonly Ref[];
  readonly resolve: (rows: Rows) => void;
  readonly reject: (error: unknown) => void;
}

/** Of the connections, the most that serve reads by id at once. */
const AT_ONCE = 3;
/** Records in one statement; a single read may be longer. */
const MOST_TOGETHER = 200;

/**
 * Reads that meet while others are under way travel as one statement; when the server refuses it,
 * each is sent once more by itself, so that none fails for another's sake.
 */
export function mergeReads(readRows: ReadRows, atOnce = AT_ONCE): ReadRows {
  async function send(together: readonly Waiting[]): Promise<void> {
    try {
      handOut(together, await readRows(together.flatMap(({ refs }) => refs)));
    } catch (error) {
      // A line that is lost is nobody's doing, and was tried twice; one alone has no other to blame.
      if (error instanceof LostConnection || together.length === 1) {
        together.forEach(({ reject }) => reject(error));
      } else {
        await Promise.all(together.map((each) => send([each])));
      }
    }
  }

  const add = sendTogether({ atOnce, choose: fitting, send });
  return (refs) => new Promise((resolve, reject) => add({ refs, resolve, reject }));
}

function fitting(waiting: readonly Waiting[]): readonly Waiting[] {
  let records = 0;
  const end = waiting.findIndex(
    ({ refs }, index) => (records += refs.length) > MOST_TOGETHER && index > 0,
  );
  return end < 0 ? waiting : waiting.slice(0, end);
}

function handOut(together: readonly Waiting[], rows: Rows): void {
  let from = 0;
  for (const { refs, resolve } of together) {
    resolve(rows.slice(from, from + refs.length));
    from += refs.length;
  }
}
