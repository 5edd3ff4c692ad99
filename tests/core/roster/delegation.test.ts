import type { Stored } from '../../../src/core/records';
import { actorOtherThan, actorsOn } from '../../../src/core/roster/actor';
import type { Caller } from '../../../src/core/roster/caller';
import { callerOf } from '../../../src/core/roster/caller';
import type { DelegationInput } from '../../../src/core/roster/delegation';
import { decideDelegation, endDelegation, ownSeats } from '../../../src/core/roster/delegation';
import type { Grant } from '../../../src/core/roster/people';
import { callerRef, lentGrantRef, personRef } from '../../../src/core/roster/places';
import type { Standing } from '../../../src/core/roster/with-grants';
import { refusalOf } from '../../support/refusal-of';
import { TENANT, TOWNSHIP, VILLAGE, cadre, officer, stored } from '../attendance/cases';

const DAY = '2026-11-20';
const AT = '2026-11-20T02:00:00.000Z';
const clerk = officer('clerk', 'township-officer', TOWNSHIP);
const input: DelegationInput = {
  ...{ role: 'township-officer', scope: TOWNSHIP, person: 'stand-in' },
  ...{ from: DAY, to: '2026-11-30' },
};

function standing(id: string, township = TOWNSHIP, grants: readonly Grant[] = []): Standing {
  const body = { name: `${id}名`, phone: '13800000000', township, openid: id };
  const caller = callerOf(id, body, [], grants);
  return {
    person: stored(personRef(TENANT, id), body),
    caller: stored(callerRef(TENANT, id), caller),
  };
}

function facts(caller: Caller = clerk, over: object = {}) {
  return {
    ...{ tenant: TENANT, at: AT, day: DAY, lent: [] as Stored<'grant'>[] },
    caller: stored(callerRef(TENANT, caller.person), caller),
    delegate: standing('stand-in'),
    ...over,
  };
}

const code = (over: Partial<DelegationInput>, caller = clerk, more = {}) => {
  try {
    decideDelegation({ ...input, ...over }, facts(caller, more));
  } catch {
    return refusalOf(() => decideDelegation({ ...input, ...over }, facts(caller, more))).code;
  }
  return undefined;
};

/** The stand-in’s caller record after the writes. */
function after(writes: readonly { kind: string }[], id = 'stand-in'): Caller {
  const write = (writes as { kind: string; before?: Stored; body?: unknown }[]).find(
    ({ before }) => before?.collection === 'caller' && before.id === `caller:${id}`,
  );
  return write?.body as Caller;
}

describe('a seat lent', () => {
  test('acts with its days, says in whose stead, and is not lent on', () => {
    const { writes } = decideDelegation(input, facts());
    const lent = after(writes);
    const rules = { 'township-officer': 'division' } as const;
    const as = (day: string) => actorsOn(lent, rules, { division: VILLAGE }, day);
    expect(as('2026-11-19')).toEqual([]);
    expect(as(DAY).map(({ name }) => name)).toEqual(['stand-in名代clerk名']);
    expect(as('2026-11-30')).toHaveLength(1);
    expect(as('2026-12-01')).toEqual([]);
    expect(actorOtherThan(as(DAY), 'clerk')).toBeUndefined();
    expect(ownSeats(lent, DAY)).toEqual([]);
    expect(code({ person: 'third' }, lent)).toBe('delegation-seat');
  });

  test('writes the lender’s caller record again: of two at once the second sees the first', () => {
    const { writes } = decideDelegation(input, facts());
    expect(after(writes, 'clerk')).toEqual(clerk);
  });

  test('comes from a posting too', () => {
    const first = cadre({ person: 'first', position: 'first-secretary' });
    expect(code({ role: 'first-secretary', scope: VILLAGE }, first)).toBeUndefined();
    const member = cadre({ person: 'first', position: 'member' });
    expect(code({ role: 'first-secretary', scope: VILLAGE }, member)).toBe('delegation-seat');
  });

  test.each([
    ['of somebody else’s', { scope: '533123101' }, 'delegation-seat'],
    ['to oneself', { person: 'clerk' }, 'delegation-self'],
    ['turned round', { to: '2026-11-19' }, 'delegation-backwards'],
    ['of yesterday', { from: '2026-11-19' }, 'delegation-past'],
    ['90 days', { to: '2027-02-17' }, undefined],
    ['91 days', { to: '2027-02-18' }, 'delegation-too-long'],
    ['90 days ahead', { from: '2027-02-18', to: '2027-02-18' }, undefined],
    ['91 days ahead', { from: '2027-02-19', to: '2027-02-19' }, 'delegation-too-early'],
  ])('%s', (_name, over, refused) => {
    expect(code(over)).toBe(refused);
  });

  test('ends with the seat at the latest', () => {
    const [grant] = clerk.grants;
    const until = { ...clerk, grants: [{ ...grant!, to: '2026-11-30' }] };
    expect(code({ to: '2026-11-30' }, until)).toBeUndefined();
    expect(code({ to: '2026-12-01' }, until)).toBe('delegation-beyond');
  });

  test('is for somebody of the township, or of the county of a county’s seat', () => {
    const elsewhere = { delegate: standing('stand-in', '533123101') };
    expect(code({}, clerk, elsewhere)).toBe('delegation-elsewhere');
    const county = officer('county', 'county-officer', '533123');
    const seat = { role: 'county-officer', scope: '533123' } as const;
    expect(code(seat, county, elsewhere)).toBeUndefined();
    const abroad = { delegate: standing('stand-in', '533122101') };
    expect(code(seat, county, abroad)).toBe('delegation-elsewhere');
    expect(code({}, clerk, { delegate: undefined })).toBe('person-unknown');
  });

  test('is lent to one at a time', () => {
    const grant = lent('2026-11-25', '2026-11-30');
    const busy = { lent: [grant] };
    expect(code({ from: '2026-11-22', to: '2026-11-24' }, clerk, busy)).toBeUndefined();
    expect(code({ from: '2026-11-22', to: '2026-11-25' }, clerk, busy)).toBe('delegation-overlaps');
    expect(code({ from: '2026-12-01', to: '2026-12-02' }, clerk, busy)).toBeUndefined();
    expect(code({ from: '2026-11-30', to: '2026-12-02' }, clerk, busy)).toBe('delegation-overlaps');
  });
});

function lent(from: string, to: string): Stored<'grant'> {
  const grant = {
    ...{ person: 'stand-in', role: 'township-officer' as const, scope: TOWNSHIP, from, to },
    ...{ onBehalfOf: { person: 'clerk', name: 'clerk名' }, lentBy: 'clerk' },
  };
  return stored(lentGrantRef(TENANT, grant), grant);
}

describe('ending it', () => {
  const end = (grant: Stored<'grant'>, person: string) =>
    endDelegation({
      ...{ tenant: TENANT, at: AT, day: DAY, grant, caller: { person, name: person } },
      delegate: standing('stand-in', TOWNSHIP, [grant.body]),
    });

  test.each(['clerk', 'stand-in'])('is for either: %s', (who) => {
    const { writes } = end(lent('2026-11-10', '2026-11-30'), who);
    expect(after(writes).grants.map(({ to }) => to)).toEqual(['2026-11-19']);
    const told = writes.filter((write) => write.kind === 'insert');
    expect(told.map((write) => (write.body as { person: string }).person)).toEqual([
      who === 'clerk' ? 'stand-in' : 'clerk',
    ]);
  });

  test('of one begun today leaves nothing in force', () => {
    const { writes } = end(lent(DAY, '2026-11-30'), 'clerk');
    expect(after(writes).grants).toEqual([]);
    expect(writes[0]).toMatchObject({ kind: 'remove' });
  });

  test('is nobody else’s business, and done once', () => {
    const third = refusalOf(() => end(lent('2026-11-10', '2026-11-30'), 'third'));
    expect(third.code).toBe('delegation-unknown');
    const over = refusalOf(() => end(lent('2026-11-10', '2026-11-19'), 'clerk'));
    expect(over.code).toBe('delegation-unknown');
  });
});
