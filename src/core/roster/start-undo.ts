import type { Stored, Write } from '../records';
import { remove, replace, target } from '../records';
import { refused } from '../refusal';
import type { RosterImport } from './import-plan';
import type { Grant, Person, Posting } from './people';
import { unitId } from './places';
import { standsAsWritten } from './stands-as-written';

const stateNames: Readonly<Record<RosterImport['state'], string>> = {
  applying: '正在导入',
  done: '已完成',
  undoing: '正在撤销',
  undone: '已撤销',
};

export interface UndoFacts {
  readonly rosterImport: Stored<'rosterImport'>;
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
  const { rosterImport, gate, parts } = facts;
  const { body } = rosterImport;
  if (body.state !== 'done' && body.state !== 'applying') {
    throw refused('import-not-at-step', { state: stateNames[body.state], step: '撤销' });
  }
  if (gate.body.running !== undefined && gate.body.running !== rosterImport.id) {
    throw refused('import-running', { name: facts.other?.body.name ?? '' });
  }
  refuseWhenChanged(facts);
  const nothing = body.done === 0;
  const after: RosterImport = { ...body, state: nothing ? 'undone' : 'undoing' };
  const { count } = gate.body;
  return {
    after,
    writes: [
      replace(rosterImport, after),
      replace(gate, nothing ? { count } : { count, running: rosterImport.id }),
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

function inWords(write: Write): string {
  const body = 'body' in write ? (write.body as Partial<Person & Posting & Grant>) : {};
  return body.name ?? target(write).id;
}
