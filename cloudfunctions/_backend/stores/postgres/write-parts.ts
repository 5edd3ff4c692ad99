import type { Write } from '../../../../src/core/records';
import { target } from '../../../../src/core/records';
import type { Value } from './engine';
import { tableOf } from './tables';

export interface Into {
  readonly schema: string;
  readonly shapeOf: (collection: string) => number;
  /** Takes a value and gives the `$n` that stands for it. */
  readonly place: (value: Value) => string;
}

/** One write with plain values: the quickest for the server. Returns one row if it touched its record. */
export function singleWrite({ schema, shapeOf, place }: Into, write: Write): string {
  const { collection, tenant, id } = target(write);
  const table = tableOf(schema, collection);
  const at = () => `tenant = ${place(tenant)} and id = ${place(id)}`;
  const atVersion = (version: number) => `${at()} and version = ${place(version)}`;
  switch (write.kind) {
    case 'insert':
      return (
        `insert into ${table} (tenant, id, version, shape, body) values ` +
        `(${place(tenant)}, ${place(id)}, 1, ${place(shapeOf(collection))}, ` +
        `${place(JSON.stringify(write.body))}) returning 1`
      );
    case 'replace':
      return (
        `update ${table} set version = version + 1, shape = ${place(shapeOf(collection))}, ` +
        `body = ${place(JSON.stringify(write.body))} ` +
        `where ${atVersion(write.before.version)} returning 1`
      );
    case 'remove':
      return `delete from ${table} where ${atVersion(write.before.version)} returning 1`;
    case 'unchanged':
      return `select 1 from ${table} where ${atVersion(write.before.version)} for share`;
  }
}

const place = 'tenant text collate "C", id text collate "C"';
const same = 't.tenant = w.tenant and t.id = w.id and t.version = w.version';

/** Writes of one kind to one table as one list, so that a hundred of them are one short statement. */
export function manyWrites(into: Into, writes: readonly Write[]): string {
  const { kind } = writes[0] as Write;
  const { collection } = target(writes[0] as Write);
  const table = tableOf(into.schema, collection);
  const shape = () => `${into.place(into.shapeOf(collection))}::int`;
  const list = into.place(JSON.stringify(writes.map(listed)));
  const rows = (columns: string) => `jsonb_to_recordset(${list}::jsonb) as w(${place}, ${columns})`;
  switch (kind) {
    case 'insert':
      return (
        `insert into ${table} (tenant, id, version, shape, body) ` +
        `select w.tenant, w.id, 1, ${shape()}, w.body from ${rows('body jsonb')} returning 1`
      );
    case 'replace':
      return (
        `update ${table} t set version = t.version + 1, shape = ${shape()}, body = w.body ` +
        `from ${rows('version int, body jsonb')} where ${same} returning 1`
      );
    case 'remove':
      return `delete from ${table} t using ${rows('version int')} where ${same} returning 1`;
    case 'unchanged':
      return `select 1 from ${table} t join ${rows('version int')} on ${same} for share of t`;
  }
}

function listed(write: Write) {
  const { tenant, id } = target(write);
  return {
    tenant,
    id,
    ...('before' in write ? { version: write.before.version } : {}),
    ...('body' in write ? { body: write.body } : {}),
  };
}
