import type { Day } from '../../../../src/core/calendar/day';
import { addDays, dayOf, instantOf } from '../../../../src/core/calendar/day';
import { daysOfQuarter, quarterOf } from '../../../../src/core/calendar/quarter';
import type { BallotSecret } from '../../../../src/core/evaluation/ballot-keys';
import { decideOpenRound } from '../../../../src/core/evaluation/open-round';
import type { Write } from '../../../../src/core/records';
import type { Village } from '../../../../src/core/roster/division';
import { packOn } from '../../facts/rules-in-force';
import { msAt } from '../days';
import { declined } from '../declined';
import { MEETING_VILLAGE } from '../officers';
import type { DemoPeople } from '../people';
import { personaOpenid } from '../personas';
import { DEMO_TENANT, demoCounty } from '../tenant';
import { holdBelow } from './below';
import { holdCounted } from './counted';
import { hallOf } from './hall';
import { keptRecords } from './kept-records';
import { holdOpen } from './open';
import type { Days } from './days-ago';

/** 弄璋镇: counted and not published yet; published, below the county's threshold. */
const COUNTED_VILLAGE = '533123104202';
const BELOW_VILLAGE = '533123104204';

const holders = {
  [MEETING_VILLAGE]: holdOpen,
  [COUNTED_VILLAGE]: holdCounted,
  [BELOW_VILLAGE]: holdBelow,
};

/**
 * This quarter's 三讲三评 by the real decisions: the round the county opened, an assembly that is
 * open today, one that waits to be published, and one to be put right and rated again. Without a
 * secret nobody votes, and there is the round alone. `now`: milliseconds.
 */
export function inventThisQuarter(
  people: DemoPeople,
  villages: readonly Village[],
  now: number,
  secret: BallotSecret | undefined,
): Write[] {
  const today = dayOf(now);
  const quarter = quarterOf(today);
  const records = keptRecords();
  records.keep(openRound(people, quarter, now));
  if (!secret) return records.inserts();
  const days = daysUntil(today, now);
  for (const [code, hold] of Object.entries(holders)) {
    const village = villages.find((each) => each.code === code);
    const hall = village && hallOf(people, village, { records, secret, quarter, today });
    if (hall) hold(hall, days);
  }
  return records.inserts().map(declined);
}

function openRound({ officers }: DemoPeople, quarter: string, now: number) {
  const { from } = daysOfQuarter(quarter);
  const officer = officers.find(({ person }) => person.openid === personaOpenid('county-officer'));
  return decideOpenRound(quarter, {
    ...{ tenant: DEMO_TENANT, day: from, pack: packOn(demoCounty, from), round: undefined },
    at: instantOf(Math.min(now, msAt(from, 600))),
    caller: { person: officer?.id ?? '', name: officer?.person.name ?? '' },
  });
}

/** A demo begun in the first days of a quarter has everything on them, and nothing in the future. */
function daysUntil(today: Day, now: number): Days {
  const { from } = daysOfQuarter(quarterOf(today));
  const ago = (count: number) => {
    const day = addDays(today, -count);
    return day < from ? from : day;
  };
  return {
    today,
    ahead: (count) => addDays(today, count),
    ago(count, minutes) {
      const day = ago(count);
      // What is left of a meeting comes within an hour and a half of its beginning.
      const latest = now - 100 * 60_000 - count * 1000;
      return { day, at: instantOf(Math.min(msAt(day, minutes), latest)) };
    },
  };
}
