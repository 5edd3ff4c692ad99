import type { Dump } from './watched-folder';

/** In which order rights were used and ballots came in, as far as somebody with copies can tell. */
export interface Sequence {
  readonly lines: readonly string[];
  readonly ballots: readonly string[];
}

interface Used {
  readonly used?: unknown;
}

/** From copies taken every minute; within a minute by the number of the transaction. */
export function byMinute(dumps: readonly Dump[]): Sequence {
  const lines: string[] = [];
  const ballots: string[] = [];
  for (const { rows } of dumps) {
    const inTurn = (collection: string) =>
      [...(rows[collection] ?? [])].sort((a, b) => a.xmin - b.xmin);
    for (const { id, body } of inTurn('rollLine')) {
      if ((body as Used).used && !lines.includes(id)) lines.push(id);
    }
    for (const { id } of inTurn('ballot')) if (!ballots.includes(id)) ballots.push(id);
  }
  return { lines, ballots };
}

/** From the write-ahead log: where each ballot was written first, and each line last. */
export function byLog(log: Buffer, seen: Sequence): Sequence {
  return placed([...log.toString('latin1').matchAll(stored)], (at) => at, seen);
}

const PAGE_BYTES = 8192;

/**
 * From one file of a table, by page and, within a page, from its end, as PostgreSQL fills them. Rows
 * that were removed lie there still.
 */
export function byPage(file: Buffer, seen: Sequence): Sequence {
  const inPage = (at: number) => at - (at % PAGE_BYTES) + PAGE_BYTES - 1 - (at % PAGE_BYTES);
  return placed([...file.toString('latin1').matchAll(stored)], inPage, seen);
}

/** Ids of lines and ballots, in whatever file they are. */
const stored = /line:assembly:[\dQ:-]+|ballot:assembly:[\dQ:-]+:[0-9a-f]{64}/g;

function placed(
  found: readonly RegExpMatchArray[],
  place: (at: number) => number,
  { lines, ballots }: Sequence,
): Sequence {
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  for (const { 0: id, index = 0 } of found) {
    const at = place(index);
    first.set(id, Math.min(first.get(id) ?? at, at));
    last.set(id, Math.max(last.get(id) ?? at, at));
  }
  const inOrder = (ids: readonly string[], places: ReadonlyMap<string, number>) =>
    ids.filter((id) => places.has(id)).sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  return { lines: inOrder(lines, last), ballots: inOrder(ballots, first) };
}
