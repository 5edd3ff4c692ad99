import type { Deployment } from './deployment';
import { names, openDeployment } from './deployment';
import type { TencentStub } from './tencent-stub';

let deployment: Deployment;
let stub: TencentStub;
beforeEach(async () => {
  deployment = await openDeployment();
  ({ stub } = deployment);
});
afterEach(() => deployment.close());

const points = [
  'ListTables',
  'CreateTable',
  'ModifyResourcePermission',
  'UpdateTable',
  'ListFunctions',
  'CreateFunction',
  'GetFunction',
  'CreateStaticStore',
  'CreateHTTPServiceRoute',
];

test.each(points)('a fault at %s stops it; the next run brings the rest', async (action) => {
  stub.broken.add(action);
  await expect(deployment.deploy()).rejects.toThrow(`${action} broke down`);
  await deployment.deploy();
  stub.changes.length = 0;
  expect(await deployment.deploy()).toBe(0);
  expect([...stub.state.functions.keys()]).toEqual(names);
  expect(stub.state.functions.get('timers')?.triggers.size).toBe(1);
  expect(stub.state.collections.get('person')?.permission).toBe('ADMINONLY');
});

test('one after the code of a function was sent leaves it to be finished', async () => {
  await deployment.deploy();
  deployment.put('cloudfunctions/home/index.js', 'other code');
  stub.broken.add('UpdateFunctionConfiguration');
  await expect(deployment.deploy()).rejects.toThrow('UpdateFunctionConfiguration broke down');
  expect(await deployment.deploy()).toBe(1);
  expect(await deployment.deploy()).toBe(0);
});

test('a function that was never made whole is made anew', async () => {
  await deployment.deploy();
  const home = stub.state.functions.get('home');
  if (home) home.status = 'CreateFailed';
  expect(await deployment.deploy()).toBe(1);
  expect(stub.state.functions.get('home')?.status).toBe('Active');
});
