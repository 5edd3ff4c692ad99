import type { Store } from '../../../cloudfunctions/_backend/ports';
import type { Input } from '../../../src/contract/contract';
import type { County } from '../../fixtures/open-county';
import { VILLAGE, openCounty } from '../../fixtures/open-county';
import { storesToTry } from '../../support/stores';

const promise = (over: Partial<Input<'evaluation.commit'>> = {}): Input<'evaluation.commit'> => ({
  ...{ village: VILLAGE, what: '装 8 盏路灯', about: 'projects', answers: 'member' },
  ...{ due: '2026-12-20', ...over },
});

describe.each(storesToTry())('%s: what a team promises its village', (_name, open) => {
  let store: Store;
  let county: County;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    county = await openCounty('hubei-2016', store);
  });

  /** As somebody without an account sees it. */
  const board = () => county.call('evaluation.village', '', { village: VILLAGE });
  const update = (who: string, input: Input<'evaluation.updateIssue'>) =>
    county.answer('evaluation.updateIssue', who, input);

  test('stands on the public board with the clause, without an assembly, until it is done', async () => {
    const { issue } = await county.call('evaluation.commit', 'first', promise());
    const [posted] = (await board()).issues;
    expect(posted).toMatchObject({
      ...{ issue, kind: 'commitment', kindWords: '承诺', aboutWords: '帮扶项目' },
      ...{ answersName: '李一', due: '2026-12-20', state: 'open' },
    });
    expect(posted).not.toHaveProperty('assembly');
    expect((await board()).explanations).toMatchObject([{ rule: 'commitments', clause: '三.3' }]);
    const { notices } = await county.call('inbox.list', 'member', {});
    expect(notices[0]?.text).toContain('承诺“装 8 盏路灯”请您负责');
    const done = { issue, step: 'done' as const, remark: '8 盏都亮了' };
    expect((await update('member', done)).output).toEqual({ issue, state: 'done' });
    expect((await board()).issues[0]).toMatchObject({ evidence: { text: '8 盏都亮了' } });
  });

  test('is put off with a reason, by somebody else than whoever answers for it', async () => {
    const own = promise({ answers: 'first' });
    const { issue } = await county.call('evaluation.commit', 'first', own);
    const later = { issue, step: 'change' as const, due: '2027-01-10', remark: '灯杆晚到' };
    expect((await update('first', later)).refusal?.code).toBe('issue-own');
    const silent = { issue, step: 'change' as const, due: '2027-01-10' };
    expect((await update('clerk', silent)).refusal?.code).toBe('issue-remark-needed');
    expect((await update('clerk', later)).output).toEqual({ issue, state: 'open' });
    expect((await board()).issues[0]).toMatchObject({ due: '2027-01-10' });
  });

  test('is about one of what the document names, and about nothing where it names none', async () => {
    const { about, ...without } = promise();
    expect(about).toBe('projects');
    const refused = await county.answer('evaluation.commit', 'first', without);
    expect(refused.refusal).toMatchObject({ code: 'commitment-subject', field: 'about' });
    expect(refused.refusal?.clause).toContain('三.3');
    const silent = await openCounty('qinghai-2018', store);
    const code = async (input: Input<'evaluation.commit'>) =>
      (await silent.answer('evaluation.commit', 'first', input)).refusal?.code;
    expect(await code(promise())).toBe('commitment-subject');
    expect(await code(without)).toBeUndefined();
    const seen = await silent.call('evaluation.village', '', { village: VILLAGE });
    expect(seen.issues).toHaveLength(1);
    expect(seen.explanations[0]).toMatchObject({ unset: true });
  });

  test('two made at once are two, with a last day that can be kept', async () => {
    await Promise.all([
      county.call('evaluation.commit', 'first', promise()),
      county.call('evaluation.commit', 'clerk', promise({ what: '修水沟' })),
    ]);
    expect((await board()).issues).toHaveLength(2);
    const past = promise({ due: '2026-11-19' });
    const { refusal } = await county.answer('evaluation.commit', 'first', past);
    expect(refusal).toMatchObject({ code: 'issue-due-past', field: 'due' });
  });
});
