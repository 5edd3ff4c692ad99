import type { Parsed } from '../../src/contract/contract';
import type { Query } from '../_backend/ports';

type Asked = Pick<Parsed<'publicity.list'>, 'division' | 'duty'>;
type Index = Query<'publishedStory'>['index'];

const indexesBy: Readonly<Record<number, readonly [own: Index, withDuty: Index]>> = {
  6: ['byCounty', 'byCountyDuty'],
  9: ['byTownship', 'byTownshipDuty'],
  12: ['byVillage', 'byVillageDuty'],
};

/** By how far down the place asked for lies; each index ends with the time of publishing. */
export function newestIn({
  division = '',
  duty,
}: Asked): Pick<Query<'publishedStory'>, 'index' | 'equals' | 'descending'> {
  const [own, withDuty] = indexesBy[division.length] ?? (['byPublishedAt', 'byDuty'] as const);
  const place = indexesBy[division.length] ? [division] : [];
  const index = duty ? withDuty : own;
  return { index, equals: duty ? [...place, duty] : place, descending: true };
}
