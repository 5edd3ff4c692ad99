import type { County } from '../../fixtures/open-county';
import { openLeaveCounty } from '../leave/leave-county';
import { VILLAGE, openCounty, report } from '../../fixtures/open-county';
import * as made from './check-county';
import { at, code } from './check-county';

let county: County;
beforeEach(async () => {
  county = await openCounty('guizhou-2018');
});

type Args<F> = F extends (county: County, ...rest: infer R) => unknown ? R : never;

const direct = (...args: Args<typeof made.direct>) => made.direct(county, ...args);
const record = (...args: Args<typeof made.record>) => made.record(county, ...args);
const judge = (...args: Args<typeof made.judge>) => made.judge(county, ...args);

async function mark(day: number, when = at('2026-11-28'), month = '2026-11') {
  const asked = { cadre: 'member', month };
  const { days } = await county.call('attendance.month', 'member', asked, when);
  return days[day - 1];
}

describe('a check', () => {
  test('is drawn up, recorded, answered, confirmed, marked; and lifted, unmarked', async () => {
    await report(county, 'member', '2026-11-20T00:10:00Z');
    const check = await direct();
    expect((await county.call('check.show', 'clerk', { check })).can).toEqual(['record', 'cancel']);
    await record({ check, remark: '村委会和住处都没有人' });

    const own = await county.call('check.show', 'member', { check });
    expect(own).toMatchObject({
      state: 'checked',
      remark: '村委会和住处都没有人',
      can: ['answer'],
    });
    expect(own.result).toBe('不在村，没有正当事由；无故不在岗');
    expect(own.dues).toMatchObject([{ what: '说明期限', by: '11 月 23 日' }]);
    expect(own.dues[0]?.explanation.text).toContain('3 天');
    expect(own.beside.join()).toContain('08:10 报到');
    expect(own.explanations.map(({ clause }) => clause)).toEqual(['6.6', '6.6']);
    const { todos } = await county.call('home.show', 'member', {}, at('2026-11-20', '05:00:00'));
    expect(todos).toContainEqual(
      expect.objectContaining({
        since: '2026-11-20T04:00:00.000Z',
        opens: { page: 'check-one', query: { check } },
      }),
    );
    const answer = { check, words: '在邻村入户' };
    await county.call('check.answer', 'member', answer, at('2026-11-21'));
    const judged = await county.call('check.show', 'county', { check }, at('2026-11-21'));
    expect(judged).toMatchObject({ answer: '在邻村入户', can: ['confirm', 'drop'], dues: [] });
    const waits = await county.call('home.show', 'county', {}, at('2026-11-21'));
    expect(waits.todos).toContainEqual(
      expect.objectContaining({ kind: 'checks', since: '2026-11-21T04:00:00.000Z' }),
    );

    expect((await mark(20))?.mark).toBe('in-village');
    expect((await judge(check)).refusal).toBeUndefined();
    expect(await mark(20)).toMatchObject({
      ...{ mark: 'absent', why: '督查认定缺岗', facts: { absent: { check } } },
    });
    const seenBy = async (who: string) => {
      const asked = { cadre: 'member', month: '2026-11' };
      return (await county.call('attendance.month', who, asked, at('2026-11-28'))).days[19];
    };
    expect(await seenBy('clerk')).toMatchObject({ facts: { absent: { check } } });
    // The mark is theirs to see, the check is not theirs to open.
    expect(await seenBy('secretary')).toMatchObject({ mark: 'absent' });
    expect((await seenBy('secretary'))?.facts.absent).toBeUndefined();
    const { summary } = await county.call(
      ...(['attendance.month', 'member', { cadre: 'member', month: '2026-11' }] as const),
      at('2026-11-28'),
    );
    expect(summary).toMatchObject({ absent: 1, inVillage: 0, counted: 0 });

    const lift = { check, reason: '申诉成立' };
    expect(await code(county.answer('check.lift', 'clerk', lift))).toBe('check-same-officer');
    await county.call('check.lift', 'county', lift, at('2026-11-26'));
    expect((await mark(20))?.mark).toBe('in-village');
    const { notices } = await county.call('inbox.list', 'member', {}, at('2026-11-27'));
    const told = notices.filter(({ leadsTo }) => leadsTo.check === check);
    expect(told).toHaveLength(3);
    expect(told.map(({ text }) => text).join()).toMatch(/撤销.*认定.*记录/);
  });

  test.each([
    ['in-village', 'done'],
    ['away-known', 'done'],
    ['not-reached', 'done'],
    ['not-there', 'checked'],
  ] as const)('found %s it is %s, and the cadre is told', async (found, state) => {
    const check = await record({ found });
    expect((await county.call('check.show', 'member', { check })).state).toBe(state);
    expect((await county.call('inbox.list', 'member', {})).notices).toHaveLength(1);
    if (state === 'done') expect(await code(judge(check))).toBe('check-not-at-step');
  });

  test('the days for an answer end with the third; dropping need not wait for them', async () => {
    const check = await record();
    const last = at('2026-11-23', '15:59:59');
    expect(await code(judge(check, 'confirm', 'county', last))).toBe('check-answer-open');
    expect((await county.call('check.list', 'county', {}, last)).toJudge).toEqual([]);
    const first = at('2026-11-23', '16:00:00');
    expect((await county.call('check.list', 'county', {}, first)).toJudge).toHaveLength(1);
    expect(await code(judge(check, 'confirm', 'county', first))).toBeUndefined();
    const other = await record();
    expect(await code(judge(other, 'drop', 'county', last))).toBeUndefined();
    expect(
      await code(county.answer('check.answer', 'member', { check: other, words: '在村' })),
    ).toBe('check-not-at-step');
  });

  test('an answer after the days is taken until somebody judges, and once', async () => {
    const check = await record();
    const answer = { check, words: '在县医院' };
    expect(await code(county.answer('check.answer', 'member', answer, at('2026-11-30')))).toBe(
      undefined,
    );
    expect(await code(county.answer('check.answer', 'member', answer, at('2026-11-30')))).toBe(
      'check-not-at-step',
    );
  });

  test('is judged by somebody else than recorded it, at its level or above', async () => {
    const check = await record();
    expect(await code(judge(check, 'confirm', 'clerk'))).toBe('check-same-officer');
    expect(await code(judge(check, 'confirm', 'elsewhere'))).toBe('out-of-scope');
    const above = await direct({}, 'county');
    const input = { check: above, day: '2026-11-20', found: 'in-village' } as const;
    expect(await code(county.answer('check.record', 'clerk', input))).toBe('check-not-yours');
    expect(await code(county.answer('check.record', 'prefecture', input))).toBeUndefined();
  });

  test.each([
    ['the day itself', '2026-11-20', '2026-11-20', undefined],
    ['three days later', '2026-11-23', '2026-11-20', undefined],
    ['four days later', '2026-11-24', '2026-11-20', 'check-day-wrong'],
    ['before it was planned', '2026-11-20', '2026-11-19', 'check-day-wrong'],
    ['tomorrow', '2026-11-20', '2026-11-21', 'day-in-future'],
  ])('recorded for %s', async (_name, today, day, expected) => {
    const check = await direct();
    const input = { check, day, found: 'in-village' } as const;
    expect(await code(county.answer('check.record', 'clerk', input, at(today)))).toBe(expected);
  });

  test.each([
    ['careless with a remark', 'in-village', 'careless', '材料两周没有更新', undefined],
    ['careless without', 'in-village', 'careless', undefined, 'check-remark-needed'],
    ['absent though in the village', 'in-village', 'absent', '在', 'check-ground-not-given'],
    ['anything of who was not met', 'not-reached', 'careless', '没接', 'check-ground-not-given'],
    ['of another document', 'in-village', 'inactive', '不积极', 'check-ground-not-given'],
    ['pulled back with a remark', 'pulled-back', undefined, '单位抽去写材料', undefined],
    ['pulled back without', 'pulled-back', undefined, undefined, 'check-remark-needed'],
  ] as const)('a ground: %s', async (_name, found, ground, remark, expected) => {
    const check = await direct();
    const input = { check, day: '2026-11-20', found, ground, remark };
    expect(await code(county.answer('check.record', 'clerk', input))).toBe(expected);
    if (!expected)
      expect((await county.call('check.show', 'member', { check })).state).toBe('checked');
  });

  test('pulled back by the unit marks no day', async () => {
    const check = await record({ found: 'pulled-back', remark: '单位抽去写材料' });
    await judge(check);
    expect((await mark(20))?.mark).toBe('not-reported');
  });

  test('no absence is confirmed on a day of granted leave; half a day of it is told beside', async () => {
    for (const [over, expected] of [
      [{}, 'check-on-leave'],
      [{ toNoon: true }, undefined],
    ] as const) {
      county = await openLeaveCounty('dehong-2021');
      const asked = {
        kind: 'personal',
        from: '2026-11-20',
        to: '2026-11-20',
        reason: '看病',
      } as const;
      const { leave } = await county.call('leave.apply', 'member', { ...asked, ...over });
      await county.call('leave.decide', 'first', { leave, decision: 'grant' });
      const check = await direct({ way: 'visit', order: '通知' });
      await record({ check });
      expect((await county.call('check.show', 'county', { check })).beside.join()).toContain(
        '请假',
      );
      expect(await code(judge(check))).toBe(expected);
    }
  });

  test('two confirmed on one day: the mark goes with the last', async () => {
    const [one, two] = [await record(), await record()];
    await judge(one);
    await judge(two);
    await county.call('check.lift', 'county', { check: one, reason: '申诉成立' }, at('2026-11-25'));
    expect((await mark(20))?.mark).toBe('absent');
    // A moment later, as on a clock that moves: two notices of one thing need two times.
    const later = at('2026-11-25', '04:00:01');
    await county.call('check.lift', 'county', { check: two, reason: '申诉成立' }, later);
    expect((await mark(20))?.mark).toBe('not-reported');
  });

  test('lifted both at once, none of them leaves the mark behind', async () => {
    const [one, two] = [await record(), await record()];
    await judge(one);
    await judge(two);
    await Promise.all(
      // A moment apart, as clocks that move are: two notices of one thing need two times.
      [one, two].map((check, i) => {
        const when = at('2026-11-25', `04:00:0${i}`);
        return county.call('check.lift', 'county', { check, reason: '申诉成立' }, when);
      }),
    );
    expect((await mark(20))?.mark).toBe('not-reported');
  });

  test('confirmed it leads to a proposal, in the same commit; lifted, to none', async () => {
    const check = await record();
    const at_ = {
      collection: 'strikeRecord',
      tenant: county.tenant,
      id: 'strikes:member',
    } as const;
    const breaches = async () => (await county.store.read({ at_ })).at_?.body.breaches;
    expect(await breaches()).toBeUndefined();
    await judge(check);
    expect(await breaches()).toMatchObject([{ check, day: '2026-11-20', trigger: 'absence' }]);
    const of = {
      collection: 'proposal',
      tenant: county.tenant,
      id: `proposal:strike:member:${check}`,
    };
    const { made } = await county.store.read({
      made: of as { collection: 'proposal' } & typeof of,
    });
    expect(made?.body.title).toBe('本次派驻期内第 1 次查实无故不在岗');
    await county.call('check.lift', 'county', { check, reason: '申诉成立' }, at('2026-11-25'));
    expect(await breaches()).toEqual([]);
  });

  test('judged twice at once it is judged once', async () => {
    const check = await record();
    const both = await Promise.all([judge(check), judge(check, 'drop', 'prefecture')]);
    expect(both.filter(({ output }) => output)).toHaveLength(1);
  });

  test('called off it stays unknown to the cadre', async () => {
    const check = await direct();
    await county.call('check.cancel', 'county', { check, reason: '道路塌方' });
    expect(await code(county.answer('check.show', 'member', { check }))).toBe('check-unknown');
    expect((await county.call('check.list', 'clerk', {})).all[0]?.stateWords).toBe('已取消');
  });
});

describe('限期整改', () => {
  test('is asked for where the document orders it, and today at the earliest', async () => {
    county = await openCounty('hubei-2016');
    const check = await direct({ way: 'visit', order: '省驻村办通知' });
    await record({ check, found: 'in-village', ground: 'poor-measures', remark: '没有台账' });
    const when = at('2026-11-24');
    const confirm = { check, decision: 'confirm', reason: '核实过' } as const;
    const asked = (mendBy?: string) =>
      code(county.answer('check.judge', 'county', { ...confirm, ...(mendBy && { mendBy }) }, when));
    expect((await county.call('check.show', 'county', { check }, when)).mendByNeeded).toBe(true);
    expect(await asked()).toBe('check-mend-by-needed');
    expect(await asked('2026-11-23')).toBe('check-mend-by-needed');
    expect(await asked('2026-11-24')).toBeUndefined();
    expect((await county.call('check.show', 'member', { check }, when)).mendBy).toBe('2026-11-24');
  });
});

describe('a month that was summed up', () => {
  const later = at('2026-12-01');
  beforeEach(async () => {
    await report(county, 'member', '2026-11-27T00:10:00Z');
  });

  async function confirmedLate(): Promise<string> {
    const check = await direct({ on: '2026-11-27' }, 'clerk', at('2026-11-27'));
    await record({ check }, 'clerk', '2026-11-27');
    await county.call('attendance.sumUp', 'first', { village: VILLAGE, month: '2026-11' }, later);
    await judge(check, 'confirm', 'county', later);
    return check;
  }

  const settle = (becomes: 'absent' | 'in-village', day = '2026-12-02') =>
    county.answer(
      'attendance.correct',
      'clerk',
      { cadre: 'member', day: '2026-11-27', becomes, reason: '督查手续齐全' },
      at(day),
    );

  test('takes a confirmed absence as an open correction, and its lifting too', async () => {
    const check = await confirmedLate();
    expect((await mark(27, later))?.mark).toBe('in-village');
    expect((await settle('absent')).refusal).toBeUndefined();
    expect((await mark(27, later))?.mark).toBe('absent');
    // Only lifting it takes it off again.
    expect(await code(settle('in-village'))).toBe('absent-by-check');
    await county.call('check.lift', 'county', { check, reason: '申诉成立' }, at('2026-12-03'));
    expect((await mark(27, later))?.mark).toBe('absent');
    expect((await settle('in-village', '2026-12-04')).refusal).toBeUndefined();
    expect((await mark(27, later))?.mark).toBe('in-village');
  });

  test('lifted before anybody settled it, nothing is left to settle', async () => {
    const check = await confirmedLate();
    await county.call('check.lift', 'county', { check, reason: '申诉成立' }, at('2026-12-02'));
    expect(await code(settle('absent'))).toBe('absent-by-check');
    expect((await mark(27, later))?.mark).toBe('in-village');
  });
});
