import type { Stored, Write } from '../records';
import { put, remove } from '../records';
import { sameBody } from '../same-body';
import type { Overview } from './overview';
import { overviewRef } from './places';

/** Summaries that lie in a tenant, by their place. */
export type OverviewsThere = ReadonlyMap<string, Stored<'overview'>>;

/** The summaries as they were made now: what says the same as before is not written again. */
export function keepOverviews(
  tenant: string,
  made: readonly Overview[],
  there: OverviewsThere,
): Write[] {
  return made.flatMap((body) => {
    const known = there.get(body.place);
    if (known && sameBody({ ...body, madeAt: known.body.madeAt }, known.body)) return [];
    return [put(overviewRef(tenant, body.period, body.place), known, body)];
  });
}

/** What lies there of places that are no more. */
export function dropOverviews(made: readonly Overview[], there: OverviewsThere): Write[] {
  const places = new Set(made.map(({ place }) => place));
  return [...there.values()].filter(({ body }) => !places.has(body.place)).map(remove);
}
