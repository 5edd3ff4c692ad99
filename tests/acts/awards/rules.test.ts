import {
  LAST_DAY,
  NOTICE_TO,
  announceTwo,
  classes,
  nominateOne,
  nomineeInput,
  openAwardCounty,
  openOne,
  publishTwo,
} from './award-county';

const contact = { office: '县委组织部', phone: '0692-8180000' };
const opening = { year: '2026', classes, nominateUntil: LAST_DAY, contact };

describe('opening a round', () => {
  test('goes by the document: whom, by class, how often', async () => {
    const awards = await openAwardCounty();
    const open = (over: object) => awards.code('awards.open', 'one', { ...opening, ...over });
    expect(await open({ classes: [{ to: 'team', title: '先进' }] })).toBe('award-class-kind');
    expect(await open({ classes: [] })).toBe('award-class-needed');
    const same = [classes[0]!, classes[0]!];
    expect(await open({ classes: same })).toBe('award-class-same');
    expect(await open({ year: '2024' })).toBe('award-year-wrong');
    expect(await open({ year: '2027' })).toBe('award-year-wrong');
    expect(await open({})).toBe('done');
    expect(await open({})).toBe('award-rounds-full');
    // The year before has a round of its own.
    expect(await open({ year: '2025' })).toBe('done');
  });

  test('the last day to nominate on lies between today and ninety days', async () => {
    const until = async (nominateUntil: string) => {
      const awards = await openAwardCounty();
      return awards.code('awards.open', 'one', { ...opening, nominateUntil });
    };
    expect(await until('2026-11-19')).toBe('award-until-past');
    expect(await until('2026-11-20')).toBe('done');
    expect(await until('2027-02-18')).toBe('done');
    expect(await until('2027-02-19')).toBe('award-until-far');
  });

  test('one that ended without awards makes room for another', async () => {
    const awards = await openAwardCounty();
    const round = await openOne(awards);
    const end = (reason: string) => awards.code('awards.end', 'one', { round, reason });
    expect(await end(' ')).toBe('award-reason-needed');
    expect(await end('类别写错')).toBe('done');
    expect(await openOne(awards)).toMatch(/:2026:2$/);
  });

  test.each(['dehong-2021', 'guizhou-2018'])('%s has no such rule', async (pack) => {
    const awards = await openAwardCounty(undefined, pack);
    expect(await awards.code('awards.open', 'one', opening)).toBe('award-no-rule');
    const { rule, mayOpen, explanations } = await awards.call('awards.rounds', 'one', {});
    expect({ rule, mayOpen }).toEqual({ rule: undefined, mayOpen: [] });
    expect(explanations).toMatchObject([{ unset: true }]);
  });
});

describe('nominating', () => {
  test('ends with its last day', async () => {
    const awards = await openAwardCounty();
    const round = await openOne(awards);
    awards.goTo(LAST_DAY);
    expect(await awards.code('awards.nominate', 'clerk', nomineeInput(round, 'ann'))).toBe('done');
    awards.goTo('2026-11-28');
    const late = await awards.answer('awards.nominate', 'clerk', nomineeInput(round, 'bob'));
    expect(late.refusal?.message).toBe('这一批现在是“审核中”，不能“推荐”。请刷新后再看。');
  });

  test('keeps the evidence of the day, which the system reads itself', async () => {
    const awards = await openAwardCounty();
    const round = await openOne(awards);
    await nominateOne(awards, round, 'ann');
    const { nominations } = await awards.call('awards.round', 'clerk', { round });
    expect(nominations).toMatchObject([{ readOn: '2026-11-20', name: '人ann' }]);
    expect(nominations[0]?.evidence.map(({ title }) => title)).toEqual([
      ...['2026 年在村', '督查', '发布的典型案例', '负责的议题和承诺', '群众和干部评议'],
    ]);
  });

  test('a township its villages, a unit its own people, the county anybody; nobody themselves', async () => {
    const awards = await openAwardCounty();
    const round = await openOne(awards);
    const by = (who: string, person: string) =>
      awards.code('awards.nominate', who, nomineeInput(round, person));
    expect(await by('clerk2', 'ann')).toBe('out-of-scope');
    expect(await by('unit', 'eve')).toBe('out-of-scope');
    expect(await by('ann', 'ann')).toBe('not-allowed');
    expect(await by('both', 'both')).toBe('own-award');
    expect(await by('unit', 'ann')).toBe('done');
    expect(await by('clerk', 'ann')).toBe('award-nominated');
    expect(await by('one', 'eve')).toBe('done');
    const unit = { round, nominee: 'unit:县农业农村局', class: 'c3', why: '出钱出力' };
    expect(await awards.code('awards.nominate', 'unit', unit)).toBe('out-of-scope');
    expect(await awards.code('awards.nominate', 'clerk', { ...unit, class: 'c1' })).toBe(
      'award-class-unknown',
    );
    expect(await awards.code('awards.nominate', 'clerk', unit)).toBe('done');
    // Seen: by the township its own, by the unit its people, by the county all.
    const seen = async (who: string) =>
      (await awards.call('awards.round', who, { round })).nominations.length;
    expect([await seen('clerk'), await seen('clerk2'), await seen('unit')]).toEqual([2, 1, 1]);
    expect(await seen('one')).toBe(3);
  });

  test('nor with a seat they lent, or with one that was lent to them', async () => {
    const awards = await openAwardCounty();
    await awards.lend('both', 'two');
    const round = await openOne(awards);
    // Two holds a seat of their own besides the one that Both lent.
    expect(await awards.code('awards.nominate', 'two', nomineeInput(round, 'both'))).toBe('done');
    const { nominations } = await awards.call('awards.round', 'one', { round });
    expect(nominations[0]?.steps[0]?.byName).toBe('人two');
    awards.goTo('2026-11-30');
    const take = (who: string) =>
      awards.code('awards.review', who, {
        nomination: nominations[0]?.nomination ?? '',
        decision: 'take',
      });
    expect(await take('both')).toBe('own-award');
    expect(await take('two')).toBe('award-same-officer');
    expect(await take('one')).toBe('done');
  });

  test('is taken back by whoever made it, and can be made again', async () => {
    const awards = await openAwardCounty();
    const round = await openOne(awards);
    const nomination = await nominateOne(awards, round, 'ann', 'c1');
    expect(await awards.code('awards.takeBack', 'one', { nomination })).toBe(
      'award-nominator-only',
    );
    expect(await awards.code('awards.takeBack', 'clerk', { nomination })).toBe('done');
    expect(await awards.code('awards.nominate', 'unit', nomineeInput(round, 'ann'))).toBe('done');
  });
});

describe('who is barred', () => {
  test('cannot be nominated, and is told by what, which clause and until when', async () => {
    const awards = await openAwardCounty();
    const round = await openOne(awards);
    const lift = await awards.bar('ann');
    const input = nomineeInput(round, 'ann');
    const { refusal } = await awards.answer('awards.nominate', 'clerk', input);
    expect(refusal).toMatchObject({ code: 'award-barred', clause: '4', field: 'nominee' });
    expect(refusal?.message).toBe(
      '人ann不能参加 2026 年评优表扬：取消评先评优资格（《管理办法》 4），到 2026-12-31 为止。',
    );
    const { bar } = await awards.call('awards.candidate', 'clerk', input);
    expect(bar?.to).toBe('2026-12-31');
    await lift();
    expect(await awards.code('awards.nominate', 'clerk', input)).toBe('done');
  });

  test.each([
    ['another year', { from: '2025-01-01', to: '2025-12-31' }, 'done'],
    ['the first day of the year', { from: '2025-01-02', to: '2026-01-01' }, 'award-barred'],
    ['another effect', { effect: 'not-excellent' }, 'done'],
    ['a recall', { effect: 'bar:honours', to: '2029-06-01' }, 'award-barred'],
    ['the unit, not the person', { on: 'unit', person: undefined }, 'done'],
  ] as const)('by %s: %j', async (_what, over, expected) => {
    const awards = await openAwardCounty();
    const round = await openOne(awards);
    await awards.bar('ann', over);
    expect(await awards.code('awards.nominate', 'clerk', nomineeInput(round, 'ann'))).toBe(
      expected,
    );
  });

  test('a unit by what was decided against it as such', async () => {
    const awards = await openAwardCounty();
    const round = await openOne(awards);
    await awards.bar('', { on: 'unit', person: undefined, effect: 'no-unit-honours' });
    const unit = { round, nominee: 'unit:县农业农村局', class: 'c3', why: '出钱出力' };
    expect(await awards.code('awards.nominate', 'one', unit)).toBe('award-barred');
  });

  test('after nominating: is not taken in; lifted: is again', async () => {
    const awards = await openAwardCounty();
    const round = await openOne(awards);
    const nomination = await nominateOne(awards, round, 'ann', 'c1');
    const lift = await awards.bar('ann');
    awards.goTo('2026-11-30');
    const take = () => awards.code('awards.review', 'one', { nomination, decision: 'take' });
    expect(await take()).toBe('award-barred');
    const { nominations } = await awards.call('awards.round', 'one', { round });
    expect(nominations[0]?.bar?.inWords).toContain('到 2026-12-31 为止');
    await lift();
    expect(await take()).toBe('done');
  });

  test('during the notice: is not awarded, and the round goes on; lifted in time: is', async () => {
    for (const lifted of [false, true]) {
      const awards = await openAwardCounty();
      const { round } = await publishTwo(awards);
      const lift = await awards.bar('ann');
      if (lifted) await lift();
      awards.goTo('2026-12-08');
      await awards.call('awards.announce', 'one', { round });
      const { entries } = await awards.call('awards.read', '', { round });
      expect(entries.map(({ name }) => name)).toEqual(lifted ? ['人ann', '人bob'] : ['人bob']);
    }
  });
});

describe('the notice', () => {
  test('lasts five workdays after the day it is published', async () => {
    const awards = await openAwardCounty();
    const round = await openOne(awards);
    const nomination = await nominateOne(awards, round, 'ann', 'c1');
    awards.goTo('2026-11-30');
    const publish = (to: string) => awards.answer('awards.publish', 'one', { round, to });
    expect((await publish(NOTICE_TO)).refusal?.code).toBe('award-unreviewed');
    await awards.call('awards.review', 'one', { nomination, decision: 'take' });
    const { earliestEnd } = await awards.call('awards.round', 'one', { round });
    expect(earliestEnd).toBe(NOTICE_TO);
    // From Monday to the Sunday after: four of the week, none of the weekend.
    const short = await publish('2026-12-06');
    expect(short.refusal).toMatchObject({ code: 'award-notice-short', field: 'to' });
    expect(short.refusal?.message).toContain('现在只有 4 个。请把最后一天改到 2026-12-07 或以后');
    expect((await publish('2027-01-30')).refusal?.code).toBe('award-notice-far');
    expect((await publish(NOTICE_TO)).refusal).toBeUndefined();
  });

  test('nothing is decided on its last day, and on the next it can be', async () => {
    const awards = await openAwardCounty();
    const { round } = await publishTwo(awards);
    const announce = () => awards.code('awards.announce', 'one', { round });
    awards.goTo(NOTICE_TO);
    expect(await announce()).toBe('award-notice-running');
    awards.goTo('2026-12-08');
    expect(await announce()).toBe('done');
    expect(await announce()).toBe('award-not-at-step');
  });

  test('whoever stands on it does nothing to it', async () => {
    const awards = await openAwardCounty();
    const round = await openOne(awards);
    await awards.call('awards.nominate', 'two', nomineeInput(round, 'both'));
    awards.goTo('2026-11-30');
    const { nominations } = await awards.call('awards.round', 'one', { round });
    const nomination = nominations[0]?.nomination ?? '';
    await awards.call('awards.review', 'one', { nomination, decision: 'take' });
    const input = { round, to: NOTICE_TO };
    expect(await awards.code('awards.publish', 'both', input)).toBe('own-award');
    expect(await awards.code('awards.publish', 'two', input)).toBe('done');
    awards.goTo('2026-12-08');
    expect(await awards.code('awards.announce', 'both', { round })).toBe('own-award');
  });

  test('who declines is off it at once, and nothing else follows', async () => {
    const awards = await openAwardCounty();
    const { round, ann } = await publishTwo(awards);
    expect(await awards.code('awards.decline', 'bob', { nomination: ann })).toBe('out-of-scope');
    expect(await awards.code('awards.decline', 'ann', { nomination: ann })).toBe('done');
    const { entries, notes } = await awards.call('awards.read', '', { round });
    expect([entries.map(({ entry }) => entry), notes]).toEqual([[2], []]);
  });
});

describe('an objection', () => {
  const against = (round: string, entry = 1) => ({ round, entry, text: '长期不在村' });

  async function objected() {
    const awards = await openAwardCounty();
    const made = await publishTwo(awards);
    await awards.call('awards.object', 'eve', against(made.round));
    const { objections } = await awards.call('awards.objections', 'two', { round: made.round });
    return { ...made, awards, objection: objections[0]?.objection ?? '' };
  }

  test('holds the decision up until it is handled by somebody who had no hand in it', async () => {
    const { awards, round, objection } = await objected();
    expect(await awards.code('awards.object', 'eve', against(round))).toBe('award-objection-there');
    expect(await awards.code('awards.object', 'eve', against(round, 9))).toBe(
      'award-entry-unknown',
    );
    awards.goTo('2026-12-08');
    expect(await awards.code('awards.announce', 'one', { round })).toBe('award-objections-open');
    const handle = (who: string, answer = '查过考勤，在村') =>
      awards.code('awards.handleObjection', who, { objection, decision: 'reject', answer });
    // One took the nomination in.
    expect(await handle('one')).toBe('award-same-officer');
    expect(await handle('two', ' ')).toBe('award-reason-needed');
    expect(await handle('two')).toBe('done');
    expect(await handle('three')).toBe('award-objection-done');
    expect(await awards.told('eve')).toEqual([
      '您对人ann提出的异议已经核实：异议不成立。查过考勤，在村',
    ]);
    expect(await awards.told('ann')).toHaveLength(1);
    expect(await awards.code('awards.announce', 'one', { round })).toBe('done');
  });

  test('upheld: the nominee leaves the list, with words that say nothing of it', async () => {
    const { awards, round, objection } = await objected();
    await awards.call('awards.handleObjection', 'two', {
      ...{ objection, decision: 'uphold', answer: '查过，确实不在村' },
    });
    const read = await awards.call('awards.read', '', { round });
    expect(read.entries.map(({ name }) => name)).toEqual(['人bob']);
    expect(read.notes[0]?.text).toMatch(/^人ann（.+）：公示期间有异议，经核实不再列入。$/);
    expect(JSON.stringify(read)).not.toContain('不在村');
    expect((await awards.told('ann'))[0]).toContain('不再列入名单');
  });

  test('upheld after it was announced: the award is revoked, and nothing is deleted', async () => {
    const awards = await openAwardCounty();
    const { round } = await announceTwo(awards);
    await awards.call('awards.enterObjection', 'three', { ...against(round), way: 'letter' });
    const { objections } = await awards.call('awards.objections', 'two', { round });
    expect(objections).toMatchObject([{ byName: '匿名', wayWords: '来信' }]);
    const objection = objections[0]?.objection ?? '';
    const upheld = { objection, decision: 'uphold' as const, answer: '属实' };
    await awards.call('awards.handleObjection', 'two', upheld);
    const { nominations } = await awards.call('awards.round', 'one', { round });
    expect(nominations.map(({ state }) => state).sort()).toEqual(['awarded', 'revoked']);
    const read = await awards.call('awards.read', '', { round });
    expect(read.notes[0]?.text).toContain('撤销表扬');
  });

  test('by an officer is not theirs to handle', async () => {
    const awards = await openAwardCounty();
    const { round } = await publishTwo(awards);
    await awards.call('awards.object', 'two', against(round));
    const { objections, others } = await awards.call('awards.objections', 'two', { round });
    expect({ objections, others }).toEqual({ objections: [], others: 1 });
    const { objections: third } = await awards.call('awards.objections', 'three', { round });
    expect(third).toHaveLength(1);
  });
});
