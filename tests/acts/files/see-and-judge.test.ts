import type { Verdict } from '../../../cloudfunctions/_backend/ports';
import { settleFileCheck } from '../../../cloudfunctions/files/settle-file-check';
import { replace } from '../../../src/core/records';
import { callerRef } from '../../../src/core/roster/places';
import type { PhotoCounty } from '../../fixtures/photo-county';
import { ADDRESS, openPhotoCounty, reportWithPhoto } from '../../fixtures/photo-county';
import { TENANT, openidOf } from '../../fixtures/small-county';

let county: PhotoCounty;
beforeEach(async () => {
  county = await openPhotoCounty();
});
afterEach(() => county.close());

const link = (person: string, file: string) => county.code('files.link', person, { file });
const everybodyElse = ['near', 'secretary', 'clerk', 'elsewhere', 'unit'];

async function seenBy(file: string): Promise<string[]> {
  const seen = [];
  for (const person of ['cadre', ...everybodyElse]) {
    if ((await link(person, file)) === 'done') seen.push(person);
  }
  return seen;
}

describe('a link', () => {
  test('to an upload that is not used yet is for its owner alone', async () => {
    const file = await county.upload('cadre');
    expect(await seenBy(file)).toEqual(['cadre']);
    expect(await link('clerk', file)).toBe('file-unknown');
    expect(await link('elsewhere', file)).toBe('out-of-scope');
  });

  test('to one that waits is for its owner; others are told that it waits', async () => {
    const file = await reportWithPhoto(county);
    expect(await seenBy(file)).toEqual(['cadre']);
    expect(await link('clerk', file)).toBe('file-waiting');
    expect(await link('near', file)).toBe('out-of-scope');
  });

  test('to a clean one is for those who may see the report', async () => {
    const file = await reportWithPhoto(county);
    await county.call('files.judge', 'clerk', { file, verdict: 'clean' });
    expect(await seenBy(file)).toEqual(['cadre', 'secretary', 'clerk', 'unit']);
  });

  test('to a refused one is for nobody but its owner, until it is gone', async () => {
    const file = await reportWithPhoto(county);
    await county.call('files.judge', 'clerk', { file, verdict: 'refused' });
    expect(await seenBy(file)).toEqual(['cadre']);
    expect(await link('clerk', file)).toBe('file-refused');
  });

  test('to none that exists says no more than to one out of reach', async () => {
    expect(await link('cadre', `file:${'0'.repeat(40)}`)).toBe('out-of-scope');
    expect(await link('cadre', 'presence:cadre:2026-11-20')).toBe('input-invalid');
  });

  test('leads to the picture for five minutes', async () => {
    const file = await county.upload('cadre');
    const { picture, seconds } = await county.call('files.link', 'cadre', { file });
    const token = picture.slice(`${ADDRESS}/files/`.length);
    expect(await county.files.open(token)).toMatchObject({ mediaType: 'image/jpeg' });
    county.wait(seconds / 3600);
    expect(await county.files.open(token)).toBeUndefined();
  });
});

describe('a person judges', () => {
  test('what waits in the division, with the picture before them', async () => {
    const file = await reportWithPhoto(county);
    const { files } = await county.call('files.waiting', 'clerk', { division: '533123104' });
    expect(files).toMatchObject([
      { file, ownerName: '人cadre', where: '弄璋镇 弄璋村', own: false },
    ]);
    const shown = await county.files.open(files[0]!.picture!.split('/').at(-1)!);
    expect(shown?.mediaType).toBe('image/jpeg');
    const elsewhere = await county.call('files.waiting', 'elsewhere', { division: '533123101' });
    expect(elsewhere.files).toEqual([]);
    await county.call('files.judge', 'clerk', { file, verdict: 'clean' });
    expect((await county.call('files.waiting', 'clerk', { division: '533123104' })).files).toEqual(
      [],
    );
  });

  test('nobody in the owner’s stead', async () => {
    const file = await county.upload('clerk');
    const { store } = county.ports;
    const { caller } = await store.read({ caller: callerRef(TENANT, openidOf('near')) });
    const lent = {
      ...{ person: 'near', role: 'township-officer' as const, scope: '533123104' },
      ...{ from: '2026-11-20', onBehalfOf: { person: 'clerk', name: '人clerk' }, lentBy: 'clerk' },
    };
    await store.commit([replace(caller!, { ...caller!.body, grants: [lent] })]);
    expect(await county.code('files.judge', 'near', { file, verdict: 'clean' })).toBe('own-file');
    const other = await reportWithPhoto(county);
    expect(await county.code('files.judge', 'near', { file: other, verdict: 'clean' })).toBe(
      'done',
    );
  });

  test('once, and nobody their own', async () => {
    const own = await county.upload('clerk');
    expect(await county.code('files.judge', 'clerk', { file: own, verdict: 'clean' })).toBe(
      'own-file',
    );
    const file = await reportWithPhoto(county);
    expect(await county.code('files.judge', 'elsewhere', { file, verdict: 'clean' })).toBe(
      'out-of-scope',
    );
    expect(await county.code('files.judge', 'clerk', { file, verdict: 'refused' })).toBe('done');
    expect(await county.code('files.judge', 'clerk', { file, verdict: 'clean' })).toBe(
      'file-judged',
    );
  });
});

describe('a machine’s verdict', () => {
  const settle = (trace: string, verdict: Verdict, trusted = true) =>
    settleFileCheck(county.ports, [TENANT], { trace, verdict, trusted });
  const check = async () => (await county.kept())[0]?.body.check;

  test('shows a picture once both parts passed', async () => {
    const file = await reportWithPhoto(county);
    await settle('trace-1', 'pass');
    await settle('trace-1', 'pass');
    expect(await check()).toBe('waiting');
    await settle('trace-2', 'pass');
    expect(await check()).toBe('clean');
    expect(await link('clerk', file)).toBe('done');
    expect((await county.call('files.waiting', 'clerk', { division: '533123104' })).files).toEqual(
      [],
    );
  });

  test.each(['trace-1', 'trace-2'])(
    'risky on %s hides it, whatever is said of the other',
    async (trace) => {
      await reportWithPhoto(county);
      await settle(trace, 'risky');
      await settle('trace-1', 'pass');
      await settle('trace-2', 'pass');
      expect(await check()).toBe('refused');
    },
  );

  test('a pass through a door that anybody can knock at shows nothing: it is a hint to people', async () => {
    const file = await reportWithPhoto(county);
    await settle('trace-1', 'pass', false);
    await settle('trace-2', 'pass', false);
    expect(await check()).toBe('waiting');
    expect(await link('clerk', file)).toBe('file-waiting');
    const { files } = await county.call('files.waiting', 'clerk', { division: '533123104' });
    expect(files[0]?.passedByMachine).toBe(true);
    await settle('trace-2', 'risky', false);
    expect(await check()).toBe('refused');
  });

  test('nothing follows from one that is unsure, unknown, too late or for nobody here', async () => {
    const file = await reportWithPhoto(county);
    await settle('trace-1', 'unsure');
    await settle('trace-99', 'risky');
    await settle('', 'risky');
    await settleFileCheck(county.ports, [], { trace: 'trace-1', verdict: 'risky', trusted: true });
    await settleFileCheck(county.ports, ['other'], {
      trace: 'trace-1',
      verdict: 'risky',
      trusted: true,
    });
    expect(await check()).toBe('waiting');
    await county.call('files.judge', 'clerk', { file, verdict: 'clean' });
    await settle('trace-1', 'risky');
    expect(await check()).toBe('clean');
  });
});
