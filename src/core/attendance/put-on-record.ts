import type { Stored, Write } from '../records';
import { put } from '../records';
import type { Posting } from '../roster/people';
import { currentRegister, postedMonthAt, withDay } from './open-register';
import { presenceRef, registerRef } from './places';
import type { Presence } from './presence';
import type { Correction, DayFacts } from './register';

/** A day's presence and the register it goes into, as they stand before. */
export interface DayToPut {
  readonly tenant: string;
  readonly presence: Stored<'presence'> | undefined;
  readonly register: Stored<'register'> | undefined;
}

/** The presence, and the register with its day; or with an open correction once it is summed up. */
export function putOnRecord(
  { tenant, presence, register }: DayToPut,
  postings: readonly Posting[],
  body: Presence,
): { writes: Write[]; asCorrection: boolean } {
  const { person, village, day } = body;
  const sheet = currentRegister(postedMonthAt(postings, village, day), register?.body);
  const was = sheet.days[day] ?? {};
  const becomes = { ...was, presence: shortOf(body) };
  const asCorrection = sheet.state !== 'draft';
  const after = asCorrection
    ? { ...sheet, corrections: [...sheet.corrections, waiting(body, was, becomes)] }
    : withDay(sheet, day, becomes);
  const at = registerRef(tenant, person, village, day);
  return {
    asCorrection,
    writes: [put(presenceRef(tenant, person, day), presence, body), put(at, register, after)],
  };
}

function waiting(body: Presence, was: DayFacts, becomes: DayFacts): Correction {
  const { day, by, byName, at } = body;
  const reason = body.reason ?? '汇总之后才收到的报到';
  return { day, was, becomes, reason, by, byName, at, state: 'open' };
}

/** What a register keeps of a presence. */
export function shortOf(body: Presence): NonNullable<DayFacts['presence']> {
  const { means, place, at, madeAt, byName, late, device, photo } = body;
  const kept = { means, place, at: madeAt ?? at, byName, late };
  return { ...kept, ...(device ? { device } : {}), ...(photo ? { photo } : {}) };
}
