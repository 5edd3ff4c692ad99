import { strikeFactsOf } from '../../../cloudfunctions/_backend/facts/strikes';
import { makeProposals } from '../../../cloudfunctions/proposal/make-proposals';
import type { Store } from '../../../cloudfunctions/_backend/ports';
import { currentRegister, postedMonth } from '../../../src/core/attendance/open-register';
import { registerRef } from '../../../src/core/attendance/places';
import type { DayFacts, Register } from '../../../src/core/attendance/register';
import type { Month } from '../../../src/core/calendar/day';
import { resultRef } from '../../../src/core/evaluation/places';
import type { EvaluationResult } from '../../../src/core/evaluation/result';
import { monthKinds } from '../../../src/core/calendar/month-kinds';
import type { Breach } from '../../../src/core/proposal/proposal';
import { strikeProposals } from '../../../src/core/proposal/strike';
import type { Stored } from '../../../src/core/records';
import { insert, put } from '../../../src/core/records';
import { countyRef } from '../../../src/core/roster/places';
import type { Posting } from '../../../src/core/roster/people';
import { officialCalendar } from '../../../src/policies/official-calendar';
import { present } from '../../core/attendance/cases';
import { resultOf } from '../../fixtures/evaluation-result';
import type { County } from '../../fixtures/open-county';
import { postings } from '../../fixtures/open-county';
import { faultsInto, portsOver } from '../../support/ports';

/** As a confirmed check would: what the ladder says goes down in one commit. */
export async function confirm(county: County, person: string, day: string): Promise<string> {
  const breach: Breach = {
    ...{ check: `check:${person}:${day}`, day, trigger: 'absence' },
    confirmedAt: '2026-11-20T03:00:00.000Z',
  };
  await strike(county, person, { do: 'confirm', breach });
  return `proposal:strike:${person}:${breach.check}`;
}

export function lift(county: County, person: string, day: string): Promise<void> {
  return strike(county, person, { do: 'lift', check: `check:${person}:${day}` });
}

type Change = Parameters<typeof strikeProposals>[0]['change'];

let moments = 0;

async function strike({ tenant, store }: County, person: string, change: Change): Promise<void> {
  const { county } = await store.read({ county: countyRef(tenant) });
  const facts = await strikeFactsOf(store, tenant, person, county?.body);
  const at = `2026-11-20T03:00:00.${String((moments += 1)).padStart(3, '0')}Z`;
  const caller = { person: 'county', name: '县干部' };
  await store.commit(strikeProposals({ ...facts, change, day: '2026-11-20', at, caller }));
}

/** Runs the timer's step until nothing is left of the day; a store may be given that fails. */
export async function runTimer(county: County, now: string, store: Store = county.store) {
  const faults: unknown[] = [];
  const ports = portsOver(store, { now: () => Date.parse(now), logFault: faultsInto(faults) });
  await makeProposals.run(ports, county.tenant);
}

export function workdaysOf(month: Month): string[] {
  return monthKinds(month, officialCalendar)
    .filter(({ kind }) => kind === 'workday')
    .map(({ day }) => day);
}

/** A confirmed sheet of one of the county's cadres: in the village on every workday but some. */
export async function confirmedMonth(
  { tenant, store }: County,
  person: string,
  month: Month,
  { missing = [], facts = {}, state = 'confirmed' }: Sheet = {},
): Promise<void> {
  const posting = postings.find((each) => each.person === person) as Posting;
  const posted = postedMonth([posting], posting.village, month);
  if (!posted) throw new Error('not posted');
  const days = workdaysOf(month).filter((day) => !missing.includes(day));
  const body: Register = {
    ...currentRegister(posted, undefined),
    days: { ...Object.fromEntries(days.map((day) => [day, present(day)])), ...facts },
    state,
  };
  const at = registerRef(tenant, person, posting.village, month);
  const { before } = await store.read({ before: at });
  await store.commit([put(at, before, body)]);
}

interface Sheet {
  readonly missing?: readonly string[];
  readonly facts?: Readonly<Record<string, DayFacts>>;
  readonly state?: Register['state'];
}

/** A counted result as it lies in the county’s records. */
export async function keepResult(
  { tenant, store }: County,
  known: Partial<EvaluationResult>,
): Promise<void> {
  const body = resultOf(known);
  await store.commit([insert(resultRef(tenant, body.assembly), body)]);
}

/** Every record of a kind that the tenant has. */
export async function proposalsIn({ tenant, store }: County): Promise<Stored<'proposal'>[]> {
  const found: Stored<'proposal'>[] = [];
  const query = { collection: 'proposal', tenants: [tenant], index: 'byPerson' } as const;
  for await (const each of store.each(query)) found.push(each);
  return found;
}
