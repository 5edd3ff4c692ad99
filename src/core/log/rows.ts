import { partOfMonth } from '../attendance/periods';
import type { Day, Month } from '../calendar/day';
import { groupBy } from '../group-by';
import type { Pack } from '../policy/schema';
import type { Stored } from '../records';
import type { Position, Posting } from '../roster/people';
import type { LogFigures } from './figures';
import { figuresOf } from './figures';

export interface RowFacts {
  readonly month: Month;
  readonly today: Day;
  readonly pack: Pack | undefined;
  readonly postings: readonly Stored<'posting'>[];
  readonly registers: readonly Stored<'register'>[];
  readonly months: readonly Stored<'logMonth'>[];
  readonly villages: readonly Stored<'village'>[];
}

/** One cadre in one village. */
export interface LogRow {
  cadre: string;
  name: string;
  position: Position;
  village: string;
  villageName: string;
  townshipName: string;
  figures: LogFigures;
}

/**
 * The cadres of some postings in a month, by village; who moved stands in each of the villages with
 * what was done there. A rule of a period longer than the month is not measured here.
 */
export function logRows(facts: RowFacts): LogRow[] {
  const posted = facts.postings
    .map(({ body }) => body)
    .filter((posting) => partOfMonth(posting, facts.month));
  const places = groupBy(posted, placeOf);
  const registers = groupBy(bodies(facts.registers), placeOf);
  const months = groupBy(bodies(facts.months), placeOf);
  const villages = new Map(facts.villages.map(({ body }) => [body.code, body]));
  return [...places.entries()]
    .map(([place, postings]) => {
      const { person, name, position, village } = latestOf(postings);
      const known = villages.get(village);
      const own = (registers.get(place) ?? []).filter(({ month }) => month === facts.month);
      return {
        ...{ cadre: person, name, position, village },
        villageName: known?.name ?? village,
        townshipName: known?.townshipName ?? '',
        figures: ofTheMonth(
          figuresOf({
            ...{ month: facts.month, today: facts.today, pack: facts.pack, position },
            ...{ registers: own, months: months.get(place) ?? [] },
          }),
        ),
      };
    })
    .sort(byVillage);
}

/** Without what only a longer period tells. */
function ofTheMonth(figures: LogFigures): LogFigures {
  const { count, households, period } = figures.visits;
  return period ? { ...figures, visits: { count, households } } : figures;
}

function bodies<C extends 'register' | 'logMonth'>(records: readonly Stored<C>[]) {
  return records.map(({ body }) => body);
}

function placeOf({ person, village }: { person: string; village: string }): string {
  return `${person} ${village}`;
}

function latestOf(postings: readonly Posting[]): Posting {
  return postings.reduce((latest, next) => (next.from > latest.from ? next : latest));
}

function byVillage(a: LogRow, b: LogRow): number {
  if (a.village !== b.village) return a.village < b.village ? -1 : 1;
  if (a.position !== b.position) return a.position === 'first-secretary' ? -1 : 1;
  return a.cadre < b.cadre ? -1 : 1;
}
