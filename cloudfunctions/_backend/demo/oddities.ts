import { withDay } from '../../../src/core/attendance/open-register';
import type { Presence } from '../../../src/core/attendance/presence';
import type { Correction, DayFacts, Register } from '../../../src/core/attendance/register';
import { shortOf } from '../../../src/core/attendance/put-on-record';
import type { Month } from '../../../src/core/calendar/day';
import { addMonths, daysOfMonth, instantOf, monthOf } from '../../../src/core/calendar/day';
import type { Posting } from '../../../src/core/roster/people';
import { instantAt, isRestful, msAt } from './days';
import type { MonthHistory, Oddity } from './history';
import type { InventedCadre } from './cadres';
import { personaOpenid } from './personas';

const at = (village: string, position: Posting['position']) => `${village} ${position}`;

/** Last month's odd ones: just enough days, one too few, none at all, somebody who travelled. */
const oddities: Readonly<Record<string, Oddity>> = {
  // One day short, and the late report that waits would be the missing one.
  [at('533123104202', 'first-secretary')]: { exactly: 19 },
  [at('533123104205', 'first-secretary')]: { exactly: 20 },
  [at('533123104205', 'member')]: { exactly: 19 },
  [at('533123104204', 'member')]: { exactly: 0 },
  [at('533123101201', 'member')]: { travels: true },
  [at('533123104201', 'member')]: { travels: true },
};

export function oddityOf(
  { village, position }: Posting,
  month: Month,
  today: Month,
): Oddity | undefined {
  return month === addMonths(monthOf(today), -1) ? oddities[at(village, position)] : undefined;
}

/** Villages with hardly a signal: much on paper, much sent late. */
export function hasWeakSignal({ village, township }: Posting): boolean {
  return ['533123205', '533123206', '533123103'].includes(township) || village === '533123101201';
}

/** In this village one phone reports for everybody. */
export const ONE_PHONE = '533123104206';

/** Whose report of today something is to be seen on: two from one phone, and one with a photo. */
export function surelyReports({ person, posting }: InventedCadre): boolean {
  return posting.village === ONE_PHONE || person.openid === personaOpenid('first-secretary');
}

/** The persona who has not reported today. */
export function waitsToReport({ person }: InventedCadre): boolean {
  return person.openid === personaOpenid('cadre');
}

/** A report that came after the sheet was summed up, waiting for the township. */
export const LATE_AFTER_SUM_UP = '533123104202';

/**
 * A day missing from the register, a working day where there is one, reported by a phone that found a signal only after the
 * sheet was summed up: the presence stands, the day waits as an open correction.
 */
export function withLateReport(history: MonthHistory, now: number): MonthHistory {
  const { register, presences } = history;
  const free = daysOfMonth(register.month).filter((date) => register.days[date] === undefined);
  const day = free.find((date) => !isRestful(date)) ?? free[0];
  if (!day) return history;
  const next = `${addMonths(register.month, 1)}-02`;
  const presence: Presence = {
    person: register.person,
    day,
    village: register.village,
    township: register.township,
    means: 'app',
    place: 'inside',
    band: '0-500',
    accuracy: 24,
    by: register.person,
    byName: register.name,
    at: instantOf(Math.min(now, msAt(next, 500))),
    madeAt: instantAt(day, 492),
    late: true,
  };
  return {
    ...history,
    presences: [...presences, presence],
    register: waiting(register, presence),
  };
}

/** A closed sheet that was corrected afterwards, with the reason. */
export const CORRECTED = '533123104205';

/** A missing day of a closed sheet, made good by the township in the middle of the next month. */
export function withCorrection(
  register: Register,
  officer: { readonly id: string; readonly name: string },
  now: number,
): Register {
  const day = daysOfMonth(register.month).find((date) => register.days[date] === undefined);
  if (!day) return register;
  const at = instantOf(Math.min(now, msAt(`${addMonths(register.month, 1)}-12`, 640)));
  const by = { by: officer.id, byName: officer.name, at };
  const presence: DayFacts['presence'] = {
    means: 'officer',
    place: 'no-fix',
    at,
    byName: officer.name,
    late: true,
  };
  const reason = '当天在村走访有记录，漏报到，经核实补记';
  const becomes = { presence };
  const correction: Correction = { day, was: {}, becomes, reason, ...by, state: 'made' };
  return { ...withDay(register, day, becomes), corrections: [correction] };
}

function waiting(register: Register, presence: Presence): Register {
  const { day, by, byName, at } = presence;
  const becomes = { presence: shortOf(presence) };
  const reason = '汇总之后才收到的报到';
  const correction: Correction = { day, was: {}, becomes, reason, by, byName, at, state: 'open' };
  return { ...register, corrections: [...register.corrections, correction] };
}
