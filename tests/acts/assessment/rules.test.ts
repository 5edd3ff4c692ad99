import { assessmentSheetsOf } from '../../../cloudfunctions/_backend/facts/assessments';
import { isAssessedUnqualified } from '../../../src/core/assessment/unqualified';
import { TENANT } from '../../fixtures/small-county';
import type { AssessedCounty } from './assessed-county';
import {
  decideOne,
  handOne,
  laidValue,
  openAssessedCounty,
  openOne,
  sheetOf,
} from './assessed-county';

let county: AssessedCounty;
let round: string;

beforeEach(async () => {
  county = await openAssessedCounty();
  round = await openOne(county);
});

const look = (who: string, sheet: string) => county.call('assessment.sheet', who, { sheet });

describe('a round', () => {
  test('needs a document that has it: Guizhou’s chapter is missing, so the county lays it first', async () => {
    const opening = { year: '2026', time: 'annual' as const, opinionsUntil: '2026-12-10' };
    const bare = await openAssessedCounty(undefined, 'guizhou-2018');
    const { refusal } = await bare.answer('assessment.open', 'one', opening);
    expect(refusal?.code).toBe('assessment-no-rule');
    expect((await bare.call('assessment.rounds', 'one', {})).mayOpen).toEqual([]);
    const value = { led: 'county-org', times: ['annual'] };
    const laid = await openAssessedCounty(undefined, 'guizhou-2018', [
      laidValue('assessment', value),
    ]);
    expect(await laid.code('assessment.open', 'one', opening)).toBe('done');
  });

  test('is there once a year, of this year or the last, and asks for opinions not too long', async () => {
    const open = (over: object) =>
      county.code('assessment.open', 'one', {
        ...{ year: '2025', time: 'annual', opinionsUntil: '2026-12-10', ...over },
      });
    expect(await open({ year: '2026' })).toBe('assessment-round-there');
    expect(await open({ year: '2024' })).toBe('assessment-year-wrong');
    expect(await open({ opinionsUntil: '2026-11-19' })).toBe('assessment-until-past');
    expect(await open({ opinionsUntil: '2027-03-21' })).toBe('assessment-until-far');
    expect(await open({ time: 'yearly-review' })).toBe('assessment-no-rule');
    expect(await open({ opinionsUntil: '2026-11-20' })).toBe('done');
  });

  test('makes each sheet once, however often the timer runs, and for those who came since', async () => {
    await county.runTimer();
    expect((await county.call('assessment.round', 'one', { round })).sheets).toHaveLength(5);
    await county.call('assessment.fill', 'one', { round });
    await county.runTimer();
    const again = await county.call('assessment.round', 'one', { round });
    expect([again.state, again.sheets.length]).toEqual(['open', 5]);
  });

  test('ends once every sheet is closed', async () => {
    const code = () => county.code('assessment.closeRound', 'one', { round });
    expect(await code()).toBe('assessment-sheets-left');
    const { sheets } = await county.call('assessment.round', 'two', { round });
    for (const { person } of sheets) await decideOne(county, round, person);
    county.goTo('2026-12-01');
    const people = sheets.map(({ person }) => person);
    expect(await county.code('assessment.close', 'one', { round, people })).toBe('done');
    expect(await code()).toBe('done');
  });

  test('shows a township its villages and a unit its own people', async () => {
    const names = async (who: string) =>
      (await county.call('assessment.round', who, { round })).sheets.map(({ name }) => name);
    expect(await names('clerk2')).toEqual(['人eve']);
    expect(await names('unit')).toEqual(['人ann', '人bob', '人both', '人gone']);
    const found = await county.call('assessment.round', 'one', { round, name: '水利' });
    expect(found.sheets.map(({ name }) => name)).toEqual(['人eve']);
  });
});

describe('an opinion', () => {
  const say = (who: string, from: 'township' | 'unit' | 'village-cadres', person = 'ann') =>
    county.code('assessment.opine', who, { sheet: sheetOf(round, person), from, text: '好' });

  test('is each office’s own', async () => {
    expect(await say('clerk', 'unit')).toBe('assessment-not-yours');
    expect(await say('unit', 'township')).toBe('assessment-not-yours');
    expect(await say('secretary', 'village-cadres')).toBe('done');
    expect(await say('clerk', 'township')).toBe('done');
  });

  test('of people in the village suggests no grade, and nobody heard more than were asked', async () => {
    const sheet = sheetOf(round, 'ann');
    const input = { sheet, from: 'village-cadres' as const, text: '好' };
    const graded = { ...input, suggests: 'excellent' as const };
    expect(await county.code('assessment.opine', 'secretary', graded)).toBe('assessment-no-grade');
    const heard = (over: object) =>
      county.code('assessment.hear', 'clerk', {
        ...{ sheet, from: 'villagers', text: '好' },
        hearing: { on: '2026-11-20', method: 'talk', invited: 5, came: 5, ...over },
      });
    expect(await heard({ came: 6 })).toBe('assessment-heard-numbers');
    expect(await heard({ on: '2026-11-21' })).toBe('assessment-heard-ahead');
    expect(await heard({})).toBe('done');
  });

  test('is read by who oversees the village; the cadre and the unit see who was heard', async () => {
    const sheet = sheetOf(round, 'ann');
    await say('secretary', 'village-cadres');
    const [seen] = (await look('clerk', sheet)).opinions;
    expect(seen).toMatchObject({ text: '好', byName: '人secretary' });
    for (const who of ['ann', 'unit']) {
      const [outline] = (await look(who, sheet)).opinions;
      expect(outline).not.toHaveProperty('text');
      expect(outline).not.toHaveProperty('byName');
    }
  });

  test('that the document asks for is there, or it is said why not', async () => {
    const sheet = sheetOf(round, 'ann');
    const { refusal } = await county.answer('assessment.hand', 'one', { sheet });
    expect(refusal?.message).toContain('乡镇、派出单位、村组干部、党员、群众');
    expect(await county.code('assessment.hand', 'one', { sheet, without: '没开会' })).toBe('done');
  });

  test('is asked of nobody about themselves', async () => {
    const { people } = await county.call('assessment.asked', 'secretary', { round });
    expect(people.map(({ name }) => name)).toEqual(['人ann', '人bob', '人both', '人gone']);
    expect(JSON.stringify(people)).not.toContain('grade');
  });
});

describe('a grade', () => {
  const decide = (sheet: string, grade: 'excellent' | 'competent' | 'unqualified', who = 'one') =>
    county.answer('assessment.decide', who, { sheet, grade, reason: '履职' });

  test('never goes above what caps it today, with the clause', async () => {
    const sheet = await handOne(county, round, 'ann');
    const lift = await county.cap('ann');
    const { refusal } = await decide(sheet, 'excellent');
    expect(refusal).toMatchObject({ code: 'assessment-capped', clause: '6.6.1' });
    expect(refusal?.message).toContain('不得评为优秀（《管理办法》 6.6.1），最高称职');
    await lift();
    expect((await decide(sheet, 'excellent')).refusal).toBeUndefined();
  });

  test('is capped by what falls on the time assessed, at both ends', async () => {
    const sheet = await handOne(county, round, 'ann');
    await county.cap('ann', { from: '2025-01-01', to: '2025-12-31' });
    await county.cap('ann', { from: '2027-01-01', to: '2027-12-31' });
    expect((await look('one', sheet)).proposed?.highest).toBe('excellent');
    await county.cap('ann', { from: '2026-12-31', to: '2026-12-31' });
    expect((await look('one', sheet)).proposed?.highest).toBe('competent');
    await county.cap('ann', { effect: 'unqualified', from: '2025-06-01', to: '2026-01-01' });
    expect((await look('one', sheet)).proposed?.highest).toBe('unqualified');
  });

  test('goes by frozen facts, told with their day, until it is taken back', async () => {
    const sheet = await handOne(county, round, 'ann');
    county.goTo('2026-11-25');
    expect(await look('one', sheet)).toMatchObject({ frozen: true, readOn: '2026-11-20' });
    await county.call('assessment.takeBack', 'one', { sheet, reason: '补听群众意见' });
    expect(await look('one', sheet)).toMatchObject({ frozen: false, readOn: '2026-11-25' });
  });

  test('is nobody’s own business, and an objection is answered by another', async () => {
    const own = sheetOf(round, 'both');
    const hand = { sheet: own, without: '没开会' };
    expect(await county.code('assessment.hand', 'both', hand)).toBe('own-assessment');
    const sheet = await decideOne(county, round, 'ann');
    await county.call('assessment.object', 'ann', { sheet, text: '有出入' });
    const answer = (who: string, over: object = {}) =>
      county.code('assessment.answer', who, { sheet, answer: '核对过', ...over });
    expect(await answer('one')).toBe('assessment-same-officer');
    expect(await answer('two', { grade: 'competent' })).toBe('assessment-same-grade');
    await county.cap('ann');
    expect(await answer('two', { grade: 'excellent' })).toBe('assessment-capped');
    expect(await answer('two', { grade: 'basic' })).toBe('done');
    expect((await county.told('ann'))[0]).toContain('等次改为“基本称职”');
  });

  test('may be objected to for ten days after it was told, and is closed after that', async () => {
    const sheet = await decideOne(county, round, 'ann');
    const close = () => county.code('assessment.close', 'two', { round, people: ['ann'] });
    county.goTo('2026-11-30');
    expect(await close()).toBe('assessment-not-ready');
    expect((await look('ann', sheet)).can).toEqual(['sign', 'object']);
    county.goTo('2026-12-01');
    expect((await look('ann', sheet)).can).toEqual(['sign']);
    const late = await county.code('assessment.object', 'ann', { sheet, text: '有出入' });
    expect(late).toBe('assessment-object-late');
    expect(await close()).toBe('done');
  });

  test('is seen by the cadre once it is told, by the unit once it is closed', async () => {
    const sheet = await handOne(county, round, 'ann');
    expect(await look('ann', sheet)).not.toHaveProperty('proposed');
    await decide(sheet, 'competent');
    expect(await look('ann', sheet)).toMatchObject({ decided: { gradeWords: '称职' } });
    expect(await look('unit', sheet)).not.toHaveProperty('decided');
    await county.call('assessment.sign', 'ann', { sheet });
    await county.call('assessment.close', 'two', { round, people: ['ann'] });
    expect(await look('unit', sheet)).toMatchObject({ decided: { gradeWords: '称职' } });
  });

  test('of 不称职 is what a bar on those recalled asks for, until the next year is over', async () => {
    const sheet = await handOne(county, round, 'ann');
    await decide(sheet, 'unqualified');
    const inForce = async (day: string) => {
      const found = await assessmentSheetsOf(county.store, TENANT, 'ann');
      return isAssessedUnqualified(
        found.map(({ body }) => body),
        day,
      );
    };
    expect(await inForce('2026-11-21')).toBe(false);
    county.goTo('2026-12-01');
    await county.call('assessment.close', 'two', { round, people: ['ann'] });
    expect(await inForce('2026-11-30')).toBe(false);
    expect(await inForce('2026-12-01')).toBe(true);
    expect(await inForce('2027-12-31')).toBe(true);
    expect(await inForce('2028-01-01')).toBe(false);
  });
});

describe('marks', () => {
  const details = {
    scored: true,
    parts: [
      { name: '工作实绩', weight: 60 },
      { name: '群众评价', weight: 40 },
    ],
    lines: [
      { grade: 'excellent', from: 90 },
      { grade: 'competent', from: 70 },
    ],
  };

  test('are given only where the county’s document has them, each of them', async () => {
    const none = { sheet: sheetOf(round, 'ann'), without: '没开会', marks: { 工作实绩: 90 } };
    expect(await county.code('assessment.hand', 'one', none)).toBe('assessment-no-marks');
    const laid = await openAssessedCounty(undefined, 'qinghai-2018', [
      laidValue('assessment-details', details, 'qinghai-2018'),
    ]);
    const one = await openOne(laid);
    const sheet = sheetOf(one, 'ann');
    const hand = (marks: Record<string, number>) =>
      laid.code('assessment.hand', 'one', { sheet, without: '没开会', marks });
    expect(await hand({ 工作实绩: 90 })).toBe('assessment-marks-needed');
    // 60 % of 90 and 40 % of 89 are 89.6: below the line of 90.
    expect(await hand({ 工作实绩: 90, 群众评价: 89 })).toBe('done');
    const { proposed } = await laid.call('assessment.sheet', 'one', { sheet });
    expect(proposed).toMatchObject({ suggestedWords: '称职', score: { total: 89.6 } });
    expect(proposed?.highest).toBe('excellent');
  });
});
