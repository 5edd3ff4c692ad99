import type { Store } from '../../../cloudfunctions/_backend/ports';
import { UnknownOutcome } from '../../../cloudfunctions/_backend/ports';
import { bytesOf } from '../../core/files/samples';
import { id3, m4a, mp3 } from '../../core/files/sounds';
import { dying } from '../../fixtures/dying';
import type { PhotoCounty } from '../../fixtures/photo-county';
import { openPhotoCounty, sound } from '../../fixtures/photo-county';

let county: PhotoCounty;
beforeEach(async () => {
  county = await openPhotoCounty();
});
afterEach(() => county.close());

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const upload = 'files.uploadRecording';

test('keeps the sound alone, begins its check and waits for a verdict', async () => {
  const recording = base64(bytesOf(id3('secret'), mp3(12)));
  const { file, state, seconds } = await county.call(upload, 'cadre', { recording });
  expect({ state, seconds }).toEqual({ state: 'waiting', seconds: 12 });
  expect(county.onDisk()).toEqual([`small/${file.slice('file:'.length)}/recording.mp3`]);
  expect(county.checked).toHaveLength(1);
  const shown = await county.files.open(county.checked[0]!.split('/').at(-1)!);
  expect(shown?.mediaType).toBe('audio/mpeg');
  expect(new Uint8Array(shown!.bytes)).toEqual(mp3(12));
  expect((await county.kept())[0]?.body).toMatchObject({
    ...{ owner: 'cadre', check: 'waiting', waitingIn: '533123104201', trace: 'trace-1' },
    recording: { mediaType: 'audio/mpeg', seconds: 12, size: mp3(12).length },
  });
});

test('what a phone’s own recorder wrote is kept as AAC', async () => {
  const recording = base64(m4a({ seconds: 3 }));
  const { file } = await county.call(upload, 'cadre', { recording });
  expect(county.onDisk()).toEqual([`small/${file.slice('file:'.length)}/recording.aac`]);
});

test('the same key and content are one file, whoever loses the answer', async () => {
  const first = await county.call(upload, 'cadre', sound(), { key: 'once' });
  expect(await county.call(upload, 'cadre', sound(), { key: 'once' })).toEqual(first);
  expect(await county.code(upload, 'cadre', sound(3), { key: 'once' })).toBe('key-reused');
  expect(await county.kept()).toHaveLength(1);
  expect(county.onDisk()).toHaveLength(1);
});

test.each([
  [base64(Buffer.from('<svg/>')), 'recording-type-wrong'],
  [base64(bytesOf(mp3(2), 'PK junk')), 'recording-broken'],
  [base64(mp3(0.3)), 'recording-short'],
  [base64(mp3(700)), 'recording-too-long'],
  ['A'.repeat(5_592_412), 'input-invalid'],
  ['not base64!', 'input-invalid'],
])('a wrong one (%#) is refused by name and nothing is kept', async (recording, code) => {
  const { refusal } = await county.answer(upload, 'cadre', { recording });
  expect(refusal).toMatchObject({ code, field: 'recording' });
  expect(await county.kept()).toEqual([]);
  expect(county.onDisk()).toEqual([]);
});

test('what is unused counts with the photos, and goes after 24 hours', async () => {
  for (let width = 1; width <= 19; width += 1) await county.upload('cadre', { width });
  await county.record('cadre');
  expect(await county.code(upload, 'cadre', sound(3))).toBe('files-many');
  county.wait(24);
  await county.runTimer();
  expect(county.onDisk()).toEqual([]);
  expect(await county.code(upload, 'cadre', sound(3))).toBe('done');
});

test('a check that cannot be begun leaves the recording to people', async () => {
  const moderator = {
    ...county.ports.outside.moderator,
    checkRecording: () => Promise.reject(new Error('WeChat is away')),
  };
  const ports = { outside: { ...county.ports.outside, moderator } };
  expect(await county.code(upload, 'cadre', sound(), { ports })).toBe('done');
  expect((await county.kept())[0]?.body.check).toBe('waiting');
});

/** The record, where its bytes are, the act; and the bytes themselves. */
const deaths = (['commit', 'put'] as const).flatMap((what) =>
  (what === 'commit' ? [1, 2, 3] : [1]).flatMap((at) => [
    [what, at, false] as const,
    [what, at, true] as const,
  ]),
);

test.each(deaths)('a crash at %s %d (made: %s) leaves one file or none', async (what, at, made) => {
  const { store, outside } = county.ports;
  const { files } = outside;
  const crash = (key: string) => {
    const die = dying(at, made);
    const broken: Store = { ...store, commit: (writes) => die(() => store.commit(writes)) };
    const put: typeof files.put = (...asked) => die(() => files.put(...asked));
    const lost =
      what === 'commit' ? { store: broken } : { outside: { ...outside, files: { ...files, put } } };
    const ports = { ...lost, logFault: () => undefined };
    return county.answer(upload, 'cadre', sound(), { key, ports });
  };
  await crash('lost');
  county.wait(24);
  await county.runTimer();
  expect(await county.kept()).toEqual([]);
  expect(county.onDisk()).toEqual([]);

  await crash('again');
  const { file } = await county.call(upload, 'cadre', sound(), { key: 'again' });
  expect((await county.kept()).map(({ id }) => id)).toEqual([file]);
  expect(county.onDisk()).toHaveLength(1);
  expect((await county.call('files.listen', 'cadre', { file })).state).toBe('waiting');
});

test.each([1, 2, 3])('commit %d whose outcome nobody knows ends as one file', async (at) => {
  for (const made of [false, true]) {
    let commits = 0;
    const { store } = county.ports;
    const unsure: Store = {
      ...store,
      async commit(writes) {
        commits += 1;
        if (commits !== at) return store.commit(writes);
        if (made) await store.commit(writes);
        throw new UnknownOutcome();
      },
    };
    await county.call(upload, 'cadre', sound(), { key: `k${made}`, ports: { store: unsure } });
  }
  expect(await county.kept()).toHaveLength(2);
  expect(county.onDisk()).toHaveLength(2);
});
