import type { Write } from '../../../../src/core/records';
import { target } from '../../../../src/core/records';
import { Conflict, UnknownOutcome } from '../../ports';
import { carryOut, newDocument } from './carry-out';
import type { CloudTransaction, Place } from './place';
import type { TroubleKind } from './trouble';
import { CloudTrouble, troubleOf } from './trouble';

/** The cloud drops a transaction after 30 seconds; one that is late is given up before. */
const LONGEST_MS = 25_000;

/** All writes or none. @throws Conflict, UnknownOutcome, CloudTrouble; only the second leaves doubt. */
export async function commitWrites(place: Place, writes: readonly Write[]): Promise<void> {
  const [only] = writes;
  if (writes.length === 1 && only?.kind === 'insert') return insertAlone(place, only);
  const began = place.now();
  const transaction = await open(place);
  try {
    // One after another: a transaction takes one call at a time.
    for (const write of [...writes].sort(byPlace)) {
      if (place.now() - began > LONGEST_MS) throw new CloudTrouble('refused', 'TOO_SLOW');
      await carryOut(place, transaction, write);
    }
  } catch (error) {
    await giveUp(transaction);
    throw nothingWritten(error);
  }
  await seal(place, transaction);
}

async function open({ database, calls }: Place): Promise<CloudTransaction> {
  try {
    return await calls.make(() => database.startTransaction());
  } catch (error) {
    throw nothingWritten(error);
  }
}

/** A document is written whole or not at all, so one alone needs no transaction. */
async function insertAlone(place: Place, write: Extract<Write, { kind: 'insert' }>): Promise<void> {
  const { database, calls, nameOf } = place;
  const collection = database.collection(nameOf(write.ref.collection));
  try {
    await calls.make(() => collection.add(newDocument(place, write)));
  } catch (error) {
    throw outcomeOf(error);
  }
}

/** The last step, and the only one after which nobody may know. */
async function seal({ calls }: Place, transaction: CloudTransaction): Promise<void> {
  try {
    await calls.make(() => transaction.commit());
  } catch (error) {
    // One that never heard of its commit would stand in the way of the next try for 30 seconds.
    await giveUp(transaction);
    throw outcomeOf(error);
  }
}

/** Its failure does no harm: what was committed stays, and what nobody ends the cloud drops. */
async function giveUp(transaction: CloudTransaction): Promise<void> {
  await transaction.rollback('given up').catch(() => undefined);
}

const passing: readonly TroubleKind[] = ['conflict', 'duplicate', 'lost', 'unanswered'];

/** Before the commit was sent: whatever may pass is a conflict, to be run again on fresh facts. */
function nothingWritten(error: unknown): unknown {
  if (error instanceof Conflict) return error;
  const trouble = troubleOf(error);
  return passing.includes(trouble.kind) ? new Conflict(trouble) : trouble;
}

function outcomeOf(error: unknown): unknown {
  const trouble = troubleOf(error);
  if (trouble.kind === 'conflict' || trouble.kind === 'duplicate') return new Conflict(trouble);
  const inDoubt = trouble.kind === 'lost' || trouble.kind === 'unanswered';
  return inDoubt ? new UnknownOutcome(trouble) : trouble;
}

/** Everybody writes in the same order, so that of two that meet the first to come goes through. */
function byPlace(one: Write, other: Write): number {
  const [a, b] = [placeOf(one), placeOf(other)];
  return a < b ? -1 : a > b ? 1 : 0;
}

function placeOf(write: Write): string {
  const { collection, tenant, id } = target(write);
  return `${collection} ${tenant} ${id}`;
}
