import type { Stored, Write } from '../records';
import { remove, replace, target } from '../records';
import { refused } from '../refusal';
import { groupBy } from './gazetteer';
import { stepRef } from './import-places';
import type { RosterImport } from './import-plan';
import type { Grant, Person, Posting } from './people';
import { unitId } from './places';
import { sameBody } from './same-body';

export const stateNames: Readonly<Record<RosterImport['state'], string>> = {
  applying: '正在导入',
  done: '已完成',
  undoing: '正在撤销',
  undone: '已撤销',
};

export interface UndoFacts {
  readonly running: Stored<'rosterImport'>;
  readonly gate: Stored<'rosterGate'>;
  /** The import the gate says is running. */
  readonly other: Stored<'rosterImport'> | undefined;
  readonly parts: readonly Stored<'rosterImportPart'>[];
  readonly steps: readonly Stored<'rosterImportStep'>[];
  /** By `collection id`: what the steps wrote, as it is now. */
  readonly current: ReadonlyMap<string, Stored>;
  /** All postings and grants of the tenant. */
  readonly postings: readonly Stored<'posting'>[];
  readonly grants: readonly Stored<'grant'>[];
  /** Ids of postings of this import that already carry a register. */
  readonly used: ReadonlySet<string>;
}

/**
 * Starts undoing an import as a whole, or refuses before anything is undone.
 * Refusals: `import-not-at-step`, `import-running`, `import-not-undoable`.
 */
export function startUndo(facts: UndoFacts): { after: RosterImport; writes: Write[] } {
  const { running, gate, parts } = facts;
  const { body } = running;
  if (body.state !== 'done' && body.state !== 'applying') {
    throw refused('import-not-at-step', { state: stateNames[body.state], step: '撤销' });
  }
  if (gate.body.running !== undefined && gate.body.running !== running.id) {
    throw refused('import-running', { name: facts.other?.body.name ?? '' });
  }
  refuseWhenChanged(facts);
  const nothing = body.done === 0;
  const after: RosterImport = { ...body, state: nothing ? 'undone' : 'undoing' };
  const { count } = gate.body;
  return {
    after,
    writes: [
      replace(running, after),
      replace(gate, nothing ? { count } : { count, running: running.id }),
      ...parts.map((part) => remove(part)),
    ],
  };
}

function refuseWhenChanged(facts: UndoFacts): void {
  const writes = facts.steps.flatMap(({ body }) => body.writes);
  const changed = writes.filter((write) => !standsAsWritten(write, facts.current)).map(inWords);
  const examples = [...changed, ...usedWords(facts, writes), ...dependants(facts, writes)];
  const [example] = examples;
  if (example === undefined) return;
  throw refused('import-not-undoable', { count: examples.length, example });
}

function usedWords({ used }: UndoFacts, writes: readonly Write[]): string[] {
  return writes
    .filter((write) => used.has(target(write).id))
    .map((write) => `${inWords(write)}的报到`);
}

/** Postings and grants from elsewhere that would point at nothing. */
function dependants({ postings, grants }: UndoFacts, writes: readonly Write[]): string[] {
  const ids = new Set(writes.filter(({ kind }) => kind === 'insert').map((one) => target(one).id));
  return [
    ...postings
      .filter(
        ({ id, body }) =>
          !ids.has(id) &&
          (ids.has(body.person) || ids.has(body.unit) || ids.has(`village:${body.village}`)),
      )
      .map(({ body }) => `${body.name}的派驻`),
    ...grants
      .filter(({ id, body }) => !ids.has(id) && (ids.has(body.person) || ids.has(body.scope)))
      .map(({ body }) => `范围为${body.scope.replace(unitId(''), '')}的授权`),
  ];
}

function keyOf(write: Write): string {
  const { collection, id } = target(write);
  return `${collection} ${id}`;
}

function standsAsWritten(write: Write, current: ReadonlyMap<string, Stored>): boolean {
  return 'body' in write && sameBody(current.get(keyOf(write))?.body, write.body);
}

function inWords(write: Write): string {
  const body = 'body' in write ? (write.body as Partial<Person & Posting & Grant>) : {};
  return body.name ?? target(write).id;
}

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
  const now = current.get(keyOf(write));
  if (!now) return [];
  if (write.kind === 'insert') return [remove(now)];
  return write.kind === 'replace' ? [replace(now, write.before.body)] : [];
}

/** The step that undoing takes next. */
export function stepToUndo({ tenant, id, body }: Stored<'rosterImport'>) {
  return stepRef(tenant, id, body.done - 1);
}
