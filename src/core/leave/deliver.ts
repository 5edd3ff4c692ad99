import type { Instant } from '../calendar/day';
import type { Stored, Write } from '../records';
import type { County } from '../roster/county';
import type { Wanted } from './filing';
import { copyOf, delivered, filingRef, filingsOf, layBefore } from './filing';
import { leaveInWords } from './words';

/** A filing with the tenant it is laid in. */
export interface Placed extends Wanted {
  readonly place: string;
}

/** Filings that lie in one tenant already, by id. */
export type FilingsThere = ReadonlyMap<string, Stored<'filing'>>;

type Bodies = Pick<County, 'name' | 'above'> | undefined;

/**
 * Everything a granted request is to be laid before, and where: where it was sent once it stays,
 * else in the tenant of the body, where the county names one. `own`: what lies in the county.
 */
export function placeFilings(
  leave: Stored<'leave'>,
  own: FilingsThere,
  county: Bodies,
  at: Instant,
): Placed[] {
  const { tenant } = leave;
  return filingsOf(leave, leaveInWords(leave.body), at).map((each) => {
    const before = own.get(each.id);
    const place = before ? before.body.sentTo : tenantOf(each, county);
    return { ...each, place: place ?? tenant };
  });
}

function tenantOf({ body: { role } }: Wanted, county: Bodies): string | undefined {
  const { prefecture, province } = county?.above ?? {};
  if (role === 'prefecture-officer') return prefecture;
  return role === 'province-officer' ? province : undefined;
}

/** First: the filings of another tenant, in a commit of its own. `there`: what lies in it. */
export function layAway(
  placed: readonly Placed[],
  there: FilingsThere,
  from: { readonly tenant: string; readonly name: string },
): Write[] {
  return placed.flatMap(({ id, body, place }) =>
    layBefore(filingRef(place, id), there.get(id), { ...body, from }),
  );
}

/**
 * Then, in one commit: the county's own filings, a copy of what was sent, and the request off the
 * list of those to deliver.
 */
export function layAtHome(
  leave: Stored<'leave'>,
  placed: readonly Placed[],
  own: FilingsThere,
): Write[] {
  const { tenant } = leave;
  const laid = placed.flatMap(({ id, body, place }) => {
    const here = place === tenant ? body : copyOf(body, place);
    return layBefore(filingRef(tenant, id), own.get(id), here);
  });
  return [...laid, delivered(leave)];
}
