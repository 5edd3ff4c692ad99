import type { Day } from '../calendar/day';
import { addDays, daysFrom } from '../calendar/day';
import type { CalendarTable } from '../calendar/workdays';
import { kindOfDay } from '../calendar/workdays';
import type { Stored, Write } from '../records';
import { insert, replace } from '../records';
import { refused } from '../refusal';
import type { ListFacts } from './deed';
import { barredBy, moved, roundIn, roundStep, stopped } from './deed';
import { publishedAwardRef } from './places';
import { entryOf } from './public-list';
import type { PublishedAward } from './published-award';
import type { AwardRound } from './round';
import { listActor } from './who-may';

/** Ours: workdays a public notice lasts at least, the day it is published not counted. */
export const LEAST_NOTICE = 5;
/** Ours: days it lasts at most. */
export const LONGEST_NOTICE = 60;

export interface PublishFacts extends ListFacts {
  readonly calendar: CalendarTable;
}

export interface RoundDone {
  readonly round: string;
  readonly state: AwardRound['state'];
}

/**
 * Lets anybody read the list, from now until the end of a day. Who is barred today is not on it, and
 * can no longer be awarded in this round: nobody could have objected.
 * @param to last day of the notice, UTC+8
 * @throws Refused `award-round-unknown`, `award-not-at-step`, `award-not-yours`, `own-award`,
 * `award-unreviewed`, `award-nobody`, `award-notice-short`, `award-notice-far`,
 * `calendar-year-unknown`.
 */
export function decidePublishAward(
  to: Day,
  facts: PublishFacts,
): { output: RoundDone; writes: Write[] } {
  const { tenant, day, at, caller, nominations } = facts;
  const round = roundIn(['reviewing'], '公示', facts);
  const bodies = nominations.map(({ body }) => body);
  const actor = listActor(caller, round.body, { nominations: bodies, day });
  const waiting = bodies.filter(({ state }) => state === 'nominated').length;
  if (waiting > 0) throw refused('award-unreviewed', { count: waiting });
  const taken = nominations.filter(({ body }) => body.state === 'taken');
  const listed = taken.filter(({ body }) => barredBy(body, facts) === undefined);
  const barred = taken.filter((each) => !listed.includes(each));
  if (listed.length === 0) throw refused('award-nobody');
  checkNotice(day, to, facts.calendar);
  const after: AwardRound = {
    ...roundStep(round.body, 'publish', { actor, at }),
    ...{ state: 'notice', notice: { from: day, to } },
    listed: Object.fromEntries(listed.map(({ body }) => [body.of, body.class])),
  };
  return {
    output: { round: round.id, state: 'notice' },
    writes: [
      replace(round, after),
      insert(publishedAwardRef(tenant, round.id), published({ round, listed, to }, facts)),
      ...listed.map((each) => replace(each, moved(each.body, ['list', 'listed'], { actor, at }))),
      ...barred.map((each) => replace(each, stopped(each.body, facts, actor))),
    ],
  };
}

function published(
  {
    round,
    listed,
    to,
  }: {
    readonly round: Stored<'awardRound'>;
    readonly listed: readonly Stored<'awardNomination'>[];
    readonly to: Day;
  },
  { day, at }: PublishFacts,
): PublishedAward {
  const { division, countyName, year, number, form, classes, basis, contact } = round.body;
  const order = classes.map(({ id }) => id);
  const inOrder = [...listed].sort(
    (a, b) => order.indexOf(a.body.class) - order.indexOf(b.body.class),
  );
  return {
    ...{ round: round.id, division, countyName, year, number, form, classes, basis, contact },
    ...{ state: 'notice', from: day, to, notes: [], publishedAt: at },
    entries: inOrder.map(({ body }, i) => entryOf(body, i + 1)),
  };
}

function checkNotice(day: Day, to: Day, calendar: CalendarTable): void {
  const limit = LONGEST_NOTICE;
  const field = 'to';
  if (to > addDays(day, limit)) throw refused('award-notice-far', { limit }, { field });
  const count = workdaysAfter(day, to, calendar);
  if (count >= LEAST_NOTICE) return;
  const earliest = earliestEnd(day, calendar);
  throw refused('award-notice-short', { least: LEAST_NOTICE, count, earliest }, { field });
}

function workdaysAfter(day: Day, to: Day, calendar: CalendarTable): number {
  const days = to > day ? daysFrom(addDays(day, 1), to) : [];
  return days.filter((each) => kindOfDay(each, calendar) === 'workday').length;
}

/**
 * The earliest last day of a notice that is published on a day.
 * @throws Refused `calendar-year-unknown`.
 */
export function earliestEnd(day: Day, calendar: CalendarTable): Day {
  let end = day;
  // Day by day, and no further than needed: next year's holidays may not be announced yet.
  for (let count = 0; count < LEAST_NOTICE; end = addDays(end, 1)) {
    if (kindOfDay(addDays(end, 1), calendar) === 'workday') count += 1;
  }
  return end;
}
