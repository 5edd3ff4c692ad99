import type { Files } from '../../../cloudfunctions/_backend/ports';
import { Conflict } from '../../../cloudfunctions/_backend/ports';
import type { PhotoCounty } from '../../fixtures/photo-county';
import { openPhotoCounty, reportWithPhoto } from '../../fixtures/photo-county';

let county: PhotoCounty;
beforeEach(async () => {
  county = await openPhotoCounty();
});
afterEach(() => county.close());

const DAY = '2026-11-20';

test('an upload nobody used goes after 24 hours, not a moment before', async () => {
  await county.upload('cadre');
  county.wait(23);
  await county.runTimer();
  expect(await county.kept()).toHaveLength(1);
  county.wait(1);
  await county.runTimer();
  expect(await county.kept()).toEqual([]);
  expect(county.onDisk()).toEqual([]);
});

test('what a record names stays, however long', async () => {
  const file = await reportWithPhoto(county);
  county.wait(24 * 365);
  await county.runTimer();
  expect(county.onDisk()).toHaveLength(2);
  expect((await county.call('files.link', 'cadre', { file })).state).toBe('waiting');
});

test('a refused one goes at once; the report that names it still says why', async () => {
  const file = await reportWithPhoto(county);
  await county.call('files.judge', 'clerk', { file, verdict: 'refused', reason: '有他人证件' });
  county.wait(1 / 60);
  await county.runTimer();
  expect(county.onDisk()).toEqual([]);
  expect(await county.code('files.link', 'cadre', { file })).toBe('file-refused');
  expect(await county.code('files.link', 'clerk', { file })).toBe('file-refused');
  const before = await county.kept();
  county.wait(24);
  await county.runTimer();
  expect(await county.kept()).toEqual(before);
});

/** A run that dies at one of its steps, then a run that does not. */
test.each(['mark', 'remove', 'record'] as const)(
  'cut off at %s, the next run ends it',
  async (step) => {
    await county.upload('cadre');
    county.wait(25);
    const { store, outside } = county.ports;
    let commits = 0;
    const dies = () => Promise.reject(new Error('the process died'));
    const files: Files = step === 'remove' ? { ...outside.files, remove: dies } : outside.files;
    const faults: unknown[] = [];
    await county.runTimer({
      outside: { ...outside, files },
      store: {
        ...store,
        commit: (writes) => {
          commits += 1;
          const now = { mark: 1, remove: 0, record: 2 }[step];
          return commits === now ? dies() : store.commit(writes);
        },
      },
      logFault: (...fault) => faults.push(fault),
    });
    expect(faults).toHaveLength(1);
    await county.runTimer();
    expect(await county.kept()).toEqual([]);
    expect(county.onDisk()).toEqual([]);
  },
);

test('one whose bytes cannot be reached keeps no other from going', async () => {
  await county.upload('cadre', { width: 41 });
  await county.upload('cadre', { width: 42 });
  county.wait(25);
  const { outside } = county.ports;
  const [stuck] = await county.kept();
  const remove: Files['remove'] = (place) =>
    place === stuck?.body.picture?.place
      ? Promise.reject(new Error('away'))
      : outside.files.remove(place);
  const files = { ...outside.files, remove };
  await county.runTimer({ outside: { ...outside, files }, logFault: () => undefined });
  expect((await county.kept()).map(({ id }) => id)).toEqual([stuck?.id]);
});

test('what is being removed can no more be used or shown', async () => {
  await county.call('attendance.report', 'cadre', {
    cadre: 'cadre',
    village: '533123104201',
    reason: '在村',
  });
  const file = await county.upload('cadre');
  county.wait(25);
  const { outside } = county.ports;
  const files = { ...outside.files, remove: () => Promise.reject(new Error('away')) };
  await county.runTimer({ outside: { ...outside, files }, logFault: () => undefined });
  expect(await county.code('files.link', 'cadre', { file })).toBe('file-unknown');
  const adding = { cadre: 'cadre', day: DAY, file };
  expect(await county.code('attendance.addPhoto', 'cadre', adding)).toBe('file-unknown');
});

test('one that is attached while the timer looks is left alone', async () => {
  await county.call('attendance.report', 'cadre', {
    cadre: 'cadre',
    village: '533123104201',
    reason: '在村',
  });
  const file = await county.upload('cadre');
  county.wait(24.5);
  const { store } = county.ports;
  let attached = false;
  await county.runTimer({
    store: {
      ...store,
      async commit(writes) {
        if (!attached) {
          attached = true;
          await county.call('attendance.addPhoto', 'cadre', { cadre: 'cadre', day: DAY, file });
        }
        await expect(store.commit(writes)).rejects.toThrow(Conflict);
        throw new Conflict();
      },
    },
  });
  expect(county.onDisk()).toHaveLength(2);
  expect((await county.kept())[0]?.body.attached?.to).toBe(`presence presence:cadre:${DAY}`);
});
