import type { FilingsThere } from '../../../../src/core/leave/deliver';
import { layAtHome, layAway, placeFilings } from '../../../../src/core/leave/deliver';
import { filingRef, markFilingSeen, reportSeen } from '../../../../src/core/leave/filing';
import { remindOf } from '../../../../src/core/leave/remind-of';
import type { Stored, Write } from '../../../../src/core/records';
import type { Step } from './steps';
import type { World } from './world';
import {
  ABOVE,
  TENANT,
  all,
  callerIn,
  commit,
  found,
  holdersIn,
  instant,
  leavesIn,
  today,
} from './world';

/** As the timers do, over the same functions: each commit may be the last before a cut. */
type Commits = Generator<readonly Write[]>;

const county = { name: '盈江县', above: { prefecture: ABOVE } };

function carryOn(world: World, commits: Commits, most: number): void {
  for (let done = 0; done < most; done += 1) {
    const { value } = commits.next();
    if (!value) return;
    commit(world, value);
  }
}

export function look(world: World): void {
  const now = instant(world);
  for (const leave of leavesIn(world)) {
    const { lookAt } = leave.body;
    if (lookAt && lookAt <= now) commit(world, remindOf(leave, holdersIn(world), world.now));
  }
}

export function deliver(world: World, commits = Infinity): void {
  carryOn(world, deliveries(world), commits);
}

function* deliveries(world: World): Commits {
  for (const leave of leavesIn(world)) {
    if (!leave.body.toDeliver) continue;
    const own = filingsAt(world, TENANT);
    const placed = placeFilings(leave, own, county, instant(world));
    const away = placed.filter(({ place }) => place !== TENANT);
    const writes = layAway(away, filingsAt(world, ABOVE), { tenant: TENANT, name: county.name });
    if (writes.length > 0) yield writes;
    yield layAtHome(leave, placed, own);
  }
}

export function report(world: World, commits = Infinity): void {
  carryOn(world, reports(world), commits);
}

function* reports(world: World): Commits {
  for (const filing of filingsAt(world, ABOVE).values()) {
    if (!filing.body.toReport) continue;
    const steps = reportSeen(filing, found(world, filingRef(TENANT, filing.id)));
    if (!steps) continue;
    if (steps.county.length > 0) yield steps.county;
    yield steps.here;
  }
}

export function see(world: World, { who, which }: Extract<Step, { do: 'see' }>): void {
  const filings = all(world, 'filing');
  const filing = filings[which % Math.max(1, filings.length)];
  const caller = callerIn(world, who).body;
  const seen = { day: today(world), at: instant(world), who: '' };
  commit(world, markFilingSeen(filing, caller, seen).writes);
}

export function filingsAt(world: World, tenant: string): FilingsThere {
  const there = all(world, 'filing').filter((each) => each.tenant === tenant);
  return new Map(there.map((each): [string, Stored<'filing'>] => [each.id, each]));
}
