import type { Person } from './people-view';

export interface PeopleFilter {
  readonly name: string;
  readonly township: string;
  /** '' all, 'yes' bound, 'no' not. */
  readonly bound: string;
}

export function choosePeople(
  people: readonly Person[],
  { name, township, bound }: PeopleFilter,
): Person[] {
  const asked = name.trim();
  return people.filter(
    (one) =>
      (asked === '' || one.name.includes(asked)) &&
      (township === '' || one.township === township) &&
      (bound === '' || one.bound === (bound === 'yes')),
  );
}

/** Townships of the people, by code; those above a township come under the county. */
export function townshipsOf(people: readonly Person[]): { value: string; text: string }[] {
  const names = new Map(people.map(({ township, townshipName }) => [township, townshipName]));
  return [...names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([value, name]) => ({ value, text: name || '县里和上级' }));
}
