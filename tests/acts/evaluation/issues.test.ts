import type { EndpointName, Input } from '../../../src/contract/contract';
import { issueRef } from '../../../src/core/evaluation/issue';
import type { County } from '../../fixtures/open-county';
import { UNPLACED, VILLAGE, openCounty } from '../../fixtures/open-county';
import { settleAssembly, settleResult } from './village-county';

let county: County;
let assembly: string;
beforeEach(async () => {
  county = await openCounty('dehong-2021');
  assembly = await settleAssembly(county);
});

const lamp = { what: '三组没有路灯', answers: 'member', due: '2026-12-20' };

async function raise(over: Partial<Input<'evaluation.raiseIssue'>> = {}, who = 'first') {
  const input = { assembly, ...lamp, ...over };
  return (await county.call('evaluation.raiseIssue', who, input)).issue;
}

const code = async <N extends EndpointName>(name: N, who: string, input: Input<N>, now?: string) =>
  (await county.answer(name, who, input, now ? { now } : {})).refusal?.code;

const held = async (who: string, division = VILLAGE, now = '2026-11-20T04:00:00Z') =>
  (await county.call('evaluation.issues', who, { division }, { now })).issues;

describe('what was promised at an assembly', () => {
  test('is told to whom answers for it, and stands on their list with its day', async () => {
    const issue = await raise();
    const [own] = await held('member');
    expect(own).toMatchObject({ issue, mine: true, overdue: false, answersName: '李一' });
    expect(own?.can).toEqual(['done']);
    const { notices } = await county.call('inbox.list', 'member', {});
    expect(notices[0]).toMatchObject({ leadsTo: { page: 'issues', village: VILLAGE } });
    expect(notices[0]?.text).toContain('三组没有路灯');
    expect(notices[0]?.text).toContain('12 月 20 日');
    // Nobody is told of their own doing.
    await raise({ answers: 'first' });
    expect((await county.call('inbox.list', 'first', {})).notices).toEqual([]);
  });

  test('is overdue on the day after its last, not on it', async () => {
    await raise();
    const on = async (day: string) => (await held('member', VILLAGE, `${day}T04:00:00Z`))[0];
    expect(await on('2026-12-20')).toMatchObject({ overdue: false });
    expect(await on('2026-12-21')).toMatchObject({ overdue: true, stateWords: '在办' });
  });

  test('waits on the first screen of whom answers for it, soonest first, and says when it is late', async () => {
    await raise();
    await raise({ what: '水沟堵了', due: '2026-11-25' });
    const todos = async (now: string) =>
      (await county.call('home.show', 'member', {}, { now })).todos.filter(
        ({ kind }) => kind === 'issues',
      );
    const today = await todos('2026-11-20T04:00:00Z');
    expect(today.map(({ text }) => text)).toEqual([
      '议题“水沟堵了”请在 11 月 25 日前办好',
      '议题“三组没有路灯”请在 12 月 20 日前办好',
    ]);
    expect(today[0]).toMatchObject({
      since: '2026-11-20T04:00:00.000Z',
      opens: { page: 'issues', query: { village: VILLAGE, issue: `issue:${VILLAGE}:2` } },
    });
    const late = await todos('2026-11-27T04:00:00Z');
    expect(late[0]?.text).toBe('议题“水沟堵了”期限是 11 月 25 日，已超过 2 天');
  });

  test('is done with a day and words that everybody reads, and can be taken up again', async () => {
    const issue = await raise();
    const done = { issue, step: 'done' as const, remark: '装了 12 盏太阳能灯' };
    await county.call('evaluation.updateIssue', 'member', done);
    const village = () => county.call('evaluation.village', '', { village: VILLAGE });
    expect((await village()).issues[0]).toMatchObject({
      ...{ state: 'done', doneOn: '2026-11-20', evidence: { text: '装了 12 盏太阳能灯' } },
    });
    const again = { issue, step: 'reopen' as const, remark: '有 3 盏不亮' };
    expect(await code('evaluation.updateIssue', 'member', again)).toBe('not-allowed');
    await county.call('evaluation.updateIssue', 'clerk', again);
    const [open] = await held('clerk');
    expect(open).toMatchObject({ state: 'open', can: ['done', 'change', 'drop'] });
    expect(open?.steps.map(({ step }) => step)).toEqual(['提出', '办结', '重新办理']);
    const taken = (await village()).issues[0];
    expect(taken).not.toHaveProperty('evidence');
    expect(taken?.changes).toEqual([{ on: '2026-11-20', step: 'reopen', why: '有 3 盏不亮' }]);
  });

  test('is not put off or given up by whom it was promised by, and says why to everybody', async () => {
    const issue = await raise({ answers: 'first' });
    const drop = { issue, step: 'drop' as const, remark: '已列入县里的项目' };
    const later = { issue, step: 'change' as const, remark: '雨季', due: '2027-03-01' };
    expect(await code('evaluation.updateIssue', 'first', drop)).toBe('issue-own');
    expect(await code('evaluation.updateIssue', 'first', later)).toBe('issue-own');
    await county.call('evaluation.updateIssue', 'clerk', later);
    expect(await held('first')).toMatchObject([{ due: '2027-03-01', can: ['done'] }]);
    await county.call('evaluation.updateIssue', 'clerk', drop);
    const { issues } = await county.call('evaluation.village', '', { village: VILLAGE });
    expect(issues).toMatchObject([{ state: 'dropped', droppedFor: '已列入县里的项目' }]);
    expect(issues[0]?.changes).toEqual([
      { on: '2026-11-20', step: 'change', why: '雨季', dueBefore: '2026-12-20' },
    ]);
  });

  test('put off twice and handed on says what it was each time', async () => {
    const issue = await raise();
    const change = (over: object) =>
      county.call('evaluation.updateIssue', 'clerk', { issue, step: 'change', ...over } as never);
    await change({ remark: '雨季', due: '2027-01-10' });
    await change({ remark: '调整分工', answers: 'secretary' });
    await change({ remark: '等水泥', due: '2027-02-10' });
    const { issues } = await county.call('evaluation.village', '', { village: VILLAGE });
    expect(issues[0]?.changes.map(({ on, step, ...rest }) => (void [on, step], rest))).toEqual([
      { why: '雨季', dueBefore: '2026-12-20' },
      { why: '调整分工', answersBefore: '李一' },
      { why: '等水泥', dueBefore: '2027-01-10' },
    ]);
  });

  test('handed on is told to both, and the new one finds it', async () => {
    const issue = await raise();
    const hand = { issue, step: 'change' as const, remark: '调整分工', answers: 'secretary' };
    await county.call('evaluation.updateIssue', 'clerk', hand);
    expect(await held('secretary')).toMatchObject([{ mine: true, answersName: '王书记' }]);
    expect(await held('member')).toMatchObject([{ mine: false, can: [] }]);
    const told = async (who: string) =>
      (await county.call('inbox.list', who, {})).notices.map(({ text }) => text).join();
    expect(await told('secretary')).toContain('请您负责');
    expect(await told('member')).toContain('改由王书记负责');
    expect(await code('evaluation.updateIssue', 'member', { ...hand, step: 'done' })).toBe(
      'out-of-scope',
    );
  });

  test('is for people who have to do with the village; somebody on no roster is a name', async () => {
    expect(
      await code('evaluation.raiseIssue', 'first', { assembly, ...lamp, answers: 'alone' }),
    ).toBe('person-unknown');
    const issue = await raise({ answers: undefined, answersName: '三组组长' });
    expect(await held('clerk')).toMatchObject([{ issue, answersName: '三组组长', mine: false }]);
  });

  test('needs an assembly that has begun, and is nobody else’s business', async () => {
    const planned = await settleAssembly(county, { state: 'planned', number: 2 });
    expect(await code('evaluation.raiseIssue', 'first', { assembly: planned, ...lamp })).toBe(
      'assembly-not-begun',
    );
    expect(await code('evaluation.raiseIssue', 'member', { assembly, ...lamp })).toBe(
      'not-allowed',
    );
    expect(await code('evaluation.raiseIssue', 'elsewhere', { assembly, ...lamp })).toBe(
      'out-of-scope',
    );
    expect(await code('evaluation.issues', 'member', { division: UNPLACED })).toBe('out-of-scope');
  });

  test('raised by two at once takes two numbers', async () => {
    const both = await Promise.all([raise(), raise({ what: '水沟堵了' }, 'clerk')]);
    expect([...both].sort()).toEqual([`issue:${VILLAGE}:1`, `issue:${VILLAGE}:2`]);
    const found = await county.store.read({ one: issueRef(county.tenant, both[0]) });
    expect(found.one?.version).toBe(1);
  });
});

describe('what is put right', () => {
  const plan = {
    ...lamp,
    kind: 'put-right' as const,
    plan: '每月走访一次',
    subject: 'cadres:first',
  };

  test('is decided once the result is out, with a plan, about somebody who was rated', async () => {
    const open = { assembly, ...plan };
    expect(await code('evaluation.raiseIssue', 'clerk', open)).toBe('result-unpublished');
    const published = await settleResult(county, { quarter: '2026-Q3', day: '2026-09-20' });
    const of = { ...plan, assembly: published };
    expect(await code('evaluation.raiseIssue', 'clerk', { ...of, plan: undefined })).toBe(
      'issue-plan-needed',
    );
    expect(await code('evaluation.raiseIssue', 'clerk', { ...of, subject: 'cadres:alone' })).toBe(
      'subject-unknown',
    );
    await county.call('evaluation.raiseIssue', 'clerk', of);
    const { putRight } = await county.call('evaluation.results', '', { assembly: published });
    expect(putRight).toMatchObject([
      { subjectName: '赵第一', plan: '每月走访一次', state: 'open' },
    ]);
  });

  test('stands beside the day of the re-test', async () => {
    const published = await settleResult(county, { quarter: '2026-Q3', day: '2026-09-20' });
    const again = { quarter: '2026-Q3', number: 2, day: '2026-12-01', state: 'planned' as const };
    const retest = await settleAssembly(county, { ...again, retestOf: published });
    const shown = await county.call('evaluation.results', '', { assembly: published });
    expect(shown.retest).toEqual({ assembly: retest, day: '2026-12-01', published: false });
  });
});

describe('the next assembly', () => {
  test('opens with what became of the last promises, and of those settled since', async () => {
    const first = await settleAssembly(county, { quarter: '2026-Q2', day: '2026-05-20' });
    const second = await settleAssembly(county, { quarter: '2026-Q3', day: '2026-08-20' });
    const at = (day: string) => ({ now: `${day}T04:00:00Z` });
    const promise = async (place: string, day: string, what: string) => {
      const input = { ...lamp, assembly: place, what };
      return (await county.call('evaluation.raiseIssue', 'first', input, at(day))).issue;
    };
    const settle = (issue: string, day: string) =>
      county.call(
        'evaluation.updateIssue',
        'member',
        { issue, step: 'done', remark: '办好了' },
        at(day),
      );
    const long = await promise(first, '2026-05-20', '早就办完的');
    await settle(long, '2026-06-30');
    const lately = await promise(first, '2026-05-20', '上次会后办完的');
    await settle(lately, '2026-09-30');
    await promise(second, '2026-08-20', '还在办的');
    const { earlier, raised } = await county.call('evaluation.talks', 'first', { assembly });
    expect(earlier.map(({ what }) => what)).toEqual(['还在办的', '上次会后办完的']);
    expect(raised).toEqual([]);
  });
});
