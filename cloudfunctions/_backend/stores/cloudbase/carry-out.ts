import type { Stored, Write } from '../../../../src/core/records';
import { target } from '../../../../src/core/records';
import { Conflict } from '../../ports';
import { declaredOf } from '../declared';
import { contentOf, documentId } from './document';
import type { CloudTransaction, Place } from './place';

/** A document to be inserted, whole. */
export function newDocument(
  { declarations }: Place,
  { ref, body }: Extract<Write, { kind: 'insert' }>,
): object {
  const { collection, tenant, id } = ref;
  const content = contentOf(declaredOf(declarations, collection), 1, body);
  return { _id: documentId(ref), tenant, id, ...content };
}

/** One write inside a transaction, by the document's id. @throws Conflict, CloudTrouble */
export async function carryOut(
  place: Place,
  transaction: CloudTransaction,
  write: Write,
): Promise<void> {
  const collection = transaction.collection(place.nameOf(target(write).collection));
  const { make } = place.calls;
  if (write.kind === 'insert') {
    await make(() => collection.add(newDocument(place, write)));
    return;
  }
  const document = collection.doc(documentId(write.before));
  // Inside a transaction the SDK gives the document itself, or null.
  const found = await make<{ data: { version: number } | null }>(() => document.get());
  if (found.data?.version !== write.before.version) throw new Conflict();
  if (write.kind === 'remove') {
    await make(() => document.remove());
    return;
  }
  await make(() => document.update(changeOf(place, write)));
}

function changeOf(
  { database, declarations }: Place,
  write: Extract<Write, { kind: 'replace' | 'unchanged' }>,
): object {
  // Two snapshots conflict where both write, and only there: so what a decision rests on is touched.
  if (write.kind === 'unchanged') return { touched: database.command.inc(1) };
  const { collection, version } = write.before as Stored;
  return contentOf(declaredOf(declarations, collection), version + 1, write.body);
}
