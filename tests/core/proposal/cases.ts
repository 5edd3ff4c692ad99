import type { Breach, Proposal } from '../../../src/core/proposal/proposal';
import type { StrikeChange, StrikeFacts } from '../../../src/core/proposal/strike';
import { strikeProposals } from '../../../src/core/proposal/strike';
import type { Stored, Write } from '../../../src/core/records';
import { keyOf, target } from '../../../src/core/records';
import type { Posting } from '../../../src/core/roster/people';
import { packOf } from '../../../src/policies/packs';
import { TENANT, posting } from '../attendance/cases';

/** Records by key, as a store would hold them. */
export type Records = Map<string, Stored>;

/** What is inserted must be new, what is replaced as it was read. */
export function commit(records: Records, writes: readonly Write[]): void {
  for (const write of writes) {
    const at = target(write);
    const known = records.get(keyOf(at));
    const expected = write.kind === 'insert' ? undefined : write.before;
    if (known !== expected) throw new Error(`conflict at ${keyOf(at)}`);
    if (!('body' in write)) continue;
    records.set(keyOf(at), {
      ...at,
      version: (known?.version ?? 0) + 1,
      body: write.body,
    } as Stored);
  }
}

export function proposalsIn(records: Records): Stored<'proposal'>[] {
  return [...records.values()].filter(
    (each): each is Stored<'proposal'> => each.collection === 'proposal',
  );
}

export function breachOn(day: string, trigger: Breach['trigger'] = 'absence'): Breach {
  return { check: `check:${day}`, day, trigger, confirmedAt: `${day}T08:00:00.000Z` };
}

export interface StrikeCase {
  readonly pack: string;
  readonly records: Records;
  readonly postings?: readonly Posting[];
  readonly day?: string;
}

let times = 0;

export function strikeFacts(
  { pack, records, postings = [posting()], day = '2026-11-20' }: StrikeCase,
  change: StrikeChange,
): StrikeFacts {
  const at = `2026-11-20T04:00:00.${String((times += 1) % 1000).padStart(3, '0')}Z`;
  return {
    ...{ tenant: TENANT, at, day, change, person: 'p1', postings, held: [] },
    caller: { person: 'officer', name: '县干部' },
    record: records.get('strikeRecord strikes:p1') as Stored<'strikeRecord'> | undefined,
    proposals: proposalsIn(records),
    rulesOn: () => packOf(pack),
  };
}

/** Confirms breaches (or lifts, where a check is given) in the order given. */
export function take(one: StrikeCase, ...changes: readonly (Breach | string)[]): Records {
  for (const change of changes) {
    const done: StrikeChange =
      typeof change === 'string'
        ? { do: 'lift', check: change }
        : { do: 'confirm', breach: change };
    commit(one.records, strikeProposals(strikeFacts(one, done)));
  }
  return one.records;
}

/** Each proposal by the day of its breach: title, state, and what would follow. */
export function said(records: Records): Record<string, [string, Proposal['state'], string[]]> {
  return Object.fromEntries(
    proposalsIn(records)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, body }) => [
        id.slice(-10),
        [body.title, body.state, body.outcomes.map(({ effect }) => effect)],
      ]),
  );
}
