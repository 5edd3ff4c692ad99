import { addDays } from '../../../../src/core/calendar/day';
import type { Stored, Write } from '../../../../src/core/records';
import { refused } from '../../../../src/core/refusal';
import type { OwnSeat } from '../../../../src/core/roster/delegation';
import { decideDelegation, endDelegation, ownSeats } from '../../../../src/core/roster/delegation';
import { callerRef, personRef } from '../../../../src/core/roster/places';
import type { Standing } from '../../../../src/core/roster/with-grants';
import { TOWNSHIP } from '../../attendance/cases';
import type { Step } from './steps';
import type { World } from './world';
import { TENANT, all, callerIn, found, instant, today } from './world';

/** What is lent, in the order it was lent. */
export function loansIn(world: World): Stored<'grant'>[] {
  return all(world, 'grant').filter(({ body }) => body.lentBy !== undefined);
}

/** The first seat of somebody's own; everybody tries, those without one by a seat that is not theirs. */
export function seatLent(world: World, who: string): Pick<OwnSeat, 'role' | 'scope'> {
  const [seat] = ownSeats(callerIn(world, who).body, today(world));
  const { role, scope } = seat ?? { role: 'township-officer', scope: TOWNSHIP };
  return { role, scope };
}

export function lend(world: World, step: Extract<Step, { do: 'lend' }>): Write[] {
  const { who, to, ahead, long } = step;
  const from = addDays(today(world), ahead);
  const input = { ...seatLent(world, who), person: to, from, to: addDays(from, long) };
  return decideDelegation(input, {
    ...{ tenant: TENANT, at: instant(world), day: today(world) },
    caller: callerIn(world, who),
    delegate: standing(world, to),
    lent: loansIn(world).filter(({ body }) => body.lentBy === who),
  }).writes;
}

export function endLoan(world: World, { who, which }: Extract<Step, { do: 'end-loan' }>): Write[] {
  const loans = loansIn(world);
  const grant = loans[which % Math.max(1, loans.length)];
  if (!grant) throw refused('delegation-unknown');
  const { person, name } = callerIn(world, who).body;
  return endDelegation({
    ...{ tenant: TENANT, at: instant(world), day: today(world), grant },
    caller: { person, name },
    delegate: standing(world, grant.body.person),
  }).writes;
}

function standing(world: World, person: string): Standing | undefined {
  const known = found(world, personRef(TENANT, person));
  return known && { person: known, caller: found(world, callerRef(TENANT, person)) };
}
