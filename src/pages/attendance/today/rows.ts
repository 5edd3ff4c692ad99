import { markWords, placeWords } from '../../../components/mark-words';
import type { Output } from '../../../contract/contract';

export type TodayAnswer = Output<'attendance.today'>;
export type TodayRow = TodayAnswer['rows'][number];
export type State = '' | 'in' | 'trip' | 'none' | 'off';

const states: Readonly<Record<Exclude<State, ''>, (row: TodayRow) => boolean>> = {
  in: ({ mark }) => mark === 'in-village',
  trip: ({ mark }) => mark === 'trip',
  none: ({ mark }) => mark === 'not-reported' || mark === 'absent',
  off: ({ mark }) => !['in-village', 'trip', 'not-reported', 'absent'].includes(mark),
};

export interface Filter {
  readonly state: State;
  readonly village: string;
  readonly name: string;
}

export function chooseRows(
  rows: readonly TodayRow[],
  { state, village, name }: Filter,
): TodayRow[] {
  return rows.filter(
    (row) =>
      (state === '' || states[state](row)) &&
      (village === '' || row.village === village) &&
      (name === '' || row.name.includes(name)),
  );
}

interface VillageGroup {
  readonly village: string;
  readonly name: string;
  readonly township: string;
  readonly rows: readonly TodayRow[];
  readonly inVillage: number;
}

/** Villages in the order of their codes, so that neighbours of one township stand together. */
export function groupByVillage(rows: readonly TodayRow[]): VillageGroup[] {
  const groups = new Map<string, TodayRow[]>();
  for (const row of rows) groups.set(row.village, [...(groups.get(row.village) ?? []), row]);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([village, members]) => ({
      village,
      name: members[0]?.villageName ?? '',
      township: members[0]?.townshipName ?? '',
      rows: members,
      inVillage: members.filter(({ mark }) => mark === 'in-village').length,
    }));
}

/** 在村 08:12，在村内 */
export function sayRow({ mark, time, place, means, byName, late }: TodayRow): string {
  const where = means === 'app' && place ? placeWords[place] : undefined;
  const who = means && means !== 'app' ? `${byName}代为登记` : undefined;
  const when = time && means === 'app' ? ` ${time}` : '';
  return [`${markWords[mark].word}${when}`, where, who, late ? '后来送出' : undefined]
    .filter(Boolean)
    .join('，');
}
