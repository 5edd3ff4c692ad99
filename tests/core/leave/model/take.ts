import { addDays } from '../../../../src/core/calendar/day';
import type { KeptFile } from '../../../../src/core/files/file';
import { fileRef } from '../../../../src/core/files/places';
import type { LeaveInput } from '../../../../src/core/leave/ask';
import { decideAsk } from '../../../../src/core/leave/ask';
import { decideLeave } from '../../../../src/core/leave/decide';
import { addProof } from '../../../../src/core/leave/prove';
import { leaveRegisterRefs } from '../../../../src/core/leave/places';
import { restSlotRefs } from '../../../../src/core/leave/rest-slots';
import { endedBy, returnFromLeave } from '../../../../src/core/leave/return';
import { urgeLeave } from '../../../../src/core/leave/urge';
import { withdrawLeave } from '../../../../src/core/leave/withdraw';
import type { Stored, Write } from '../../../../src/core/records';
import { insert } from '../../../../src/core/records';
import { Refused } from '../../../../src/core/refusal';
import { officialCalendar } from '../../../../src/policies/official-calendar';
import { VILLAGE } from '../../attendance/cases';
import { endLoan, lend } from './loans';
import type { AskStep, Step } from './steps';
import { deliver, look, report, see } from './timers';
import type { World } from './world';
import { TENANT, all, callerIn, commit, found, holdersIn, instant, leavesIn, today } from './world';

const HOUR_MS = 3_600_000;

/** Carries a step out as acts and timers would; a refusal changes nothing. True when it was done. */
export function take(world: World, step: Step): boolean {
  world.now += 1;
  if (step.do === 'pass') world.now += step.hours * HOUR_MS;
  if (step.do === 'pass') return true;
  try {
    carryOut(world, step);
    return true;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}

function carryOut(world: World, step: Exclude<Step, { do: 'pass' }>): void {
  switch (step.do) {
    case 'look':
      return look(world);
    case 'deliver':
      return deliver(world, step.commits);
    case 'report':
      return report(world, step.commits);
    case 'see':
      return see(world, step);
    case 'lend':
      return commit(world, lend(world, step));
    case 'end-loan':
      return commit(world, endLoan(world, step));
    case 'upload':
      return commit(world, upload(world, step));
    case 'ask':
      return commit(world, ask(world, step));
    default:
      return commit(world, withLeave(world, step));
  }
}

/** The request a step is about; the file, and so on: counted through what there is. */
export function nth<T>(list: readonly T[], which: number): T | undefined {
  return list.length > 0 ? list[which % list.length] : undefined;
}

function withLeave(
  world: World,
  step: Extract<Step, { do: 'decide' | 'withdraw' | 'return' | 'prove' | 'urge' }>,
): Write[] {
  const caller = callerIn(world, step.who).body;
  const leave = nth(leavesIn(world), step.which);
  const facts = { ...factsOf(world, leave), caller, at: instant(world) };
  switch (step.do) {
    case 'decide': {
      const given = { decision: step.decision, remark: '看情况' };
      return decideLeave(given, { ...facts, holders: holdersIn(world) }).writes;
    }
    case 'withdraw':
      return withdrawLeave(facts).writes;
    case 'return': {
      const on = addDays(today(world), -step.back);
      const ended = leave && endedBy(leave, facts.stored, on);
      return returnFromLeave(on, { ...facts, ...factsOf(world, ended) }).writes;
    }
    case 'prove': {
      const file = nth(all(world, 'file'), step.file);
      return addProof({ at: instant(world), by: step.who, leave, file }).writes;
    }
    case 'urge':
      return urgeLeave({ ...facts, holders: holdersIn(world) }).writes;
  }
}

function factsOf(world: World, leave: Stored<'leave'> | undefined) {
  const stored = leavesIn(world).filter(({ body }) => body.person === leave?.body.person);
  const refs = leave ? Object.values(leaveRegisterRefs(TENANT, leave.body)) : [];
  return {
    ...{ tenant: TENANT, day: today(world), leave, stored },
    leaves: stored.map(({ body }) => body),
    postings: leave ? callerIn(world, leave.body.person).body.postings : [],
    slots: leave ? slotsFor(world, leave.body) : [],
    registers: refs.map((ref) => found(world, ref)),
  };
}

function slotsFor(world: World, rest: { village: string; from: string; to: string }) {
  return Object.values(restSlotRefs(TENANT, rest.village, rest)).map((at) => found(world, at));
}

/** What is asked, as the page would send it. */
export function inputOf(world: World, step: AskStep): LeaveInput & { reason: string } {
  const { who, ahead, long, fromNoon = false, toNoon = false, kind = 'personal' } = step;
  const own = leavesIn(world).filter(({ body }) => body.person === who);
  const back = step.again ? own.find(({ body }) => body.state === 'sent-back') : undefined;
  // Where nothing was granted, of what was not: that has to be refused.
  const granted = own.filter(({ body }) => body.state === 'granted').at(-1);
  const first = step.goesOn ? (granted ?? own.at(-1)) : undefined;
  const start = first ? addDays(first.body.to, first.body.toNoon ? 0 : 1) : today(world);
  // Every other 续假 begins where it should.
  const from = addDays(start, first && ahead % 2 === 0 ? 0 : ahead);
  const noon = first && ahead % 2 === 0 ? first.body.toNoon : fromNoon;
  return {
    ...{ kind, reason: '有事', afterwards: '急事', again: back?.id, extends: first?.id },
    ...{ from, to: addDays(from, long), fromNoon: noon, toNoon },
  };
}

function ask(world: World, step: AskStep): Write[] {
  const input = inputOf(world, step);
  const caller = callerIn(world, step.who).body;
  const { unitLevel = 'county' } = world.people.find(({ person }) => person === step.who) ?? {};
  const village = caller.postings[0]?.village ?? VILLAGE;
  const files = all(world, 'file');
  const holders = holdersIn(world);
  return decideAsk(input, {
    ...{ tenant: TENANT, at: instant(world), day: today(world) },
    ...{ caller, pack: world.pack, unitLevel, holders },
    leaves: leavesIn(world).filter(({ body }) => body.person === step.who),
    rest: {
      calendar: officialCalendar,
      slots: slotsFor(world, { ...input, village }),
      postings: holders.postings,
    },
    proof: files.length > 0 ? (step.files ?? []).map((file) => files[file]) : [],
  }).writes;
}

function upload(world: World, { who, check }: Extract<Step, { do: 'upload' }>): Write[] {
  const part = { mediaType: 'image/jpeg', size: 1, width: 1, height: 1, place: 'there' } as const;
  const body: KeptFile = {
    ...{ owner: who, ownerName: who, division: VILLAGE, hash: '', at: instant(world) },
    ...{ picture: part, thumbnail: part, check },
  };
  return [insert(fileRef(TENANT, `file:${all(world, 'file').length}`), body)];
}
