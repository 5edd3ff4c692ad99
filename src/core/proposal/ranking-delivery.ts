import type { Stored, Write } from '../records';
import { put, ref, replace } from '../records';
import type { RankingList } from './ranking-list';

/** A list that goes to another tenant: what is laid there, and then the county’s off its own list. */
export function laidAbove(
  list: Stored<'rankingList'>,
  there: Stored<'rankingList'> | undefined,
  { tenant, from }: { readonly tenant: string; readonly from: RankingList['from'] },
): { above: Write[]; here: Write[] } {
  const { body, id } = list;
  const role = body.passed.at(-1)?.role;
  const laid: RankingList = { ...body, toDeliver: undefined, unseenBy: role, from };
  const lies = there !== undefined && there.body.times >= body.times;
  return {
    above: lies ? [] : [put(ref('rankingList', tenant, id), there, laid)],
    here: [replace(list, { ...body, toDeliver: undefined, sentTo: tenant })],
  };
}

/**
 * 已阅 told to the county: its own, and then the list off those to tell. Nothing while the two do not
 * tell the same: a changed one is on its way.
 */
export function seenBelow(
  list: Stored<'rankingList'>,
  own: Stored<'rankingList'> | undefined,
): { county: Write[]; here: Write[] } | undefined {
  if (own?.body.times !== list.body.times) return undefined;
  const told = own.body.passed.at(-1)?.seen !== undefined;
  return {
    county: told ? [] : [replace(own, { ...own.body, passed: list.body.passed })],
    here: [replace(list, { ...list.body, toReport: undefined })],
  };
}
