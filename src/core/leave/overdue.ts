import type { Day, Instant } from '../calendar/day';
import { addDays, clockOf, dayOf, instantOf } from '../calendar/day';
import { dayInWords } from '../calendar/in-words';
import type { Due } from '../due';
import { ownDue } from '../due';
import type { Leave } from './leave';
import type { SeatRole } from './seats';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const CHINA_MS = 8 * HOUR_MS;

/** Ours: how long a request waits before whoever decides is reminded, and again. */
const REMIND_AFTER_MS = DAY_MS;
/** Ours: how long before it shows on the level above. */
const RAISE_AFTER_MS = 3 * DAY_MS;
/** Ours: hours of the UTC+8 day in which nobody is reminded, from–until. */
const NIGHT = { from: 21, until: 8 };

/** When a timer first looks at a request: after a day, or as soon as it begins by tomorrow. */
export function firstLook(askedAt: Instant, from: Day): Instant {
  const asked = Date.parse(askedAt);
  const eve = Date.parse(`${addDays(from, -1)}T00:00:00.000Z`) - CHINA_MS;
  return instantOf(daytime(Math.max(asked, Math.min(asked + REMIND_AFTER_MS, eve))));
}

/** The instant itself by day; at night the next morning. Milliseconds. */
export function daytime(ms: number): number {
  const midnight = Math.floor((ms + CHINA_MS) / DAY_MS) * DAY_MS - CHINA_MS;
  const hour = (ms - midnight) / HOUR_MS;
  if (hour < NIGHT.until) return midnight + NIGHT.until * HOUR_MS;
  return hour < NIGHT.from ? ms : midnight + DAY_MS + NIGHT.until * HOUR_MS;
}

/** Which seats there are for a request as people stand now. */
export interface SeatsNow {
  /** The one that decides; nothing where nobody is left. */
  readonly open: SeatRole | undefined;
  /** The one above the seat that the route names. */
  readonly above: SeatRole | undefined;
}

/**
 * A request looked at by the timer: reminded of at most once in 24 hours and not at night; shown to
 * the level above after 72 hours, or once nobody can decide in the seat its route names.
 */
export function lookAgain(
  leave: Leave,
  { open, above }: SeatsNow,
  now: number,
): { leave: Leave; reminds: boolean } {
  const due = leave.remindedAt
    ? Date.parse(leave.remindedAt) + REMIND_AFTER_MS
    : Date.parse(firstLook(leave.askedAt, leave.from));
  const reminds = now >= due && daytime(now) === now;
  const raiseAt = Date.parse(leave.askedAt) + RAISE_AFTER_MS;
  const raisedFor = open !== leave.route.role ? 'seat' : now >= raiseAt ? 'late' : undefined;
  const next = daytime(reminds ? now + REMIND_AFTER_MS : Math.max(due, now));
  return {
    leave: {
      ...leave,
      ...(reminds ? { reminded: (leave.reminded ?? 0) + 1, remindedAt: instantOf(now) } : {}),
      raisedFor,
      waitsAbove: raisedFor && (raisedFor === 'seat' ? open : above),
      lookAt: instantOf(raisedFor || raiseAt > next ? next : raiseAt),
    },
    reminds,
  };
}

/** Whole days a request has waited. */
export function daysWaited({ askedAt }: Pick<Leave, 'askedAt'>, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(askedAt)) / DAY_MS));
}

/** Whether the level above has urged on the UTC+8 day of `now`. */
export function urgedToday({ urged }: Leave, now: number): boolean {
  return urged !== undefined && dayOf(Date.parse(urged.at)) === dayOf(now);
}

/** Since when it shows on the level above. */
export function raisedSince({ askedAt }: Pick<Leave, 'askedAt'>): Instant {
  return instantOf(Date.parse(askedAt) + RAISE_AFTER_MS);
}

/** While it waits: from when on the level above sees it and may urge. */
export function duesOf({ state, askedAt }: Pick<Leave, 'state' | 'askedAt'>): Due[] {
  if (state !== 'asked') return [];
  const ms = Date.parse(raisedSince({ askedAt }));
  const text =
    `等满 ${REMIND_AFTER_MS / HOUR_MS} 小时提醒审批的人（明天就开始的，当天提醒；夜里不提醒）；` +
    `等满 ${RAISE_AFTER_MS / HOUR_MS} 小时，上一级也看得到，可以催办。到期不自动批准，也不自动不批。`;
  return [ownDue('leave-decide-by', '审批期限', `${dayInWords(dayOf(ms))} ${clockOf(ms)}`, text)];
}
