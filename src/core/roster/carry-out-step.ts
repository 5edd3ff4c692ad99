import { groupBy } from '../group-by';
import type { Stored, Write } from '../records';
import { insert, keyOf, put, ref, remove, replace } from '../records';
import { sameBody } from '../same-body';
import { callerOf } from './caller';
import { stepRef } from './import-places';
import type { PlannedStep, Target } from './import-plan';
import type { Grant, Person, Posting } from './people';
import { merged, ownerOf } from './plan-import';

/** What a step rests on, read afresh whenever it is tried. */
export interface StepFacts {
  readonly running: Stored<'rosterImport'>;
  readonly gate: Stored<'rosterGate'>;
  readonly part: Stored<'rosterImportPart'>;
  /** By `collection id`: the records the step is about, as they are now. */
  readonly current: ReadonlyMap<string, Stored>;
  /** By person: the people the step is about, and for those who are bound the caller record. */
  readonly persons: ReadonlyMap<string, Stored<'person'>>;
  readonly callers: ReadonlyMap<string, Stored<'caller'>>;
}

/** The step that is next in a running import. */
export function nextStep({ running, part }: Pick<StepFacts, 'running' | 'part'>): PlannedStep {
  return part.body.steps[running.body.done - part.body.first] ?? [];
}

/** Everything one step commits: its changes, what they replaced, and the import one step further. */
export function carryOutStep(facts: StepFacts): Write[] {
  const { running, gate, part } = facts;
  const { body, tenant, id } = running;
  const index = body.done;
  const writes = changes(facts, nextStep(facts));
  const last = index + 1 === body.steps;
  const partDone = index + 1 === part.body.first + part.body.steps.length;
  return [
    ...writes,
    insert(stepRef(tenant, id, index), { import: id, index, writes }),
    replace(running, { ...body, done: index + 1, state: last ? 'done' : 'applying' }),
    ...(partDone ? [remove(part)] : []),
    ...(last ? [replace(gate, { count: gate.body.count })] : []),
  ];
}

function changes(facts: StepFacts, step: PlannedStep): Write[] {
  const groups = groupBy(step, (target) => ownerOf(target) ?? `${target.id} alone`);
  return [...groups].flatMap(([owner, targets]) => {
    const writes = targets.flatMap((target) => change(facts, target));
    return writes.length > 0 ? [...writes, ...ownerChange(facts, owner, targets, writes)] : [];
  });
}

function change({ current, running }: StepFacts, target: Target): Write[] {
  const before = current.get(keyOf(target));
  const body = merged({ target, before });
  if (sameBody(body, before?.body)) return [];
  return [put(ref(target.collection, running.tenant, target.id), before, body)];
}

/**
 * Who is bound has their caller record rewritten with what it follows from; it holds all their
 * postings and grants, so nothing else need be read. Who is not bound has their own record written
 * again as it is: somebody binding at this moment read the old postings, and must read anew.
 */
function ownerChange(
  facts: StepFacts,
  owner: string,
  targets: PlannedStep,
  writes: readonly Write[],
): Write[] {
  const recorded = facts.persons.get(owner);
  if (!recorded) return [];
  const caller = facts.callers.get(owner);
  if (!caller) {
    const written = writes.some((write) => write.kind === 'replace' && write.before === recorded);
    return written ? [] : [replace(recorded, recorded.body)];
  }
  const postings = overlaid(caller.body.postings, bodiesOf(targets, 'posting'), ({ from }) => from);
  const grants = overlaid(
    caller.body.grants,
    bodiesOf(targets, 'grant'),
    // What is lent to the person beside it is another grant.
    ({ role, scope, onBehalfOf, from }) =>
      onBehalfOf ? `${role} ${scope} ${onBehalfOf.person} ${from}` : `${role} ${scope}`,
  );
  const person = targets.find((target) => target.collection === 'person');
  const after = { ...recorded.body, ...(person?.body as Person | undefined) };
  return [replace(caller, callerOf(owner, after, postings, grants))];
}

function bodiesOf(targets: PlannedStep, collection: 'posting'): Posting[];
function bodiesOf(targets: PlannedStep, collection: 'grant'): Grant[];
function bodiesOf(targets: PlannedStep, collection: string): unknown[] {
  return targets.filter((target) => target.collection === collection).map(({ body }) => body);
}

function overlaid<T>(before: readonly T[], after: readonly T[], nameOf: (one: T) => string): T[] {
  const all = new Map(before.map((one) => [nameOf(one), one]));
  for (const one of after) all.set(nameOf(one), one);
  return [...all.values()];
}
