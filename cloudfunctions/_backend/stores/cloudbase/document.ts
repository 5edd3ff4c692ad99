import type { CollectionName, Collections } from '../../../../src/core/collections';
import type { Ref, Stored } from '../../../../src/core/records';
import { bringUp } from '../bring-up';
import type { Declared } from '../declared';
import { indexedFields } from '../declared';

/**
 * A record as it stands in its collection, beside a text for each field some index names. The body
 * is JSON text: as an object it would not come back as it was, since the SDK reads
 * `{ type: 'Point', coordinates }` and `{ $date }` as values of its own, and the cloud takes `.` and
 * `$` in a name for a path and an operator.
 */
export interface CloudDocument {
  readonly _id: string;
  readonly tenant: string;
  readonly id: string;
  readonly version: number;
  readonly shape: number;
  readonly body: string;
  readonly [field: string]: string | number;
}

/** One place for each tenant and id: what makes a record unique is a primary key here too. */
export function documentId({ tenant, id }: Pick<Ref, 'tenant' | 'id'>): string {
  return `${encodeURIComponent(tenant)}/${id}`;
}

/** What a write sets, whether the document is new or not. */
export function contentOf(
  declared: Declared,
  version: number,
  body: object,
): Omit<CloudDocument, '_id' | 'tenant' | 'id'> {
  const values = body as Readonly<Record<string, unknown>>;
  const texts = indexedFields(declared).map((field) => [field, asText(values[field])]);
  const own = { version, shape: declared.shape, body: JSON.stringify(body) };
  return { ...Object.fromEntries(texts), ...own };
}

/** An absent field counts as empty text, and another kind of value as its JSON. */
function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === undefined || value === null ? '' : JSON.stringify(value);
}

export function recordOf<C extends CollectionName>(
  collection: C,
  declared: Declared,
  { tenant, id, version, shape, body }: CloudDocument,
): Stored<C> {
  const current = bringUp(declared, shape, JSON.parse(body)) as Collections[C];
  return { collection, tenant, id, version, body: current };
}
