import { postedMonth, currentRegister } from '../../../src/core/attendance/open-register';
import { registerRef } from '../../../src/core/attendance/places';
import { proposalRunRef } from '../../../src/core/proposal/places';
import type { Posting } from '../../../src/core/roster/people';
import { put } from '../../../src/core/records';
import type { Write } from '../../../src/core/records';
import { posting, present } from '../../core/attendance/cases';
import type { County } from '../../fixtures/open-county';
import { UNPLACED, VILLAGE, openCounty } from '../../fixtures/open-county';
import { proposalsIn, runTimer, workdaysOf } from './proposal-county';

const MONTH = '2026-10';
const [FIRST = '', ...OTHERS] = workdaysOf(MONTH);

function confirmed(tenant: string, one: Posting, days: readonly string[]): Write {
  const posted = postedMonth([one], one.village, MONTH);
  if (!posted) throw new Error('not posted');
  const body = {
    ...currentRegister(posted, undefined),
    days: Object.fromEntries(days.map((day) => [day, present(day)])),
    state: 'confirmed' as const,
  };
  return put(registerRef(tenant, one.person, one.village, MONTH), undefined, body);
}

/** One more than a run reads, all in one village; the first and the last of them a day short. */
async function fillVillage({ tenant, store }: County): Promise<void> {
  const people = Array.from({ length: 501 }, (_, i) => `p${String(i).padStart(3, '0')}`);
  const writes = people.map((person, i) => {
    const days = i === 0 || i === 500 ? OTHERS : [FIRST, ...OTHERS];
    return confirmed(tenant, posting({ person, name: person, village: VILLAGE }), days);
  });
  for (let at = 0; at < writes.length; at += 100) await store.commit(writes.slice(at, at + 100));
}

async function runToTheEnd(county: County, day: string): Promise<void> {
  for (let run = 0; run < 4; run += 1) await runTimer(county, `${day}T02:00:00Z`);
  const at = proposalRunRef(county.tenant, `short-attendance:${MONTH}`);
  const { look } = await county.store.read({ look: at });
  expect(look?.body).toMatchObject({ day, done: true });
}

async function found(county: County): Promise<[string | undefined, string][]> {
  const all = await proposalsIn(county);
  return all.map(({ body }): [string | undefined, string] => [body.person, body.state]).sort();
}

test('more registers in one village than one run reads: everybody is looked at, and who follows', async () => {
  const county = await openCounty('dehong-2021');
  const { tenant, store } = county;
  await fillVillage(county);
  const moved = { person: 'moved', name: '调动' };
  const before = posting({ ...moved, village: VILLAGE, to: '2026-10-15' });
  const after = posting({ ...moved, village: UNPLACED, from: '2026-10-16' });
  const early = OTHERS.filter((day) => day <= '2026-10-15');
  const late = OTHERS.filter((day) => day > '2026-10-15');
  await store.commit([confirmed(tenant, before, early), confirmed(tenant, after, late)]);
  await runToTheEnd(county, '2026-11-10');
  expect(await found(county)).toEqual([
    ...[
      ['moved', 'open'],
      ['p000', 'open'],
      ['p500', 'open'],
    ],
  ]);

  // Made good in the first village: what was proposed stands in the second, on another page.
  const at = registerRef(tenant, 'moved', VILLAGE, MONTH);
  const { sheet } = await store.read({ sheet: at });
  if (!sheet) throw new Error('no sheet');
  const days = { ...sheet.body.days, [FIRST]: present(FIRST) };
  await store.commit([put(at, sheet, { ...sheet.body, days })]);
  await runToTheEnd(county, '2026-11-11');
  expect((await found(county))[0]).toEqual(['moved', 'dropped']);
});
