import type { Deployment } from './deployment';
import { names, openDeployment, plan, variables } from './deployment';
import { DEFAULT_DOMAIN } from './stub-state';
import type { TencentStub } from './tencent-stub';

let deployment: Deployment;
let stub: TencentStub;
beforeEach(async () => {
  deployment = await openDeployment();
  ({ stub } = deployment);
});
afterEach(() => deployment.close());

test('the first run brings everything into being', async () => {
  await deployment.deploy();
  const { collections, functions, functionRules, files, domains } = stub.state;
  expect([...collections.keys()]).toEqual(plan.collections.map(({ name }) => name));
  for (const { name, indexes } of plan.collections) {
    expect(collections.get(name)?.permission).toBe('ADMINONLY');
    expect([...(collections.get(name)?.indexes.values() ?? [])]).toEqual(
      indexes.map(({ fields }) => fields),
    );
  }
  expect(JSON.parse(functionRules ?? '')).toEqual({
    '*': { invoke: 'auth != null' },
    home: { invoke: 'auth != null' },
    identity: { invoke: 'auth != null' },
    timers: { invoke: false },
  });
  expect(stub.state.storagePermission).toBe('ADMINONLY');
  expect([...functions.keys()]).toEqual(names);
  expect(functions.get('home')).toMatchObject({
    runtime: 'Nodejs20.19',
    handler: 'index.main',
    memorySize: 256,
    timeout: 20,
    variables,
  });
  expect([...(functions.get('timers')?.triggers ?? [])]).toEqual([
    ['every-minute', '0 * * * * * *'],
  ]);
  expect([...files.keys()].sort()).toEqual(['index.html', 'js/app.js']);
  const routes = domains.get(DEFAULT_DOMAIN)?.routes;
  expect([...(routes?.keys() ?? [])]).toEqual(plan.routes.map(({ path }) => path));
  expect(routes?.get('/')).toMatchObject({ UpstreamResourceType: 'STATIC_STORE' });
  expect(routes?.get('/api/session.open')).toMatchObject({
    UpstreamResourceType: 'SCF',
    UpstreamResourceName: 'identity',
    EnablePathTransmission: true,
    EnableAuth: false,
  });
  expect([...(routes?.values() ?? [])].map((each) => each.UpstreamResourceName)).not.toContain(
    'timers',
  );
});

test('what closes the timers to callers stands before the timers', async () => {
  await deployment.deploy();
  const rule = stub.changes.lastIndexOf('ModifyResourcePermission');
  expect(rule).toBeLessThan(stub.changes.indexOf('CreateFunction'));
  expect(stub.changes.at(-1)).toBe('CreateHTTPServiceRoute');
  expect(stub.changes.indexOf('PUT js/app.js')).toBeLessThan(
    stub.changes.indexOf('PUT index.html'),
  );
});

test('the second run changes nothing', async () => {
  await deployment.deploy();
  stub.changes.length = 0;
  expect(await deployment.deploy()).toBe(0);
  expect(stub.changes).toEqual([]);
});

test('a later run changes what is different and nothing else', async () => {
  await deployment.deploy();
  stub.changes.length = 0;
  deployment.put('cloudfunctions/home/index.js', 'other code');
  deployment.put('h5/js/app2.js', 'app 2');
  expect(await deployment.deploy()).toBe(2);
  expect(stub.changes).toEqual([
    'UpdateFunctionCode',
    'UpdateFunctionConfiguration',
    'PUT js/app2.js',
  ]);
  expect(await deployment.deploy()).toBe(0);
});

test('settings are changed without the code; what somebody added by hand stays', async () => {
  await deployment.deploy();
  Object.assign(stub.state.functions.get('home')?.variables ?? {}, { ADDED: 'by hand' });
  stub.changes.length = 0;
  await deployment.deploy({ variables: { SESSION_SECRET: 't'.repeat(32) } });
  expect(stub.changes).toEqual(['UpdateFunctionConfiguration', 'UpdateFunctionConfiguration']);
  expect(stub.state.functions.get('home')?.variables).toEqual({
    ...variables,
    SESSION_SECRET: 't'.repeat(32),
    ADDED: 'by hand',
  });
  expect(deployment.said.join()).toContain('更新云函数 home：环境变量 SESSION_SECRET');
});

test('another key for hashes is refused: people would not be recognised any more', async () => {
  await deployment.deploy();
  stub.changes.length = 0;
  const other = { variables: { KEYED_HASH_SECRET: 'x'.repeat(32) } };
  await expect(deployment.deploy(other)).rejects.toThrow(
    'KEYED_HASH_SECRET 与云函数 home 现用的不同',
  );
  expect(stub.changes).toEqual([]);
});

test('a collection that others can reach is closed, an index that is missing added, none dropped', async () => {
  await deployment.deploy();
  const person = stub.state.collections.get('person');
  const [first = ''] = person?.indexes.keys() ?? [];
  person?.indexes.delete(first);
  person?.indexes.set('somebody_elses', ['a']);
  if (person) person.permission = 'READONLY';
  expect(await deployment.deploy()).toBe(2);
  expect(person?.permission).toBe('ADMINONLY');
  expect([...(person?.indexes.keys() ?? [])]).toEqual(
    expect.arrayContaining([first, 'somebody_elses']),
  );
});

test('rules and routes of others stay', async () => {
  stub.state.functionRules = JSON.stringify({
    '*': { invoke: false },
    theirs: { invoke: true },
    timers: { invoke: true },
  });
  stub.state.domains.get(DEFAULT_DOMAIN)?.routes.set('/theirs', { Path: '/theirs' });
  await deployment.deploy();
  expect(JSON.parse(stub.state.functionRules)).toMatchObject({
    '*': { invoke: false },
    theirs: { invoke: true },
    timers: { invoke: false },
  });
  expect(stub.state.domains.get(DEFAULT_DOMAIN)?.routes.has('/theirs')).toBe(true);
});

test('a route that strips the path or leads elsewhere is set right', async () => {
  await deployment.deploy();
  const routes = stub.state.domains.get(DEFAULT_DOMAIN)?.routes;
  const before = routes?.get('/api/home.show') ?? {};
  routes?.set('/api/home.show', { ...before, EnablePathTransmission: false });
  routes?.set('/', { ...routes.get('/'), UpstreamResourceType: 'SCF' });
  stub.changes.length = 0;
  expect(await deployment.deploy()).toBe(1);
  expect(stub.changes).toEqual(['ModifyHTTPServiceRoute']);
  expect(routes?.get('/api/home.show')).toEqual(before);
});

test('a domain of one’s own gets the routes; one that is not bound is told', async () => {
  stub.state.domains.set('zaicun.example.cn', { isDefault: false, routes: new Map() });
  await deployment.deploy({ domain: 'zaicun.example.cn' });
  expect(stub.state.domains.get('zaicun.example.cn')?.routes.size).toBe(plan.routes.length);
  expect(stub.state.domains.get(DEFAULT_DOMAIN)?.routes.size).toBe(0);
  await expect(deployment.deploy({ domain: 'other.example.cn' })).rejects.toThrow(
    '没有域名 other.example.cn',
  );
});

test('another time of the timers takes the place of the old', async () => {
  await deployment.deploy();
  stub.state.functions.get('timers')?.triggers.set('every-minute', '0 0 * * * * *');
  expect(await deployment.deploy()).toBe(1);
  expect([...(stub.state.functions.get('timers')?.triggers ?? [])]).toEqual([
    ['every-minute', '0 * * * * * *'],
  ]);
});

test('a function of another runtime cannot be changed, and is told', async () => {
  await deployment.deploy();
  const older = { ...plan.functions[0], name: 'home', runtime: 'Nodejs16.13' };
  const functions = plan.functions.map((each) =>
    each.name === 'home' ? { ...each, ...older } : each,
  );
  await expect(deployment.deploy({ plan: { ...plan, functions } })).rejects.toThrow(
    '运行环境是 Nodejs20.19',
  );
});

test('a trial run tells every step and changes nothing', async () => {
  const count = await deployment.show();
  expect(stub.changes).toEqual([]);
  expect(count).toBeGreaterThan(20);
  expect(deployment.said).toContain('  - 新建集合 person，只有云函数能读写，索引：township、phone');
  expect(deployment.said.filter((line) => !line.startsWith('  - '))).toEqual([
    expect.stringMatching(/^数据库：要改 \d+ 处$/),
    '云存储：要改 1 处',
    '云函数的调用规则：要改 1 处',
    '云函数：要改 3 处',
    '网页：要改 3 处',
    'HTTP 路由：要改 1 处',
  ]);
});

test('nothing said holds a secret', async () => {
  await deployment.deploy();
  await deployment.deploy({ variables: { SESSION_SECRET: 't'.repeat(32) } });
  const { KEYED_HASH_SECRET, SESSION_SECRET, WECHAT_SECRET } = variables;
  for (const secret of [KEYED_HASH_SECRET, SESSION_SECRET, WECHAT_SECRET, 't'.repeat(32)]) {
    expect(deployment.said.join()).not.toContain(secret);
  }
});
