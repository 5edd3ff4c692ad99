import { perform } from '../../cloudfunctions/_backend/perform';
import type { Store } from '../../cloudfunctions/_backend/ports';
import { unstorableText } from '../../cloudfunctions/_backend/unstorable-text';
import { release } from '../../cloudfunctions/identity/release';
import { TENANT, TOWNSHIP, openidOf, countyPorts, settleCounty } from '../fixtures/small-county';
import { freshStore } from '../support/stores';

let store: Store;

beforeAll(async () => {
  store = await freshStore();
  await settleCounty(store, [
    { id: 'officer', granted: [{ role: 'township-officer', scope: TOWNSHIP }] },
    { id: 'bound' },
  ]);
});

function releaseFor(reason: string) {
  const call = { tenant: TENANT, openid: openidOf('officer'), key: 'k' };
  return perform(release, { ...call, input: { person: 'bound', reason } }, countyPorts(store));
}

test.each([
  ['the first half of a pair', '换手机\ud83d'],
  ['the second half of a pair', '\ude00换手机'],
  ['the halves the wrong way round', '\ude00\ud83d'],
])('%s is refused by the name of its field', async (_what, reason) => {
  expect(await releaseFor(reason)).toMatchObject({
    refusal: {
      code: 'input-invalid',
      field: 'reason',
      message: expect.stringContaining('无法保存的字符'),
    },
  });
});

test('a whole pair, and a backslash written out, are kept', async () => {
  expect(await releaseFor('换手机😀 \\u0000 \\ud83d')).toMatchObject({ output: {} });
});

test.each([
  [{ rows: [{ name: '张' }, { name: '\0' }] }, ['rows', '1', 'name']],
  [{ days: { 'a\0': 1 } }, ['days']],
  [{ a: null, b: 3, c: ['\u{1f600}'] }, undefined],
])('%j is found where it is', (value, path) => {
  expect(unstorableText(value, JSON.stringify(value))).toEqual(path);
});
