import { groupBy } from '../group-by';
import type { Stored, Write } from '../records';
import { keyOf, remove, replace, target } from '../records';
import { stepRef } from './import-places';
import { standsAsWritten } from './stands-as-written';

export interface UndoStepFacts {
  readonly running: Stored<'rosterImport'>;
  readonly gate: Stored<'rosterGate'>;
  /** The last step still standing. */
  readonly step: Stored<'rosterImportStep'>;
  readonly current: ReadonlyMap<string, Stored>;
}

/**
 * Undoes the last step still standing. A person whose records were changed while the undoing ran
 * keeps them all, and is counted in the summary as `kept`: undoing never sticks. From then on
 * villages and units, which come last, stay as well: what was kept may point at them.
 */
export function undoStep({ running, gate, step, current }: UndoStepFacts): Write[] {
  const { body } = running;
  const groups = groupBy(step.body.writes, ownerOfWrite);
  let kept = 0;
  const writes = [...groups.values()].reverse().flatMap((group) => {
    if (kept + (body.summary.kept ?? 0) > 0 && group.some(isShared)) return [];
    if (group.every((write) => standsAsWritten(write, current))) {
      return [...group].reverse().flatMap((write) => inverse(write, current));
    }
    kept += 1;
    return [];
  });
  const last = body.done === 1;
  const summary =
    kept > 0 ? { ...body.summary, kept: (body.summary.kept ?? 0) + kept } : body.summary;
  return [
    ...writes,
    remove(step),
    replace(running, { ...body, summary, done: body.done - 1, state: last ? 'undone' : 'undoing' }),
    ...(last ? [replace(gate, { count: gate.body.count })] : []),
  ];
}

function isShared(write: Write): boolean {
  const { collection } = target(write);
  return collection === 'village' || collection === 'unit';
}

function ownerOfWrite(write: Write): string {
  const { collection, id } = target(write);
  const body = 'body' in write ? (write.body as { person?: string }) : {};
  const owned = collection === 'posting' || collection === 'grant' || collection === 'caller';
  return (owned && body.person) || id;
}

function inverse(write: Write, current: ReadonlyMap<string, Stored>): Write[] {
  const now = current.get(keyOf(target(write)));
  if (!now) return [];
  if (write.kind === 'insert') return [remove(now)];
  return write.kind === 'replace' ? [replace(now, write.before.body)] : [];
}

/** The step that undoing takes next. */
export function stepToUndo({ tenant, id, body }: Stored<'rosterImport'>) {
  return stepRef(tenant, id, body.done - 1);
}
