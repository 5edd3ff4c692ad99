import type { Instant } from '../calendar/day';
import type { Stored, Write } from '../records';
import { insert, put } from '../records';
import { refused } from '../refusal';
import { gateRef, importId, importRef, partRef } from './import-places';
import type { RosterImport } from './import-plan';
import { packParts, packSteps } from './pack-steps';
import type { ImportPlan } from './plan-import';
import type { CheckedRoster } from './roster-rows';

export interface StartFacts {
  readonly tenant: string;
  readonly gate: Stored<'rosterGate'> | undefined;
  /** The import the gate says is running. */
  readonly running: Stored<'rosterImport'> | undefined;
  readonly roster: CheckedRoster;
  readonly plan: ImportPlan;
}

export interface StartCall {
  readonly name: string;
  readonly fileHash: string;
  readonly by: string;
  readonly byName: string;
  readonly at: Instant;
}

/**
 * Stores the import and its plan; nothing of the roster is written yet. A plan without changes is
 * done at once. Refusals: `workbook-has-errors`, `import-running`.
 */
export function startImport(facts: StartFacts, call: StartCall) {
  const { tenant, gate, running, roster, plan } = facts;
  const { length } = roster.problems;
  if (length > 0) throw refused('workbook-has-errors', { count: length });
  if (gate?.body.running !== undefined) {
    throw refused('import-running', { name: running?.body.name ?? '' });
  }
  const steps = packSteps(plan);
  const count = (gate?.body.count ?? 0) + 1;
  const id = importId(count);
  const { insert: inserts, replace: replaces, same } = plan;
  const body: RosterImport = {
    ...call,
    state: steps.length > 0 ? 'applying' : 'done',
    steps: steps.length,
    done: 0,
    summary: { ...roster.rows, insert: inserts, replace: replaces, same },
  };
  const writes: Write[] = [
    put(gateRef(tenant), gate, steps.length > 0 ? { count, running: id } : { count }),
    insert(importRef(tenant, id), body),
    ...packParts(id, steps).map((part) => insert(partRef(tenant, id, part.first), part)),
  ];
  return { id, body, writes };
}
