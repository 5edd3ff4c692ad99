import { attendanceActs } from '../../../cloudfunctions/attendance/acts';
import { declarations } from '../../../cloudfunctions/_backend/collections/declarations';
import { cloudCollections } from '../../../config/cloud/cloud-collections';
import { cloudFunctions } from '../../../config/cloud/cloud-functions';
import { functionNames, functionsFolder, makeCloudPlan } from '../../../config/cloud/cloud-plan';
import { commandLineConfig } from '../../../config/cloud/describe-for-tools';
import { contract } from '../../../src/contract/contract';

const names = functionNames(functionsFolder);
const plan = makeCloudPlan(names);

describe('functions', () => {
  test('answer every endpoint of the contract, each in one of them', () => {
    const answered = plan.functions.flatMap(({ endpoints }) => endpoints);
    expect(new Set(answered).size).toBe(answered.length);
    expect(answered).toEqual(expect.arrayContaining(Object.keys(contract)));
    const attendance = plan.functions.find(({ name }) => name === 'attendance');
    expect(attendance?.endpoints).toEqual(attendanceActs.map(({ endpoint }) => endpoint).sort());
  });

  test('are open without sign-in where one of their endpoints is, and nowhere else', () => {
    const callers = { own: 'anyone', open: 'anonymous', role: { cadre: 'own' } } as const;
    const rules = cloudFunctions(['a', 'b', 'c', 'timers'], {
      'a.one': { callers: callers.own },
      'a.two': { callers: callers.role },
      'b.one': { callers: callers.role },
      'b.two': { callers: callers.open },
      'ab.one': { callers: callers.open },
    });
    expect(rules.map(({ name, invoke }) => [name, invoke])).toEqual([
      ['a', 'auth != null'],
      ['b', true],
      ['c', false],
      ['timers', false],
    ]);
  });

  test('have a rule of their own, and any other function needs a sign-in', () => {
    const anonymous = Object.entries(contract)
      .filter(([, { callers }]) => (callers as unknown) === 'anonymous')
      .map(([endpoint]) => endpoint.split('.')[0]);
    expect(Object.keys(plan.invokeRules).sort()).toEqual(['*', ...names].sort());
    for (const name of names) {
      const open = plan.invokeRules[name]?.invoke === true;
      expect([name, open]).toEqual([name, anonymous.includes(name)]);
    }
    expect(plan.invokeRules.timers).toEqual({ invoke: false });
  });

  test('run on Node 20, within what the platform gives', () => {
    for (const { runtime, handler, memorySize, timeout } of plan.functions) {
      expect([runtime, handler]).toEqual(['Nodejs20.19', 'index.main']);
      expect([256, 512]).toContain(memorySize);
      expect(timeout).toBeLessThanOrEqual(60);
    }
  });

  test('that never ask who calls cannot sign sessions', () => {
    const rules = cloudFunctions(['a', 'b', 'timers'], {
      'a.one': { callers: 'anyone' },
      'a.two': { callers: 'anonymous' },
      'b.one': { callers: 'anonymous' },
    });
    const told = (setting: string) =>
      rules.filter(({ environment }) => environment.includes(setting)).map(({ name }) => name);
    expect(told('SESSION_SECRET')).toEqual(['a']);
    expect(told('WECHAT_SECRET')).toEqual(['a', 'timers']);
    expect(told('KEYED_HASH_SECRET')).toEqual(['a', 'b', 'timers']);
  });

  test('that have nothing to do with ballots are not told their secret', () => {
    const told = plan.functions.filter(({ environment }) => environment.includes('BALLOT_SECRET'));
    const voting = ['ballot-box', 'evaluation', 'timers'];
    expect(told.map(({ name }) => name)).toEqual(voting.filter((name) => names.includes(name)));
  });

  test('only the timers have a timer, of seven fields', () => {
    const timed = plan.functions.filter(({ triggers }) => triggers.length > 0);
    expect(timed.map(({ name }) => name)).toEqual(['timers']);
    expect(timed[0]?.triggers.map(({ config }) => config.split(' ').length)).toEqual([7]);
  });
});

describe('collections', () => {
  test('are those declared, with an index for each declared one', () => {
    expect(plan.collections.map(({ name }) => name)).toEqual(Object.keys(declarations));
    for (const { name, indexes } of plan.collections) {
      const declared = Object.values(declarations[name as keyof typeof declarations].indexes);
      expect(indexes.map(({ fields }) => fields)).toEqual(
        declared.map((fields: readonly string[]) => ['tenant', ...fields, 'id']),
      );
    }
  });

  test('have another index where one is declared anew', () => {
    const over = (fields: readonly string[]) =>
      cloudCollections({ a: { indexes: { byX: fields } } })[0]?.indexes[0]?.name;
    expect(over(['x', 'day'])).not.toBe(over(['x']));
  });

  test('stay within what the platform holds', () => {
    expect(plan.collections.length).toBeLessThan(100);
    for (const { indexes } of plan.collections) expect(indexes.length).toBeLessThan(20);
  });
});

describe('routes', () => {
  test('lead each endpoint to its function, and the rest to the pages', () => {
    const targets = new Map(plan.routes.map(({ path, target }) => [path, target]));
    expect(targets.size).toBe(plan.routes.length);
    expect(targets.get('/')).toBe('hosting');
    expect(targets.get('/api/attendance.report')).toEqual({ function: 'attendance' });
    expect(targets.get('/wechat/push')).toEqual({ function: 'wechat-push' });
    expect(targets.get('/api/session.open')).toEqual({ function: 'identity' });
    expect(targets.get('/api/session.exchange')).toEqual({ function: 'identity' });
  });

  test('never lead to the timers: rules do not hold over HTTP', () => {
    const reached = plan.routes.map(({ target }) => target !== 'hosting' && target.function);
    expect(reached).not.toContain('timers');
  });

  test('are written as the platform takes them', () => {
    for (const { path } of plan.routes) expect(path).toMatch(/^\/$|^(\/[\w.-]{1,50})+$/);
  });
});

test('what the command line reads names secrets and holds none', () => {
  const text = JSON.stringify(commandLineConfig(plan));
  const { functions } = JSON.parse(text) as { functions: Record<string, unknown>[] };
  expect(functions.map(({ name }) => name)).toEqual(names);
  expect(functions.find(({ name }) => name === 'timers')).toMatchObject({
    triggers: [{ name: 'every-minute', type: 'timer', config: '0 * * * * * *' }],
    envVariables: { KEYED_HASH_SECRET: '{{env.KEYED_HASH_SECRET}}' },
  });
});
