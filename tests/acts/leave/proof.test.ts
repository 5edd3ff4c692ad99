import type { PhotoCounty } from '../../fixtures/photo-county';
import { openPhotoCounty } from '../../fixtures/photo-county';
import { asked } from './leave-county';

let county: PhotoCounty;
beforeEach(async () => {
  county = await openPhotoCounty();
});
afterEach(() => county.close());

const upload = (width: number, who = 'cadre') => county.upload(who, { width });

async function apply(proof: string[] = [], over = {}): Promise<string> {
  return (await county.call('leave.apply', 'cadre', asked({ proof, ...over }))).leave;
}

const proofOf = async (leave: string, who = 'cadre') =>
  (await county.call('leave.show', who, { leave })).proof;

test('is no duty; sent along or later, it stands with the request', async () => {
  const leave = await apply();
  expect(await proofOf(leave)).toEqual([]);
  const first = await upload(40);
  await county.call('leave.addProof', 'cadre', { leave, file: first });
  await county.call('leave.decide', 'clerk', { leave, decision: 'grant' });
  const second = await upload(50);
  await county.call('leave.addProof', 'cadre', { leave, file: second });
  expect(await proofOf(leave, 'clerk')).toEqual([first, second]);
  const both = [await upload(60), await upload(70)];
  const later = await apply(both, { from: '2026-12-07', to: '2026-12-07' });
  expect(await proofOf(later)).toEqual(both);
});

test('three are taken, a fourth is not, neither along nor later', async () => {
  const three = [await upload(40), await upload(50), await upload(60)];
  const fourth = await upload(70);
  expect(await county.code('leave.apply', 'cadre', asked({ proof: [...three, fourth] }))).toBe(
    'leave-proof-many',
  );
  const leave = await apply(three);
  const { can } = await county.call('leave.show', 'cadre', { leave });
  expect(can).not.toContain('prove');
  const more = { leave, file: fourth };
  expect(await county.code('leave.addProof', 'cadre', more)).toBe('leave-proof-many');
  // The answer was lost and the last is sent again.
  const again = { leave, file: three[2] ?? '' };
  expect((await county.call('leave.addProof', 'cadre', again)).proof).toEqual(three);
});

test('one picture named twice is one picture, and leaves room for two more', async () => {
  const [one, two, three] = [await upload(40), await upload(50), await upload(60)];
  const leave = await apply([one, one, two, one, three]);
  expect(await proofOf(leave)).toEqual([one, two, three]);
});

test.each([
  ['asked', [], 'done'],
  ['granted', [['decide', 'grant']], 'done'],
  ['sent back', [['decide', 'send-back']], 'leave-not-at-step'],
  ['refused', [['decide', 'refuse']], 'leave-not-at-step'],
  ['taken back', [['withdraw', '']], 'leave-not-at-step'],
] as const)('can be added to one that is %s: %s', async (_name, steps, expected) => {
  const leave = await apply();
  for (const [step, decision] of steps) {
    if (step === 'withdraw') await county.call('leave.withdraw', 'cadre', { leave });
    else await county.call('leave.decide', 'clerk', { leave, decision, remark: '看过' });
  }
  const input = { leave, file: await upload(40) };
  expect(await county.code('leave.addProof', 'cadre', input)).toBe(expected);
});

test('stays when a request is handed back and asked again', async () => {
  const file = await upload(40);
  const leave = await apply([file]);
  await county.call('leave.decide', 'clerk', { leave, decision: 'send-back', remark: '再写' });
  const more = await upload(50);
  await apply([more], { again: leave });
  expect(await proofOf(leave)).toEqual([file, more]);
});

test('only one’s own upload, once, and not one that was refused', async () => {
  const leave = await apply();
  const foreign = await upload(40, 'near');
  const add = (file: string) => county.code('leave.addProof', 'cadre', { leave, file });
  expect(await add(foreign)).toBe('file-unknown');
  const file = await upload(50);
  expect(await add(file)).toBe('done');
  const other = asked({ from: '2026-12-07', to: '2026-12-07', proof: [file] });
  expect(await county.code('leave.apply', 'cadre', other)).toBe('file-used');
  const bad = await upload(60);
  await county.call('files.judge', 'clerk', { file: bad, verdict: 'refused' });
  expect(await add(bad)).toBe('file-refused');
  const theirs = { leave, file: await upload(70, 'near') };
  expect(await county.code('leave.addProof', 'near', theirs)).toBe('out-of-scope');
});

test('is seen by those who may see the request, once it was looked at, and by nobody else', async () => {
  const file = await upload(40);
  const leave = await apply([file]);
  expect(await county.code('files.link', 'cadre', { file })).toBe('done');
  expect(await county.code('files.link', 'clerk', { file })).toBe('file-waiting');
  await county.call('files.judge', 'clerk', { file, verdict: 'clean' });
  const seen: [string, string, string][] = [];
  for (const who of ['cadre', 'near', 'secretary', 'clerk', 'elsewhere', 'unit']) {
    const picture = await county.code('files.link', who, { file });
    seen.push([who, await county.code('leave.show', who, { leave }), picture]);
  }
  expect(seen).toEqual([
    ['cadre', 'done', 'done'],
    ['near', 'out-of-scope', 'out-of-scope'],
    ['secretary', 'done', 'done'],
    ['clerk', 'done', 'done'],
    ['elsewhere', 'out-of-scope', 'out-of-scope'],
    ['unit', 'done', 'done'],
  ]);
});
