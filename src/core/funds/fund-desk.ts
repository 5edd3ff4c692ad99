import type { Instant } from '../calendar/day';
import type { Ref, Stored, Write } from '../records';
import { put } from '../records';
import { sameBody } from '../same-body';
import type { FundBook, FundEntry } from './fund-book';
import { fundDeskRef } from './places';

/** Entries of one book that wait at a place. */
export interface DeskBook {
  readonly village: string;
  readonly villageName: string;
  readonly year: string;
  readonly count: number;
  /** Of the oldest of them. */
  readonly since: Instant;
}

/**
 * What waits for being looked at by a township, a village's team or a unit (`fund-desk:<place>`): read
 * by its name with the first screen.
 */
export interface FundDesk {
  readonly place: string;
  readonly books: readonly DeskBook[];
}

type Placed = Pick<FundBook, 'village' | 'township'>;

/**
 * Where an entry waits: what the unit wrote with the village's team, what the team had from a unit
 * with that unit, all else with the township. The township may look at any of them.
 */
export function deskOf(
  { kind, side, payer, unit }: FundEntry,
  { village, township }: Placed,
): string {
  if (kind === 'received' && side === 'unit') return village;
  return kind === 'received' && payer === 'unit' && unit ? unit : township;
}

/** Desks that an entry of a village may lie on. */
export function deskRefs(
  tenant: string,
  { village, township }: Placed,
  unit: string | undefined,
): Record<string, Ref<'fundDesk'>> {
  const places = [village, township, ...(unit ? [unit] : [])];
  return Object.fromEntries(places.map((place) => [place, fundDeskRef(tenant, place)]));
}

export type Desks = Readonly<Record<string, Stored<'fundDesk'> | undefined>>;

/** The writes that bring the desks given in step with a book. */
export function deskWrites(
  book: FundBook,
  desks: Desks,
  { tenant, villageName }: { readonly tenant: string; readonly villageName: string },
): Write[] {
  return Object.entries(desks).flatMap(([place, desk]) => {
    const waiting = book.entries.filter(
      (each) => each.state === 'waiting' && deskOf(each, book) === place,
    );
    const before = desk?.body.books ?? [];
    const others = before.filter((each) => !isOf(each, book));
    const since = waiting.map(({ at }) => at).sort()[0];
    const { village, year } = book;
    const own = since ? [{ village, villageName, year, count: waiting.length, since }] : [];
    const books = [...others, ...own];
    if (sameBody(before, books)) return [];
    return [put(fundDeskRef(tenant, place), desk, { place, books })];
  });
}

function isOf(each: DeskBook, { village, year }: Pick<FundBook, 'village' | 'year'>): boolean {
  return each.village === village && each.year === year;
}
