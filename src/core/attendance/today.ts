import type { Day } from '../calendar/day';
import { clockOf, within } from '../calendar/day';
import type { Village } from '../roster/division';
import type { Position, Posting } from '../roster/people';
import { unitName } from '../roster/places';
import type { MarkContext, MarkName } from './marks';
import { markOf } from './marks';
import { currentRegister, postedMonthAt } from './open-register';
import type { Means, Place } from './presence';
import type { DayFacts, Register } from './register';

export interface TodayFacts {
  readonly day: Day;
  readonly context: MarkContext;
  readonly postings: readonly Posting[];
  /** Registers of the month `day` lies in. */
  readonly registers: readonly Register[];
  readonly villages: readonly Village[];
  /** By person id. */
  readonly phones: ReadonlyMap<string, string>;
}

export interface TodayRow {
  cadre: string;
  name: string;
  position: Position;
  village: string;
  villageName: string;
  townshipName: string;
  unit: string;
  phone: string;
  mark: MarkName;
  time?: string;
  place?: Place;
  means?: Means;
  byName?: string;
  late: boolean;
  /** Id of the file with a photo of the day. */
  photo?: string;
}

/**
 * Everybody posted on the day, village by village, with their mark.
 * @throws Refused `calendar-year-unknown`.
 */
export function todayOf(facts: TodayFacts) {
  const posted = facts.postings.filter((posting) => within(facts.day, posting));
  const sheets = new Map(
    facts.registers.map((sheet) => [`${sheet.person} ${sheet.village}`, sheet]),
  );
  const villages = new Map(facts.villages.map((village) => [village.code, village]));
  const seen = posted.map((posting) => {
    const sheet = sheets.get(`${posting.person} ${posting.village}`);
    return rowOf(posting, sheet, villages.get(posting.village), facts);
  });
  const rows = seen.map(({ row }) => row).sort(byVillage);
  const count = (mark: MarkName) => rows.filter((row) => row.mark === mark).length;
  return {
    counts: {
      posted: rows.length,
      inVillage: count('in-village'),
      trip: count('trip'),
      notReported: count('not-reported'),
    },
    rows,
    hints: samePhoneHints(seen),
  };
}

interface Seen {
  readonly row: TodayRow;
  readonly presence: DayFacts['presence'];
}

function rowOf(
  posting: Posting,
  sheet: Register | undefined,
  village: Village | undefined,
  { day, context, phones }: TodayFacts,
): Seen {
  const posted = postedMonthAt([posting], posting.village, day);
  const { mark, facts } = markOf(currentRegister(posted, sheet), day, context);
  const { presence } = facts;
  const row: TodayRow = {
    cadre: posting.person,
    name: posting.name,
    position: posting.position,
    village: posting.village,
    villageName: village?.name ?? posting.village,
    townshipName: village?.townshipName ?? '',
    unit: unitName(posting.unit),
    phone: phones.get(posting.person) ?? '',
    mark,
    late: presence?.late ?? false,
    ...(presence && {
      time: clockOf(Date.parse(presence.at)),
      place: presence.place,
      means: presence.means,
      byName: presence.byName,
      ...(presence.photo ? { photo: presence.photo } : {}),
    }),
  };
  return { row, presence };
}

function byVillage(a: TodayRow, b: TodayRow): number {
  if (a.village !== b.village) return a.village < b.village ? -1 : 1;
  if (a.position !== b.position) return a.position === 'first-secretary' ? -1 : 1;
  return a.cadre < b.cadre ? -1 : 1;
}

/** People who reported from one phone on one day: something to ask about; nothing follows from it. */
function samePhoneHints(seen: readonly Seen[]): { names: string[]; text: string }[] {
  const byPhone = new Map<string, string[]>();
  for (const { row, presence } of seen) {
    if (!presence?.device) continue;
    byPhone.set(presence.device, [...(byPhone.get(presence.device) ?? []), row.name]);
  }
  return [...byPhone.values()]
    .filter((names) => names.length > 1)
    .map((names) => ({
      names,
      text: `${names.join('、')}今天用同一部手机报到，可以问一问情况。这只是提示，不影响考勤。`,
    }));
}
