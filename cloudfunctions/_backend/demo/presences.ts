import type { DistanceBand, Place, Presence } from '../../../src/core/attendance/presence';
import type { Day } from '../../../src/core/calendar/day';
import { addDays, instantOf } from '../../../src/core/calendar/day';
import type { InventedCadre } from './cadres';
import { msAt } from './days';
import type { Chance } from './random';

/** Somebody who puts a day on record. */
export interface Recorder {
  readonly id: string;
  readonly name: string;
}

export interface Reporting {
  readonly cadre: InventedCadre;
  readonly day: Day;
  /** Random number of the phone, hashed. */
  readonly device: string;
  /** Who keeps the paper list in the village, and who enters days at the township. */
  readonly secretary: Recorder;
  readonly officer: Recorder;
  /** Share of days a village without signal reports late or on paper. */
  readonly weakSignal: boolean;
  /** Milliseconds since 1970, when the demo is made. */
  readonly now: number;
  /** True where it has to be a report from the phone. */
  readonly byPhone?: boolean;
}

const away = [
  '去县城送低保材料，下午回村',
  '到镇里参加例会',
  '带群众到县医院看病',
  '去邻村对接产业项目',
  '到州里领取培训资料',
];
const noFix = ['村里没有定位信号', '在农户家里，定位不上', '手机没有打开定位'];
const offices = [
  '手机送修，电话报乡镇登记',
  '当天停电没有网络，乡镇代为登记',
  '手机丢失，乡镇代为登记',
];

/** One invented day in the village: mostly a tap in the morning, sometimes paper or an officer. */
export function inventPresence(reporting: Reporting, chance: Chance): Presence {
  const { cadre, weakSignal, byPhone } = reporting;
  const drawn = chance.next();
  if (byPhone) return byApp(reporting, chance);
  const unbound = cadre.person.openid === undefined;
  if (unbound || drawn < (weakSignal ? 0.25 : 0.04)) return onPaper(reporting, chance);
  if (drawn > 0.985) return byOfficer(reporting, chance);
  return byApp(reporting, chance);
}

function base({ cadre: { posting }, day }: Reporting) {
  const { person, village, township } = posting;
  return { person, day, village, township };
}

function byApp(reporting: Reporting, chance: Chance): Presence {
  const { cadre, day, device, weakSignal, now, byPhone } = reporting;
  const usual = msAt(day, morning(chance));
  const made = usual > now ? earlier(usual, day, now) : usual;
  // One that has to be there may not be still on its way.
  const late = chance.happens(weakSignal ? 0.2 : 0.02) && made === usual && !byPhone;
  const reached = late ? made + (2 + chance.int(9)) * 3_600_000 : made;
  return {
    ...base(reporting),
    means: 'app',
    ...inventPlace(chance),
    by: cadre.id,
    byName: cadre.person.name,
    at: instantOf(reached),
    ...(late ? { madeAt: instantOf(made) } : {}),
    late,
    device,
  };
}

/** A demo started before breakfast has reports of today too: the whole day drawn into what is over. */
function earlier(usual: number, day: Day, now: number): number {
  const midnight = msAt(day, 0);
  return midnight + ((usual - midnight) / 86_400_000) * Math.max(0, now - midnight);
}

/** Between 7:20 and 9:40, seldom in the evening. */
function morning(chance: Chance): number {
  return chance.happens(0.04) ? 1100 + chance.next() * 150 : 440 + chance.next() * 140;
}

function inventPlace(
  chance: Chance,
): Pick<Presence, 'place' | 'band' | 'accuracy' | 'reason'> & { place: Place } {
  const drawn = chance.next();
  const accuracy = 8 + chance.int(70);
  if (drawn < 0.03) return { place: 'no-fix', reason: chance.pick(noFix) };
  if (drawn < 0.04) {
    const band: DistanceBand = chance.happens(0.6) ? '3000-10000' : '10000+';
    return { place: 'outside', band, accuracy, reason: chance.pick(away) };
  }
  if (drawn < 0.1) return { place: 'near', band: '1000-3000', accuracy };
  const band = chance.pick<DistanceBand>(['0-500', '0-500', '0-500', '500-1000', '1000-3000']);
  return { place: 'inside', band, accuracy };
}

/** The list on the village's wall, entered the same evening. */
function onPaper(reporting: Reporting, chance: Chance): Presence {
  const { secretary, day } = reporting;
  return {
    ...base(reporting),
    means: 'paper',
    place: 'no-fix',
    by: secretary.id,
    byName: secretary.name,
    at: instantOf(msAt(day, 1050 + chance.next() * 120)),
    late: false,
  };
}

/** Entered at the township the next morning, with a note. */
function byOfficer(reporting: Reporting, chance: Chance): Presence {
  const { officer, day } = reporting;
  return {
    ...base(reporting),
    means: 'officer',
    place: 'no-fix',
    reason: chance.pick(offices),
    by: officer.id,
    byName: officer.name,
    at: instantOf(msAt(addDays(day, 1), 510 + chance.next() * 60)),
    late: true,
  };
}
