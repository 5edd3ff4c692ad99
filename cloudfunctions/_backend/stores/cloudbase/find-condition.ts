import type { Search } from '../search';
import { orderOf } from '../search';

type Condition = Readonly<Record<string, unknown>>;

/** The fields that order the documents of one tenant. */
export function orderWithin(search: Search): string[] {
  return orderOf(search).slice(0, -1);
}

/** What the documents of one tenant must meet, in the database's own query language. */
export function conditionFor(search: Search, tenant: string): Condition {
  const equal = search.equals.map((value, n) => [search.fields[n], value]);
  const bounds = boundsOf(search);
  const [first = 'id'] = orderWithin(search);
  return {
    tenant,
    ...Object.fromEntries(equal),
    ...(Object.keys(bounds).length > 0 ? { [first]: bounds } : {}),
    ...(search.after ? { $or: beyond(search, search.after, tenant) } : {}),
  };
}

/** Also where the last page ended, so that the index is entered there and not at its beginning. */
function boundsOf({ range, after, descending }: Search): Condition {
  const ended = after?.[0];
  return {
    ...(range.from === undefined ? {} : { $gte: range.from }),
    ...(range.until === undefined ? {} : { $lt: range.until }),
    ...(ended === undefined ? {} : { [descending ? '$lte' : '$gte']: ended }),
  };
}

/** Beyond the last record of the page before, field by field; the tenant decides among equals. */
function beyond(search: Search, after: readonly string[], tenant: string): Condition[] {
  const names = orderWithin(search);
  const further = search.descending ? '$lt' : '$gt';
  const side = compareText(tenant, after.at(-1) as string) * (search.descending ? -1 : 1);
  const sameCounts = side > 0 ? `${further}e` : further;
  return names.map((name, n) => ({
    ...Object.fromEntries(names.slice(0, n).map((before, k) => [before, after[k]])),
    [name]: { [n === names.length - 1 ? sameCounts : further]: after[n] },
  }));
}

/** By code point, as the database orders text; JavaScript's `<` orders by UTF-16 units. */
export function compareText(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}
