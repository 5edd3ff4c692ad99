import type { Month } from '../../src/core/calendar/day';
import { lastDayOf } from '../../src/core/calendar/day';
import type { CollectionName } from '../../src/core/collections';
import type { Stored } from '../../src/core/records';
import { packOn } from '../_backend/facts/rules-in-force';
import type { ListFacts } from './show-list';

type Records<C extends CollectionName> = readonly Stored<C>[];

interface Found {
  readonly postings: Records<'posting'>;
  readonly registers: Records<'register'>;
  readonly villages: Records<'village'>;
  readonly paid: Records<'allowancePaid'>;
  readonly claims: Records<'tripClaim'>;
}

/** What was read of a month, with the rules of its last day. */
export function listFacts(
  found: Found,
  county: Stored<'county'> | undefined,
  month: Month,
): Omit<ListFacts, 'month' | 'today'> {
  return {
    pack: packOn(county?.body, lastDayOf(month)),
    postings: found.postings.map(({ body }) => body),
    registers: found.registers.map(({ body }) => body),
    villages: found.villages.map(({ body }) => body),
    paid: found.paid.map(({ body }) => body),
    claims: found.claims.map(({ body }) => body),
  };
}
