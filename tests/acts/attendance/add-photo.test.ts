import { presenceRef, registerRef } from '../../../src/core/attendance/places';
import type { PhotoCounty } from '../../fixtures/photo-county';
import { openPhotoCounty, reportWithPhoto } from '../../fixtures/photo-county';
import { TENANT, VILLAGE } from '../../fixtures/small-county';

let county: PhotoCounty;
beforeEach(async () => {
  county = await openPhotoCounty();
});
afterEach(() => county.close());

const DAY = '2026-11-20';
const report = { cadre: 'cadre', village: VILLAGE, reason: '在村' };
const add = (file: string, day = DAY) =>
  county.code('attendance.addPhoto', 'cadre', { cadre: 'cadre', day, file });

test('a photo added afterwards is named by the report and its line in the register', async () => {
  const file = await reportWithPhoto(county);
  const { presence, register } = await county.store.read({
    presence: presenceRef(TENANT, 'cadre', DAY),
    register: registerRef(TENANT, 'cadre', VILLAGE, DAY),
  });
  expect(presence?.body.photo).toBe(file);
  expect(register?.body.days[DAY]?.presence?.photo).toBe(file);
  const own = { cadre: 'cadre', month: '2026-11' };
  const { days } = await county.call('attendance.month', 'cadre', own);
  expect(days.find(({ day }) => day === DAY)?.facts.presence?.photo).toBe(file);
  const { rows } = await county.call('attendance.today', 'clerk', { division: VILLAGE });
  expect(rows.find(({ cadre }) => cadre === 'cadre')?.photo).toBe(file);
});

test('needs a report of that day', async () => {
  const file = await county.upload('cadre');
  expect(await add(file)).toBe('report-first');
  await county.call('attendance.report', 'cadre', report);
  expect(await add(file, '2026-11-19')).toBe('report-first');
  expect(await add(file)).toBe('done');
});

test('one a day; another only in place of a refused one', async () => {
  const first = await reportWithPhoto(county);
  const second = await county.upload('cadre', { width: 50 });
  expect(await add(second)).toBe('photo-there');
  await county.call('files.judge', 'clerk', { file: first, verdict: 'refused' });
  expect(await add(second)).toBe('done');
});

test('a picture is used once, and only by whoever took it', async () => {
  const file = await reportWithPhoto(county);
  county.wait(24);
  await county.call('attendance.report', 'cadre', report);
  expect(await add(file, '2026-11-21')).toBe('file-used');
  const foreign = await county.upload('near');
  expect(await add(foreign, '2026-11-21')).toBe('file-unknown');
  expect(await add(`file:${'0'.repeat(40)}`, '2026-11-21')).toBe('file-unknown');
  const forOther = { cadre: 'near', day: DAY, file: foreign };
  expect(await county.code('attendance.addPhoto', 'cadre', forOther)).toBe('out-of-scope');
});

test('a refused picture is not taken', async () => {
  await county.call('attendance.report', 'cadre', report);
  const file = await county.upload('cadre');
  await county.call('files.judge', 'clerk', { file, verdict: 'refused' });
  expect(await add(file)).toBe('file-refused');
});

test('a sheet that was summed up stays as it was', async () => {
  await county.call('attendance.report', 'cadre', report);
  const file = await county.upload('cadre');
  const { register } = await county.store.read({
    register: registerRef(TENANT, 'cadre', VILLAGE, DAY),
  });
  const body = { ...register!.body, state: 'summed-up' as const };
  await county.store.commit([{ kind: 'replace', before: register!, body }]);
  expect(await add(file)).toBe('month-summed-up');
  county.wait(24);
  await county.runTimer();
});

test('the same call again is one photo', async () => {
  await county.call('attendance.report', 'cadre', report);
  const file = await county.upload('cadre');
  const input = { cadre: 'cadre', day: DAY, file };
  const first = await county.call('attendance.addPhoto', 'cadre', input, { key: 'k' });
  expect(await county.call('attendance.addPhoto', 'cadre', input, { key: 'k' })).toEqual(first);
  expect(await county.call('attendance.addPhoto', 'cadre', input, { key: 'other' })).toEqual(first);
});
