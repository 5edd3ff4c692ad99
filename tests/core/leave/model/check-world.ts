import { addDays, daysFrom, monthOf } from '../../../../src/core/calendar/day';
import type { Leave } from '../../../../src/core/leave/leave';
import { leaveOn } from '../../../../src/core/leave/mark-days';
import { registerRef } from '../../../../src/core/attendance/places';
import { checkFilings } from './check-filings';
import { must } from './check-step';
import { halvesHeld } from './halves';
import type { Expected } from './expected';
import { loansIn } from './loans';
import type { World } from './world';
import { TENANT, all, callerIn, found, leavesIn } from './world';

/** What must be so whatever was done in whatever order. */
export function checkWorld(world: World, expected: Expected): void {
  const leaves = leavesIn(world);
  for (const { id, body } of leaves) {
    must(expected.states.get(id) === body.state, `${id} is ${body.state}`);
    const waits = body.state === 'asked';
    // What waits can be found by whoever decides and by the timer, and only what waits.
    must(body.waitsFor === (waits ? body.route.role : undefined), `${id} cannot be found`);
    must((body.lookAt !== undefined) === waits, `${id} is not looked after`);
    must(waits || body.waitsAbove === undefined, `${id} is shown above for nothing`);
    checkTaken(body);
    checkTie(body, leaves.find((each) => each.id === body.extends)?.body);
  }
  for (const { person } of world.people) {
    const own = leaves.filter(({ body }) => body.person === person).map(({ body }) => body);
    checkNoneTwice(own);
    checkRegisters(world, person, own);
  }
  checkPictures(world);
  checkLoans(world, expected);
  checkFilings(world);
}

function checkTaken(leave: Leave): void {
  const { returned, days } = leave;
  if (!returned) return;
  must(halvesHeld(leave).length / 2 + returned.early === days, 'days lost or won by a return');
  must(returned.early === 0 || returned.late === 0, 'early and late');
}

function checkNoneTwice(own: readonly Leave[]): void {
  const held = own.flatMap(halvesHeld);
  must(new Set(held).size === held.length, 'leave twice in one half day');
}

/** 续假 goes on from one's own, without half a day between. */
function checkTie(leave: Leave, first: Leave | undefined): void {
  if (leave.extends === undefined) return;
  const next = first && (first.toNoon ? first.to : addDays(first.to, 1));
  must(leave.from === next && leave.fromNoon === first?.toNoon, 'goes on from nowhere');
  must(first?.person === leave.person, 'goes on from another’s');
}

/** Every day of every register says what the requests say, and no day of leave is missing. */
function checkRegisters(world: World, person: string, own: readonly Leave[]): void {
  for (const each of own) {
    if (halvesHeld(each).length === 0) continue;
    for (const day of daysFrom(each.from, each.to)) {
      const sheet = found(world, registerRef(TENANT, person, each.village, monthOf(day)));
      const [marked, said] = [sheet?.body.days[day]?.leave, leaveOn(day, own)];
      must(JSON.stringify(marked) === JSON.stringify(said), `${person} ${day}`);
    }
  }
}

/** A picture proves one request of its owner's, which names it; at most three to a request. */
function checkPictures(world: World): void {
  const named = leavesIn(world).flatMap(({ id, body: { proof = [], person } }) => {
    must(proof.length <= 3, 'more than three pictures');
    return proof.map((file) => `${file} ${id} ${person}`);
  });
  const tied = all(world, 'file').flatMap(({ id, body: { attached, owner } }) =>
    attached ? [`${id} ${attached.to.replace(/^leave /, '')} ${owner}`] : [],
  );
  must(named.sort().join() === tied.sort().join(), `${named.join()} but ${tied.join()}`);
}

/** Seats are lent as was done, and the caller records say the same. */
function checkLoans(world: World, { loans }: Expected): void {
  const say = (
    each: { person: string; role: string; scope: string; from: string; to?: string | undefined },
    by: string,
  ) => `${each.person} ${each.role} ${each.scope} ${each.from} ${each.to} ${by}`;
  const expected = loans.map((loan) => say({ ...loan, person: loan.borrower }, loan.lender));
  const lent = loansIn(world).map(({ body }) => say(body, body.lentBy ?? ''));
  const held = world.people.flatMap(({ person }) =>
    callerIn(world, person).body.grants.flatMap((each) =>
      each.lentBy ? [say(each, each.lentBy)] : [],
    ),
  );
  must(lent.join() === expected.join(), `lent ${lent.join()}, not ${expected.join()}`);
  must(held.sort().join() === [...expected].sort().join(), `held ${held.join()}`);
}
