import type { Day, Month } from '../../../src/core/calendar/day';
import {
  addDays,
  addMonths,
  dayOf,
  firstDayOf,
  monthOf,
  within,
} from '../../../src/core/calendar/day';
import type { InventedCadre } from './cadres';
import type { MonthHistory } from './history';
import { inventMonth } from './history';
import {
  CORRECTED,
  hasWeakSignal,
  LATE_AFTER_SUM_UP,
  oddityOf,
  ONE_PHONE,
  surelyReports,
  waitsToReport,
  withCorrection,
  withLateReport,
} from './oddities';
import type { DemoPeople } from './people';
import type { Recorder } from './presences';
import type { Chance } from './random';
import { chanceFrom, seedFor } from './random';
import { broughtTo, stageOf } from './sheets';

interface Told {
  readonly people: DemoPeople;
  readonly recorders: ReadonlyMap<string, Recorder>;
  readonly seed: number;
  readonly now: number;
}

/** Two whole months and the current one up to `now`, for everybody who was posted in them. */
export function inventAttendance(people: DemoPeople, seed: number, now: number): MonthHistory[] {
  const told = { people, recorders: recordersOf(people), seed, now };
  const current = monthOf(dayOf(now));
  return [-2, -1, 0].flatMap((back) =>
    people.cadres.flatMap((cadre) => tellMonth(cadre, addMonths(current, back), told) ?? []),
  );
}

/** First officer of each scope: who keeps the paper list of a village, who enters for a township. */
function recordersOf({ officers }: DemoPeople): Map<string, Recorder> {
  const named = officers.map(
    ({ id, person, grant }) => [grant.scope, { id, name: person.name }] as const,
  );
  return new Map(named.reverse());
}

function tellMonth(cadre: InventedCadre, month: Month, told: Told): MonthHistory | undefined {
  const { seed, now, recorders } = told;
  const { posting } = cadre;
  const today = dayOf(now);
  const chance = chanceFrom(seedFor(seed, `month ${cadre.id} ${month}`));
  const secretary = recorders.get(posting.village) as Recorder;
  const officer = recorders.get(posting.township) as Recorder;
  const weakSignal = hasWeakSignal(posting);
  const history = inventMonth(
    { cadre, secretary, officer, device: deviceOf(cadre, seed), weakSignal },
    {
      ...{ month, now },
      until: lastReported(cadre, today, chance),
      oddity: oddityOf(posting, month, today),
      surely: surelyReports(cadre) ? today : undefined,
    },
    chance,
  );
  if (!history) return undefined;
  const stage = stageOf(posting.village, month, today, seed);
  const firstSecretary = firstSecretaryOn(told, posting.village, firstDayOf(addMonths(month, 1)));
  const register = broughtTo(history.register, stage, { firstSecretary, secretary, officer }, now);
  return afterwards({ ...history, register }, officer, now);
}

/** What happened to a first secretary's sheet of two villages after it was summed up. */
function afterwards(history: MonthHistory, officer: Recorder, now: number): MonthHistory {
  const { register } = history;
  if (register.position !== 'first-secretary') return history;
  if (register.village === LATE_AFTER_SUM_UP && register.state === 'signed') {
    return withLateReport(history, now);
  }
  if (register.village === CORRECTED && register.state === 'confirmed') {
    return { ...history, register: withCorrection(register, officer, now) };
  }
  return history;
}

/** Some of today's reports are still to come; one persona's is the visitor's to make. */
function lastReported(cadre: InventedCadre, today: Day, chance: Chance): Day {
  const waits = chance.happens(0.3) && !surelyReports(cadre);
  return waits || waitsToReport(cadre) ? addDays(today, -1) : today;
}

function deviceOf({ id, posting }: InventedCadre, seed: number): string {
  const whose = posting.village === ONE_PHONE ? ONE_PHONE : id;
  const chance = chanceFrom(seedFor(seed, `device ${whose}`));
  return Array.from({ length: 12 }, () => chance.int(16).toString(16)).join('');
}

function firstSecretaryOn({ people, now }: Told, village: string, day: Day): Recorder {
  const on = [day, dayOf(now)].sort()[0] as Day;
  const found = people.cadres.find(
    ({ posting }) =>
      posting.village === village && posting.position === 'first-secretary' && within(on, posting),
  );
  return { id: found?.id ?? '', name: found?.person.name ?? '' };
}
