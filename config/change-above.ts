import type { Store } from '../cloudfunctions/_backend/ports';
import { replace } from '../src/core/records';
import type { County } from '../src/core/roster/county';
import { isAboveCounties } from '../src/core/roster/county';
import { liesWithin } from '../src/core/roster/division';
import { countyRef } from '../src/core/roster/places';
import type { AboveChoice, OfficeSetup, Setup } from './setup-arguments';

/**
 * Says where a county's filings go from now on; those sent before stay where they lie. Leaves a
 * county alone that says so already.
 */
export async function changeAbove(
  { tenant, above }: { readonly tenant: string; readonly above: AboveChoice },
  store: Store,
): Promise<void> {
  const { county } = await store.read({ county: countyRef(tenant) });
  if (!county) throw new Error(`no county ${tenant}`);
  const { prefecture, province } = county.body.above ?? {};
  const next = {
    prefecture: chosen(above.prefecture, prefecture),
    province: chosen(above.province, province),
  };
  if (next.prefecture === prefecture && next.province === province) return;
  await store.commit([replace(county, { ...county.body, above: next })]);
}

function chosen(choice: string | null | undefined, before: string | undefined): string | undefined {
  return choice === undefined ? before : (choice ?? undefined);
}

/** What stands in the way of a set-up among the records there are, all of it at once. */
export async function standingFaults(setup: Setup, store: Store): Promise<string[]> {
  const { tenant } = setup;
  const { county } = await store.read({ county: countyRef(tenant) });
  const joins = setup.kind === 'above' || setup.kind === 'seats';
  if (joins && (!county || isAboveCounties(county.body))) {
    return [`--tenant：${tenant} ${county ? `是${county.body.name}，不是县` : '还没有设立'}。`];
  }
  if (setup.kind === 'seats') {
    const own = county?.body.division ?? '';
    if (liesWithin(own, setup.division)) return [];
    return [`--division：${setup.division} 不管 ${county?.body.name}（${own}），请核对。`];
  }
  const division = setup.kind === 'above' ? (county?.body.division ?? '') : setup.division;
  const taken = county && county.body.division !== division ? [otherwise(tenant, county.body)] : [];
  if (setup.kind === 'office') return taken;
  return [...taken, ...(await aboveFaults(setup.above, division, store))];
}

function otherwise(tenant: string, { name, division }: County): string {
  return `--tenant：${tenant} 已经是${name}（${division}）。请换一个代号，或核对 --division。`;
}

async function aboveFaults(above: AboveChoice, division: string, store: Store): Promise<string[]> {
  const levels = [
    ['prefecture', 4, '市（州）'],
    ['province', 2, '省'],
  ] as const;
  const faults: string[] = [];
  for (const [name, digits, level] of levels) {
    const tenant = above[name];
    if (!tenant) continue;
    const { office } = await store.read({ office: countyRef(tenant) });
    const what = office ? wrongOffice(office.body, { digits, level, division }) : '还没有设立';
    if (what) faults.push(`--${name}：${tenant} ${what}。请先设立，或核对代号。`);
  }
  return faults;
}

/** What lies there must come before the eyes of somebody whose division holds the village. */
function wrongOffice(
  office: Pick<OfficeSetup, 'name' | 'division'>,
  { digits, level, division }: { digits: number; level: string; division: string },
): string | undefined {
  if (office.division.length !== digits) return `是${office.name}，不是${level}`;
  if (liesWithin(division, office.division)) return undefined;
  return `是${office.name}（${office.division}），不管 ${division}`;
}
