import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { Migrator, sql } from 'kysely';
import type { Declarations, Declared } from '../declared';
import { indexedFields } from '../declared';
import type { Database } from './tables';
import { indexName } from './tables';

/**
 * Brings the tables to what the declarations say. Each state of the declarations is a migration of
 * its own, named by its hash, that adds what is missing; it drops nothing, so that an older program
 * beside this one goes on working. Several processes may start at once: the migrator takes turns.
 */
export async function prepareTables(
  db: Kysely<Database>,
  schema: string,
  declarations: Declarations,
): Promise<void> {
  const name = `declared-${hashOf(declarations)}`;
  // Asked for beforehand: the migrator holds a connection, and there may be only one.
  const past = await pastMigrations(db, schema);
  const migrator = new Migrator({
    db,
    migrationTableSchema: schema,
    allowUnorderedMigrations: true,
    provider: {
      getMigrations: () =>
        Promise.resolve({
          ...past,
          [name]: { up: (inside: Kysely<Database>) => addMissing(inside, schema, declarations) },
        }),
    },
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

function hashOf(declarations: Declarations): string {
  const wanted = Object.entries(declarations).map(([name, { indexes }]) => [name, indexes]);
  return createHash('sha256').update(JSON.stringify(wanted)).digest('hex').slice(0, 16);
}

/** Earlier states of the declarations: known by name only, already carried out. */
async function pastMigrations(db: Kysely<Database>, schema: string) {
  const table = await sql<{ exists: boolean }>`
    select to_regclass(${`"${schema}".kysely_migration`}) is not null as exists
  `.execute(db);
  if (!table.rows[0]?.exists) return {};
  const { rows } = await sql<{ name: string }>`
    select name from ${sql.table(`${schema}.kysely_migration`)}
  `.execute(db);
  return Object.fromEntries(rows.map(({ name }) => [name, { up: () => Promise.resolve() }]));
}

async function addMissing(
  db: Kysely<Database>,
  schema: string,
  declarations: Declarations,
): Promise<void> {
  const columns = await columnsNow(db, schema);
  for (const [collection, declared] of Object.entries(declarations)) {
    const existing = columns.get(collection);
    if (existing) await addColumns(db.withSchema(schema), collection, declared, existing);
    else await createTable(db.withSchema(schema), collection, declared);
    await createIndexes(db.withSchema(schema), collection, declared);
  }
}

async function columnsNow(db: Kysely<Database>, schema: string): Promise<Map<string, Set<string>>> {
  const { rows } = await sql<{ table_name: string; column_name: string }>`
    select table_name, column_name from information_schema.columns where table_schema = ${schema}
  `.execute(db);
  const columns = new Map<string, Set<string>>();
  for (const row of rows) {
    columns.set(row.table_name, (columns.get(row.table_name) ?? new Set()).add(row.column_name));
  }
  return columns;
}

// Ordered by code point, whatever the server's language: every store gives the same order.
const text = sql`text collate "C"`;

async function createTable(
  db: Kysely<Database>,
  collection: string,
  declared: Declared,
): Promise<void> {
  let table = db.schema
    .createTable(collection)
    .addColumn('tenant', text, (column) => column.notNull())
    .addColumn('id', text, (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('shape', 'integer', (column) => column.notNull())
    .addColumn('body', 'jsonb', (column) => column.notNull());
  for (const field of indexedFields(declared)) {
    table = table.addColumn(field, text, (column) =>
      column.generatedAlwaysAs(valueOf(field)).stored(),
    );
  }
  await table.addPrimaryKeyConstraint(`${collection}_key`, ['tenant', 'id']).execute();
}

async function addColumns(
  db: Kysely<Database>,
  collection: string,
  declared: Declared,
  existing: ReadonlySet<string>,
): Promise<void> {
  for (const field of indexedFields(declared)) {
    if (existing.has(field)) continue;
    await db.schema
      .alterTable(collection)
      .addColumn(field, text, (column) => column.generatedAlwaysAs(valueOf(field)).stored())
      .execute();
  }
}

/** An absent field counts as empty text: no nulls to compare or to order. */
function valueOf(field: string) {
  return sql`coalesce(body ->> ${sql.lit(field)}, '')`;
}

async function createIndexes(
  db: Kysely<Database>,
  collection: string,
  declared: Declared,
): Promise<void> {
  for (const fields of Object.values(declared.indexes)) {
    await db.schema
      .createIndex(indexName(collection, fields))
      .ifNotExists()
      .on(collection)
      .columns(['tenant', ...fields, 'id'])
      .execute();
  }
}
