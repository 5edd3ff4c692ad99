import type { PhotoCounty } from '../../fixtures/photo-county';
import { openPhotoCounty } from '../../fixtures/photo-county';
import { VILLAGE } from '../../fixtures/small-county';

let county: PhotoCounty;
beforeEach(async () => {
  county = await openPhotoCounty();
});
afterEach(() => county.close());

const content = { kind: 'service' as const, text: '修水管' };
const write = (photos: string[]) =>
  county.call('log.write', 'cadre', {
    ...{ ...content, cadre: 'cadre', village: VILLAGE, day: '2026-11-20', photos },
  });

test('a picture is seen by who may read the entry, once it is found clean', async () => {
  const file = await county.upload('cadre');
  await write([file]);
  expect(await county.code('files.link', 'clerk', { file })).toBe('file-waiting');
  await county.call('files.judge', 'clerk', { file, verdict: 'clean' });
  expect(await county.code('files.link', 'clerk', { file })).toBe('done');
  expect(await county.code('files.link', 'unit', { file })).toBe('done');
  expect(await county.code('files.link', 'elsewhere', { file })).toBe('out-of-scope');
  expect(await county.code('files.link', 'near', { file })).toBe('out-of-scope');
});

test('a picture stays with its entry, and goes where the entry no longer names it', async () => {
  const [kept, dropped] = [
    await county.upload('cadre'),
    await county.upload('cadre', { width: 50 }),
  ];
  const { entry } = await write([kept, dropped]);
  await county.call('log.amend', 'cadre', { entry, ...content, photos: [kept] });
  county.wait(23);
  await county.runTimer();
  expect((await county.kept()).map(({ id }) => id).sort()).toEqual([kept, dropped].sort());
  county.wait(2);
  await county.runTimer();
  expect((await county.kept()).map(({ id }) => id)).toEqual([kept]);
  await county.call('log.takeBack', 'cadre', { entry });
  expect(await county.code('files.link', 'clerk', { file: kept })).toBe('file-unknown');
  county.wait(25);
  await county.runTimer();
  expect(await county.kept()).toEqual([]);
  expect(county.onDisk()).toEqual([]);
});

test('only one’s own pictures, and each for one thing', async () => {
  const foreign = await county.upload('near');
  const input = { ...content, cadre: 'cadre', village: VILLAGE, day: '2026-11-20' };
  const code = (photos: string[]) => county.code('log.write', 'cadre', { ...input, photos });
  expect(await code([foreign])).toBe('file-unknown');
  const own = await county.upload('cadre');
  expect(await code([own])).toBe('done');
  expect(await code([own])).toBe('file-used');
  expect(await code([own, own])).toBe('input-invalid');
});
