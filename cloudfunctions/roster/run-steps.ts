import type { Stored, Write } from '../../src/core/records';
import { keyOf, ref, target } from '../../src/core/records';
import { carryOutStep, nextStep } from '../../src/core/roster/carry-out-step';
import { gateRef, importRef, partRef } from '../../src/core/roster/import-places';
import { partHolding } from '../../src/core/roster/pack-steps';
import { callerRef, personRef } from '../../src/core/roster/places';
import { ownerOf } from '../../src/core/roster/plan-import';
import { stepToUndo, undoStep } from '../../src/core/roster/undo-step';
import type { Reader, Store } from '../_backend/ports';
import { Conflict } from '../_backend/ports';
import { tryAgain } from '../_backend/try-again';
import { readMany } from './read-many';

/**
 * Carries an import, or its undoing, on by at most `most` steps. Each step is read afresh, and its
 * commit moves the import on at the version read: two runners never do one twice, and a crash
 * anywhere leaves an import that the next run takes up where it stands.
 */
export async function runImportSteps(
  store: Store,
  tenant: string,
  importId: string,
  most: number,
): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    if (!(await runOne(store, tenant, importId))) return;
  }
}

/** False when there is nothing left to do. */
function runOne(store: Store, tenant: string, importId: string): Promise<boolean> {
  return tryAgain(async () => {
    const writes = await nextWrites(store, tenant, importId);
    if (writes) await store.commit(writes);
    return writes !== undefined;
  });
}

async function nextWrites(
  reader: Reader,
  tenant: string,
  importId: string,
): Promise<Write[] | undefined> {
  const { running, gate } = await reader.read({
    running: importRef(tenant, importId),
    gate: gateRef(tenant),
  });
  if (!running || !gate) return undefined;
  if (running.body.state === 'applying') return applyWrites(reader, running, gate);
  if (running.body.state === 'undoing') return undoWrites(reader, running, gate);
  return undefined;
}

async function applyWrites(
  reader: Reader,
  running: Stored<'rosterImport'>,
  gate: Stored<'rosterGate'>,
): Promise<Write[]> {
  const { tenant, id, body } = running;
  const first = partHolding(body.done, body.steps);
  const { part } = await reader.read({ part: partRef(tenant, id, first) });
  // Another runner finished this part between the two reads; the import has moved on.
  if (!part) throw new Conflict();
  const step = nextStep({ running, part });
  const owners = [...new Set(step.flatMap((target) => ownerOf(target) ?? []))];
  const targets = step.map((one) => ref(one.collection, tenant, one.id));
  const current = await readMany(reader, [
    ...targets,
    ...owners.map((person) => personRef(tenant, person)),
  ]);
  const persons = pickEach(owners, (person) =>
    current.get(keyOf(personRef(tenant, person))),
  ) as Map<string, Stored<'person'>>;
  const callers = await callersOf(reader, tenant, persons);
  return carryOutStep({ running, gate, part, current, persons, callers });
}

async function callersOf(
  reader: Reader,
  tenant: string,
  persons: ReadonlyMap<string, Stored<'person'>>,
): Promise<Map<string, Stored<'caller'>>> {
  const refs = new Map(
    [...persons].flatMap(([person, { body }]) =>
      body.openid ? [[person, callerRef(tenant, body.openid)] as const] : [],
    ),
  );
  if (refs.size === 0) return new Map();
  const found = await readMany(reader, refs.values());
  return pickEach(refs.keys(), (person) => {
    const at = refs.get(person);
    return at && found.get(keyOf(at));
  }) as Map<string, Stored<'caller'>>;
}

function pickEach(keys: Iterable<string>, pick: (key: string) => Stored | undefined) {
  const picked = new Map<string, Stored>();
  for (const key of keys) {
    const record = pick(key);
    if (record) picked.set(key, record);
  }
  return picked;
}

async function undoWrites(
  reader: Reader,
  running: Stored<'rosterImport'>,
  gate: Stored<'rosterGate'>,
): Promise<Write[]> {
  const { step } = await reader.read({ step: stepToUndo(running) });
  // Another runner undid this step between the two reads; the import has moved on.
  if (!step) throw new Conflict();
  const current = await readMany(reader, step.body.writes.map(target));
  return undoStep({ running, gate, step, current });
}
