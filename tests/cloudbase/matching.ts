import { Query } from 'mingo';

export type Document = Readonly<Record<string, unknown>> & { readonly _id: string };
export type Condition = Readonly<Record<string, unknown>>;

/**
 * Texts as their UTF-8 bytes, one character each: so compared by JavaScript they stand in the order
 * of their code points, as the cloud's database has them.
 */
export function packed<T>(value: T): T {
  return mapTexts(value, (text) => Buffer.from(text, 'utf8').toString('latin1'));
}

export function unpacked<T>(value: T): T {
  return mapTexts(value, (text) => Buffer.from(text, 'latin1').toString('utf8'));
}

function mapTexts<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((each: unknown) => mapTexts(each, change)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, at]) => [name, mapTexts(at, change)]);
  return Object.fromEntries(entries) as T;
}

/** The documents that meet the condition. Both are packed. */
export function matching(documents: Iterable<Document>, condition: Condition): Document[] {
  const query = new Query(condition as never);
  return [...documents].filter((each) => query.test(each as never));
}

/** Ids the condition names, where it names them; an index the cloud has on every collection. */
export function idsIn({ _id }: Condition): readonly string[] | undefined {
  if (typeof _id === 'string') return [_id];
  const list = (_id as { $in?: unknown } | undefined)?.$in;
  return Array.isArray(list) ? (list as string[]) : undefined;
}

/** In the order of the fields, 1 or -1 each. */
export function sorted(documents: Document[], order: Readonly<Record<string, number>>): Document[] {
  const fields = Object.entries(order);
  return documents.sort((one, other) => {
    for (const [field, sign] of fields) {
      const [a, b] = [one[field] as string, other[field] as string];
      if (a !== b) return a < b ? -sign : sign;
    }
    return 0;
  });
}
