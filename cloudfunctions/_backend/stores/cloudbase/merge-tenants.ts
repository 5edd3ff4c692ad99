import type { Search } from '../search';
import { MOST_IN_A_PAGE, orderOf } from '../search';
import type { CloudDocument } from './document';
import { compareText } from './find-condition';

/** The next documents of one tenant in the order of the search; fewer than `limit` are the last. */
type FindNext = (
  tenant: string,
  after: readonly string[] | undefined,
  limit: number,
) => Promise<CloudDocument[]>;

/** Tenants asked at once. */
const MOST_AT_ONCE = 20;
/** Of several tenants each is asked for so many at least: one at a time would be one call for each. */
const FEWEST = 20;

/** What is at hand of one tenant; its first document is the next. */
interface Stream {
  readonly tenant: string;
  waiting: CloudDocument[];
  after: readonly string[] | undefined;
  ended: boolean;
}

/**
 * The first `wanted` documents of all tenants of a search, in its order. Each tenant is asked for
 * its share and again when that is used up, so that many tenants cost little more than one.
 */
export async function mergeTenants(
  search: Search,
  wanted: number,
  findNext: FindNext,
): Promise<CloudDocument[]> {
  const place = (document: CloudDocument) => orderOf(search).map((field) => `${document[field]}`);
  const share = Math.max(FEWEST, Math.ceil(wanted / search.tenants.length));

  async function fill(stream: Stream, missing: number): Promise<void> {
    const limit = Math.min(share, missing, MOST_IN_A_PAGE);
    const next = await findNext(stream.tenant, stream.after, limit);
    const last = next.at(-1);
    stream.waiting = next;
    stream.after = last ? place(last) : stream.after;
    stream.ended = next.length < limit;
  }

  const streams = search.tenants.map((tenant): Stream => ({
    tenant,
    waiting: [],
    after: search.after,
    ended: false,
  }));
  for (let from = 0; from < streams.length; from += MOST_AT_ONCE) {
    const some = streams.slice(from, from + MOST_AT_ONCE);
    await Promise.all(some.map((stream) => fill(stream, wanted)));
  }
  const merged: CloudDocument[] = [];
  while (merged.length < wanted) {
    const first = firstOf(streams, search);
    const next = first?.waiting.shift();
    if (!first || !next) return merged;
    merged.push(next);
    const missing = wanted - merged.length;
    if (first.waiting.length === 0 && !first.ended && missing > 0) await fill(first, missing);
  }
  return merged;
}

/** The tenant whose next document comes first. */
function firstOf(streams: readonly Stream[], search: Search): Stream | undefined {
  const left = streams.filter(({ waiting }) => waiting.length > 0);
  const before = orderBy(search);
  return left.reduce<Stream | undefined>(
    (first, each) => (first && before(first.waiting[0]!, each.waiting[0]!) <= 0 ? first : each),
    undefined,
  );
}

function orderBy(search: Search): (one: CloudDocument, other: CloudDocument) => number {
  const fields = orderOf(search);
  const sign = search.descending ? -1 : 1;
  return (one, other) => {
    for (const field of fields) {
      const order = compareText(`${one[field]}`, `${other[field]}`);
      if (order !== 0) return order * sign;
    }
    return 0;
  };
}
