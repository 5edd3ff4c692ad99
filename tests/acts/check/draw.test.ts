import type { Input } from '../../../src/contract/contract';
import { replace } from '../../../src/core/records';
import { callerRef } from '../../../src/core/roster/places';
import type { County } from '../../fixtures/open-county';
import { COUNTY, TOWNSHIP, openCounty } from '../../fixtures/open-county';
import { at, code, record } from './check-county';

let county: County;
beforeEach(async () => {
  county = await openCounty('guizhou-2018');
});

describe('a draw', () => {
  const asked = (over: Partial<Input<'check.draw'>> = {}): Input<'check.draw'> => ({
    ...{ division: TOWNSHIP, of: 'cadres', count: 2, way: 'random', on: '2026-11-21', ...over },
  });

  test('keeps seed, list and result, can be drawn again by others, and nobody drawn sees it', async () => {
    const { draw, checks } = await county.call('check.draw', 'clerk', asked());
    expect(checks).toBe(2);
    const again = await county.call('check.redraw', 'county', { draw });
    expect(again.same).toBe(true);
    expect(again.listed.map(({ id }) => id)).toEqual(['alone', 'first', 'member']);
    expect(again.checks.map(({ person }) => person).sort()).toEqual(
      again.again.map(({ id }) => id).sort(),
    );
    expect(again.explanations[0]?.clause).toBe('6.6');
    for (const { check, person } of again.checks) {
      expect(await county.call('check.list', person, {})).toMatchObject({ mine: [], all: [] });
      expect(await code(county.answer('check.show', person, { check }))).toBe('check-unknown');
      expect((await county.call('home.show', person, {})).todos).not.toContainEqual(
        expect.objectContaining({ kind: 'checks' }),
      );
      expect((await county.call('inbox.list', person, {})).notices).toEqual([]);
    }
  });

  test('stands in the list of draws for who is in charge there, and not for who was drawn', async () => {
    const first = await county.call('check.draw', 'clerk', asked({ count: 2 }));
    const when = at('2026-11-20', '05:00:00');
    const second = await county.call('check.draw', 'county', asked({ division: COUNTY }), when);
    const { draws, how } = await county.call('check.draws', 'county', {});
    expect(draws).toMatchObject([
      { draw: second.draw, divisionName: '盈江县', byName: '县干部', from: 3, count: 2, people: 2 },
      { draw: first.draw, divisionName: '平原镇', byName: '陈干事', wayWords: '随机抽查' },
    ]);
    expect(draws.map(({ draw, seed }) => draw === `draw:${seed}`)).toEqual([true, true]);
    expect(how).toContain('SHA-256');
    // What was drawn from the whole county is not the township's to see.
    const own = await county.call('check.draws', 'clerk', {});
    expect(own.draws.map(({ draw }) => draw)).toEqual([first.draw]);
    expect((await county.call('check.draws', 'elsewhere', {})).draws).toEqual([]);
  });

  test('in which an officer is drawn is not listed to them before they are told', async () => {
    const { tenant, store } = county;
    const grant = { person: 'alone', role: 'county-officer', scope: COUNTY } as const;
    const { caller } = await store.read({ caller: callerRef(tenant, 'alone') });
    const grants = [{ ...grant, from: '2026-01-01' }];
    await store.commit([replace(caller!, { ...caller!.body, grants })]);
    const { draw } = await county.call(
      'check.draw',
      'clerk',
      asked({ count: 3, on: '2026-11-20' }),
    );
    const listed = async () => (await county.call('check.draws', 'alone', {})).draws.length;
    expect(await listed()).toBe(0);
    const { checks } = await county.call('check.redraw', 'clerk', { draw });
    const own = checks.find(({ person }) => person === 'alone')?.check ?? '';
    await record(county, { check: own, found: 'in-village' });
    expect(await listed()).toBe(1);
  });

  test('a record tampered with is told apart', async () => {
    const { draw } = await county.call('check.draw', 'clerk', asked({ count: 1 }));
    const at_ = { collection: 'checkDraw', tenant: county.tenant, id: draw } as const;
    const { found } = await county.store.read({ found: at_ });
    const other = found!.body.listed.find(({ id }) => !found!.body.drawn.includes(id))!;
    await county.store.commit([
      { kind: 'replace', before: found!, body: { ...found!.body, drawn: [other.id] } },
    ]);
    expect((await county.call('check.redraw', 'clerk', { draw })).same).toBe(false);
  });

  test('of villages checks everybody there', async () => {
    const input = asked({ of: 'villages', count: 2 });
    const { draw, checks } = await county.call('check.draw', 'clerk', input);
    expect(checks).toBe(3);
    const { again } = await county.call('check.redraw', 'clerk', { draw });
    expect(again.map(({ name }) => name).sort()).toEqual(['拱腊村', '新建村']);
  });

  test.each([
    ['as many as there are', { count: 3 }, undefined],
    ['one more than there are', { count: 4 }, 'check-too-few'],
    ['more villages than there are', { of: 'villages' as const, count: 3 }, 'check-too-few'],
    ['a way of the province', { way: 'cross' as const }, 'check-way-not-given'],
    ['a way of another document', { way: 'by-phone' as const }, 'check-way-not-given'],
    ['today', { on: '2026-11-20' }, undefined],
    ['yesterday', { on: '2026-11-19' }, 'check-day-wrong'],
    ['30 days ahead', { on: '2026-12-20' }, undefined],
    ['31 days ahead', { on: '2026-12-21' }, 'check-day-wrong'],
  ])('%s', async (_name, over, expected) => {
    expect(await code(county.answer('check.draw', 'clerk', asked(over)))).toBe(expected);
  });

  test('the same call again draws nothing new', async () => {
    const when = { ...at('2026-11-20'), key: 'once' };
    const first = await county.call('check.draw', 'clerk', asked(), when);
    expect(await county.call('check.draw', 'clerk', asked(), when)).toEqual(first);
    expect((await county.call('check.list', 'clerk', {})).all).toHaveLength(2);
  });
});
