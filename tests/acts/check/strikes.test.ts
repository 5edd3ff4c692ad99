import type { Input } from '../../../src/contract/contract';
import { addDays } from '../../../src/core/calendar/day';
import type { County } from '../../fixtures/open-county';
import { openCounty } from '../../fixtures/open-county';
import { proposalsIn } from '../proposal/proposal-county';

const on = (day: string) => ({ now: `${day}T04:00:00Z` });

type Finding = Partial<Input<'check.record'>> &
  Partial<Pick<Input<'check.direct'>, 'way' | 'order'>>;

/** A check of the member that found what it found, by the clerk: what waits is the judgement. */
async function found(county: County, day: string, over: Finding = {}): Promise<string> {
  const { way = 'unannounced', order, ...rest } = over;
  const asked = { cadre: 'member', way, on: day, why: '群众反映', order };
  const when = on(day);
  const { check } = await county.call('check.direct', 'clerk', asked, when);
  const remark = '村委会和住处都没有人';
  const seen = { check, day, found: 'not-there' as const, remark, ...rest };
  await county.call('check.record', 'clerk', seen, when);
  return check;
}

function confirmed(county: County, check: string, day: string) {
  const input = { check, decision: 'confirm', reason: '核实过' } as const;
  return county.answer('check.judge', 'county', input, on(addDays(day, 4)));
}

async function struck(county: County, day: string, over: Finding = {}): Promise<string> {
  const check = await found(county, day, over);
  const { refusal } = await confirmed(county, check, day);
  if (refusal) throw new Error(JSON.stringify(refusal));
  return check;
}

function lift(county: County, check: string) {
  return county.call('check.lift', 'county', { check, reason: '申诉成立' }, on('2026-12-05'));
}

async function said(county: County) {
  const all = await proposalsIn(county);
  return all
    .map(({ id, body: { title, state } }) => [id.split(':').slice(3).join(':'), title, state])
    .sort(([, a = ''], [, b = '']) => (a < b ? -1 : 1));
}

describe('guizhou-2018 6.6.1', () => {
  const nth = (number: number) => `本次派驻期内第 ${number} 次查实无故不在岗`;

  test('the first, the second, and what is left when the first is lifted', async () => {
    const county = await openCounty('guizhou-2018');
    const one = await struck(county, '2026-11-20');
    const [first] = await proposalsIn(county);
    expect(first?.body.explanations).toMatchObject([{ rule: 'strike-ladder', clause: '6.6.1' }]);
    expect(first?.body.facts).toMatchObject([{ day: '2026-11-20', record: one }]);

    const two = await struck(county, '2026-11-25');
    expect(await said(county)).toEqual([
      [one, nth(1), 'open'],
      [two, nth(2), 'open'],
    ]);
    await lift(county, one);
    const after = await said(county);
    expect(after).toHaveLength(2);
    expect(after).toContainEqual([one, nth(1), 'dropped']);
    expect(after).toContainEqual([two, nth(1), 'open']);
  });

  test('pulled back by the unit is no strike there', async () => {
    const county = await openCounty('guizhou-2018');
    await struck(county, '2026-11-20', { found: 'pulled-back', remark: '在局里上班' });
    expect(await said(county)).toEqual([]);
  });
});

test('qinghai-2018 4: pulled back by the unit is a strike', async () => {
  const county = await openCounty('qinghai-2018');
  const check = await struck(county, '2026-11-20', {
    ...{ way: 'by-phone', found: 'pulled-back', remark: '在局里上班' },
  });
  expect(await said(county)).toEqual([[check, '本年度第 1 次查实无故不在岗或被抽调', 'open']]);
});

test('dehong-2021 has no ladder: confirmed, and nothing is proposed', async () => {
  const county = await openCounty('dehong-2021');
  const check = await struck(county, '2026-11-20', { way: 'visit', order: '州委组织部通知' });
  expect((await county.call('check.show', 'county', { check }, on('2026-11-25'))).state).toBe(
    'confirmed',
  );
  expect(await said(county)).toEqual([]);
});
