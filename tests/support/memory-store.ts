import type { CollectionName } from '../../src/core/collections';
import type { Ref, Stored, Write } from '../../src/core/records';
import { target } from '../../src/core/records';
import { declarations } from '../../cloudfunctions/_backend/collections/declarations';
import type { Found, Page, Query, Store } from '../../cloudfunctions/_backend/ports';
import { Conflict } from '../../cloudfunctions/_backend/ports';
import { checkWrites } from '../../cloudfunctions/_backend/stores/check-writes';
import { cursorOf } from '../../cloudfunctions/_backend/stores/cursor';
import { eachRecord } from '../../cloudfunctions/_backend/stores/each-record';
import type { PageAsked } from '../../cloudfunctions/_backend/stores/search';
import { orderOf, searchOf } from '../../cloudfunctions/_backend/stores/search';

/** Records by collection, and there by tenant and id. */
export type Memory = ReadonlyMap<string, ReadonlyMap<string, Stored>>;

/**
 * A store in plain maps, for models that make a hundred thousand worlds. The suite that judges the
 * real ones judges it too.
 */
export function memoryStore(start: Memory = new Map()): Store & { readonly memory: () => Memory } {
  const kinds = new Map([...start].map(([name, records]) => [name, new Map(records)]));
  const of = (collection: string) => kinds.get(collection) ?? new Map<string, Stored>();
  const find = <C extends CollectionName>(query: Query<C>, page: PageAsked) =>
    Promise.resolve().then(() => pageOf([...of(query.collection).values()], query, page));
  return {
    memory: () => kinds,
    read: <R extends Record<string, Ref>>(refs: R) => {
      const found = Object.entries(refs).map(([name, at]) => [
        name,
        of(at.collection).get(key(at)),
      ]);
      return Promise.resolve(Object.fromEntries(found) as Found<R>);
    },
    find,
    each: (query) => eachRecord(find, query),
    async commit(writes) {
      checkWrites(writes);
      if (
        !writes.every((write) => fits(of(target(write).collection).get(key(target(write))), write))
      )
        throw new Conflict();
      for (const write of writes) carryOut(kinds, write);
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
  };
}

const key = ({ tenant, id }: Ref) => JSON.stringify([tenant, id]);

function fits(known: Stored | undefined, write: Write): boolean {
  if (write.kind === 'insert') return known === undefined;
  return known?.version === write.before.version;
}

function carryOut(kinds: Map<string, Map<string, Stored>>, write: Write): void {
  if (write.kind === 'unchanged') return;
  const { collection, tenant, id } = target(write);
  const records = kinds.get(collection) ?? new Map<string, Stored>();
  kinds.set(collection, records);
  const at = { collection, tenant, id };
  if (write.kind === 'remove') return void records.delete(key(at));
  const version = write.kind === 'insert' ? 1 : write.before.version + 1;
  // As the others keep it: a field that is undefined is not there.
  const body = JSON.parse(JSON.stringify(write.body)) as Stored['body'];
  records.set(key(at), { ...at, version, body });
}

function pageOf<C extends CollectionName>(
  records: readonly Stored[],
  query: Query<C>,
  asked: PageAsked,
): Page<C> {
  const search = searchOf(declarations, query, asked);
  const { fields, equals, range, tenants, after, limit } = search;
  const sign = search.descending ? -1 : 1;
  const order = orderOf(search);
  const placed = records
    .filter((each) => tenants.includes(each.tenant))
    .filter((each) => equals.every((value, i) => valueAt(each, fields[i]) === value))
    .filter((each) => within(valueAt(each, fields[equals.length]), range))
    .map((each) => ({ each, place: order.map((field) => valueAt(each, field)) }))
    .sort((a, b) => sign * compare(a.place, b.place))
    .filter(({ place }) => !after || sign * compare(place, after) > 0);
  const some = placed.slice(0, limit);
  const last = some.at(-1);
  return {
    records: some.map(({ each }) => each as Stored<C>),
    ...(placed.length > limit && last ? { cursor: cursorOf(last.place) } : {}),
  };
}

function valueAt(record: Stored, field: string | undefined): string {
  if (field === 'id' || field === 'tenant') return record[field];
  return (record.body as unknown as Record<string, string | undefined>)[field ?? ''] ?? '';
}

function within(value: string, { from, until }: { from?: string; until?: string }): boolean {
  return (from === undefined || value >= from) && (until === undefined || value < until);
}

function compare(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((value, i) => value !== other[i]);
  if (at < 0) return 0;
  return byCodePoint(one[at] ?? '', other[at] ?? '');
}

/** UTF-16 order is another one beyond U+FFFF. */
function byCodePoint(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  const at = a.findIndex((letter, i) => letter !== b[i]);
  if (at < 0) return a.length - b.length;
  return (a[at]?.codePointAt(0) ?? 0) - (b[at]?.codePointAt(0) ?? -1);
}
