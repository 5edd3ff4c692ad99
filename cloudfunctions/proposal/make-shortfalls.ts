import { lastDayOfYear } from '../../src/core/funds/deciding-day';
import { fundLines } from '../../src/core/funds/due-lines';
import { fundShortfall } from '../../src/core/funds/shortfall';
import type { Pack } from '../../src/core/policy/schema';
import type { ProposalSubject } from '../../src/core/proposal/proposal';
import type { Stored } from '../../src/core/records';
import { countyRef, unitName } from '../../src/core/roster/places';
import { collect } from '../_backend/facts/collect';
import { postingsIn } from '../_backend/facts/in-division';
import { levelsOf } from '../_backend/facts/of-unit';
import { packOn } from '../_backend/facts/rules-in-force';
import type { Reader } from '../_backend/ports';
import type { Portion } from './make-proposals';
import type { ToSettle } from './settle-all';
import { settleAll } from './settle-all';

/** Closed books of one run. */
const BOOKS_A_RUN = 40;

/**
 * 帮扶经费不足: the closed books of a year, from a village on, against what each unit owed. A unit is
 * looked at again as long as it falls short or was named before.
 */
export const makeShortfallPortion: Portion = async (ports, { tenant, day, period: year }, from) => {
  const { store } = ports;
  const { county } = await store.read({ county: countyRef(tenant) });
  const pack = packOn(county?.body, lastDayOfYear(year));
  const of = { collection: 'fundBook', tenants: [tenant], index: 'byClosed' } as const;
  const query = { ...of, equals: [year], range: { from } } as const;
  const { records, cursor } = await store.find(query, { limit: BOOKS_A_RUN });
  const batch = `fund-shortfall:${year}`;
  const all: ToSettle[] = [];
  for (const book of records) {
    all.push(...(await ofVillage(book, { pack, today: day, batch, tenant }, store)));
  }
  await settleAll(ports, { tenant, day, kind: 'fund-shortfall', batch }, all);
  const last = records.at(-1)?.body.village;
  const goesOn = cursor !== undefined && last !== undefined;
  return { done: !goesOn, next: goesOn ? `${last}~` : '' };
};

interface Around {
  readonly tenant: string;
  readonly today: string;
  readonly pack: Pack | undefined;
  readonly batch: string;
}

async function ofVillage(
  { id, body: book }: Stored<'fundBook'>,
  { tenant, today, pack, batch }: Around,
  reader: Reader,
): Promise<ToSettle[]> {
  const { village, township, year } = book;
  const at = { index: 'byBatch', equals: [batch, village] } as const;
  const [found, named] = await Promise.all([
    postingsIn(reader, tenant, village),
    collect(reader, { collection: 'proposal', tenants: [tenant], ...at }),
  ]);
  const postings = found.map(({ body }) => body);
  const before = named.map(({ body }) => body.unit);
  const units = [...new Set([...postings.map(({ unit }) => unit), ...before])];
  const levels = await levelsOf(reader, tenant, units);
  const levelOf = (unit: string) => levels.get(unit);
  const lines = fundLines({ village, day: lastDayOfYear(year), postings, levelOf, pack });
  return units.flatMap((unit) => {
    const one = { unit, unitLevel: levelOf(unit), record: id, book, lines, today };
    const content = fundShortfall(one, pack);
    if (!content && !before.includes(unit)) return [];
    const name = unitName(unit);
    const subject: ProposalSubject = { about: 'unit', name, village, township, unit };
    return [{ subject, about: `${year}:${village}`, content }];
  });
}
