import { dayOf } from '../calendar/day';
import { quartersOf } from '../calendar/quarter';
import type { CalendarTable } from '../calendar/workdays';
import { groupBy } from '../group-by';
import type { ChangedOutcome, PacksOn } from '../policy/changed';
import type { Pack } from '../policy/schema';
import type { Stored } from '../records';
import { Refused } from '../refusal';
import type { Posting } from '../roster/people';
import { checkRest } from './check-rest';
import type { Leave } from './leave';
import { holdsDays, takenPart } from './period';
import { leaveId } from './places';
import type { StoredSlots } from './rest-slots';
import { restGroupsOf, restSlotsRef } from './rest-slots';
import { leaveInWords } from './words';

interface Records {
  /** Granted requests, of whatever kind. */
  readonly leaves: readonly Stored<'leave'>[];
  readonly postings: readonly Posting[];
  readonly calendar: CalendarTable;
}

/**
 * The 轮休 that could not have been had under the other pack, or had it been refused could: each by
 * the rules of the day it was asked, beside those asked before it as they stand now.
 */
export function changedRests(records: Records, packsOn: PacksOn): ChangedOutcome[] {
  const rests = records.leaves.filter(({ body }) => body.kind === 'rotation' && holdsDays(body));
  return rests.flatMap(({ id, body: rest }): ChangedOutcome[] => {
    const packs = packsOn(dayOf(Date.parse(rest.askedAt)));
    if (!packs) return [];
    const earlier = rests.map(({ body }) => body).filter(({ askedAt }) => askedAt < rest.askedAt);
    const [before, after] = [packs.before, packs.after].map((pack) =>
      under(pack, rest, earlier, records),
    );
    if (!before || !after || before.had === after.had) return [];
    const { name, village } = rest;
    const about = { kind: 'rest' as const, id, name, village, what: leaveInWords(rest) };
    return [{ ...about, before: before.says, after: after.says }];
  });
}

function under(
  pack: Pack,
  rest: Leave,
  earlier: readonly Leave[],
  { postings, calendar }: Records,
): { had: boolean; says: string } {
  const { village, person, askedAt } = rest;
  const others = earlier.filter((each) => each.person === person);
  const asked = { pack, village, others, day: dayOf(Date.parse(askedAt)), postings, calendar };
  try {
    const { text } = checkRest(rest, { ...asked, slots: slotsOf(earlier) });
    return { had: true, says: `可以轮休：${text}` };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { had: false, says: `不能轮休：${error.refusal.message}` };
  }
}

/** Who rested when, by group and quarter, as the records of places would have it. */
function slotsOf(rests: readonly Leave[]): StoredSlots {
  const held = rests.flatMap((rest) => {
    const part = takenPart(rest);
    if (!part) return [];
    const booking = { leave: leaveId(rest.person, rest.number), from: part.from, to: part.to };
    return quartersOf(part.from, part.to).flatMap((quarter) =>
      restGroupsOf(rest.village).map((group) => ({
        at: restSlotsRef('', group, quarter),
        booking,
      })),
    );
  });
  return [...groupBy(held, ({ at }) => at.id).values()].map((ofOne) => {
    const [{ at }] = ofOne as [(typeof held)[number]];
    const [, group = '', quarter = ''] = at.id.split(':');
    const bookings = ofOne.map(({ booking }) => booking);
    return { ...at, version: 0, body: { group, quarter, bookings } } as Stored<'restSlots'>;
  });
}
