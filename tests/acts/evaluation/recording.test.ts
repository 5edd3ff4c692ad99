import { settleFileCheck } from '../../../cloudfunctions/files/settle-file-check';
import type { Input } from '../../../src/contract/contract';
import { assemblyId, assemblyRef } from '../../../src/core/evaluation/places';
import { insert, replace } from '../../../src/core/records';
import { dying } from '../../fixtures/dying';
import { assemblyOf } from '../../fixtures/assembly';
import type { PhotoCounty } from '../../fixtures/photo-county';
import { openPhotoCounty } from '../../fixtures/photo-county';
import { TENANT, VILLAGE } from '../../fixtures/small-county';
import { storesToTry } from '../../support/stores';

const assembly = assemblyId(VILLAGE, '2026-Q4', 1);
const at = assemblyRef(TENANT, assembly);

describe.each(storesToTry())('on %s', (_name, open) => {
  let county: PhotoCounty;
  beforeEach(async () => {
    county = await openPhotoCounty({ on: await open() });
    await county.store.commit([insert(at, assemblyOf({ village: VILLAGE }))]);
  });
  afterEach(async () => {
    county.close();
    await county.store.close();
  });

  const words = {
    party: 'villagers',
    speaker: '王大爷',
    outline: '路通了',
    state: 'ready',
  } as const;
  const say = async (over: Partial<Input<'evaluation.setTalk'>> = {}, who = 'cadre') =>
    (await county.call('evaluation.setTalk', who, { assembly, ...words, ...over })).talk;
  const talk = async () => (await county.call('evaluation.talks', 'cadre', { assembly })).talks[0];
  const hears = (who: string, file: string) => county.code('files.listen', who, { file });
  const close = async () => {
    const { found } = await county.store.read({ found: at });
    await county.store.commit([replace(found!, { ...found!.body, state: 'published' })]);
  };

  test('a recording stays with its talk, and is heard by those in charge of the village', async () => {
    const recording = await county.record('cadre');
    await say({ recording });
    expect(await talk()).toMatchObject({ recording: { file: recording, seconds: 2 } });
    for (const who of ['secretary', 'clerk'])
      expect(await hears(who, recording)).toBe('file-waiting');
    await county.call('files.judge', 'clerk', { file: recording, verdict: 'clean' });
    for (const who of ['cadre', 'secretary', 'clerk'])
      expect(await hears(who, recording)).toBe('done');
    for (const who of ['near', 'elsewhere', 'unit']) {
      expect(await hears(who, recording)).toBe('out-of-scope');
    }
    const heard = await county.call('files.listen', 'clerk', { file: recording });
    expect(heard).toMatchObject({ state: 'attached', sounds: 2 });
    county.wait(24 * 365);
    await county.runTimer();
    expect(county.onDisk()).toHaveLength(1);
  });

  test('changing the words leaves it; a new one takes its place', async () => {
    const first = await county.record('cadre');
    const id = await say({ recording: first });
    await say({ talk: id, outline: '改过' }, 'secretary');
    expect(await talk()).toMatchObject({ outline: '改过', recording: { file: first } });
    const second = await county.record('secretary', { seconds: 3 });
    await say({ talk: id, recording: second }, 'secretary');
    expect(await talk()).toMatchObject({ recording: { file: second, seconds: 3 } });
    expect(await hears('cadre', first)).toBe('file-unknown');
    county.wait(1 / 60);
    await county.runTimer();
    expect(county.onDisk()).toHaveLength(1);
  });

  test('is taken off when its speaker says so, also long after; who did it stays', async () => {
    const recording = await county.record('cadre');
    const id = await say({ recording });
    await county.call('files.judge', 'clerk', { file: recording, verdict: 'clean' });
    await close();
    expect(await county.code('evaluation.dropRecording', 'near', { talk: id })).toBe(
      'out-of-scope',
    );
    await county.call('evaluation.dropRecording', 'secretary', { talk: id });
    const left = await talk();
    expect(left).toMatchObject({
      outline: '路通了',
      recordingGone: { byName: '人secretary', on: '2026-11-20' },
    });
    expect(left?.recording).toBeUndefined();
    for (const who of ['cadre', 'clerk']) expect(await hears(who, recording)).not.toBe('done');
    county.wait(1 / 60);
    await county.runTimer();
    expect(county.onDisk()).toEqual([]);
    expect(await county.kept()).toEqual([]);
    expect(await county.code('evaluation.dropRecording', 'clerk', { talk: id })).toBe(
      'recording-none',
    );
  });

  test('one that waits is out of the judges’ sight once it was taken off', async () => {
    const id = await say({ recording: await county.record('cadre') });
    const waiting = async () =>
      (await county.call('files.waiting', 'clerk', { division: '533123104' })).files;
    expect(await waiting()).toMatchObject([{ sounds: 2, own: false }]);
    await county.call('evaluation.dropRecording', 'cadre', { talk: id });
    expect(await waiting()).toEqual([]);
  });

  test('one that was refused says so until another is there', async () => {
    const bad = await county.record('cadre');
    const id = await say({ recording: bad });
    await county.call('files.judge', 'clerk', { file: bad, verdict: 'refused', reason: '有隐私' });
    county.wait(1 / 60);
    await county.runTimer();
    expect(county.onDisk()).toEqual([]);
    expect(await hears('secretary', bad)).toBe('file-refused');
    await say({ talk: id, recording: await county.record('cadre', { seconds: 3 }) });
    county.wait(1 / 60);
    await county.runTimer();
    expect(await county.kept()).toHaveLength(1);
  });

  test('another’s, a photo, a used one and one that is gone are refused at their field', async () => {
    const used = await county.record('cadre');
    await say({ recording: used });
    for (const [recording, code] of [
      [await county.record('clerk'), 'file-unknown'],
      [await county.upload('cadre'), 'file-unknown'],
      [`file:${'0'.repeat(40)}`, 'file-unknown'],
      [used, 'file-used'],
    ] as const) {
      const { refusal } = await county.answer('evaluation.setTalk', 'cadre', {
        ...{ assembly, ...words, recording },
      });
      expect(refusal).toMatchObject({ code, field: 'recording' });
      expect(refusal?.message).toContain('录音');
    }
  });

  test('no recording passes for a photo', async () => {
    const file = await county.record('cadre');
    const photo = { assembly, ...words, photos: [file] };
    expect(await county.code('evaluation.setTalk', 'cadre', photo)).toBe('file-unknown');
    expect(await county.code('files.link', 'cadre', { file })).toBe('file-unknown');
    expect(await hears('cadre', await county.upload('cadre'))).toBe('file-unknown');
  });

  test('a machine’s verdict: a pass lets it be heard, a doubt leaves it to people, a risk hides it', async () => {
    const settle = (trace: string, verdict: 'pass' | 'risky' | 'unsure', trusted = true) =>
      settleFileCheck(county.ports, [TENANT], { trace, verdict, trusted });
    const one = await county.record('cadre');
    const two = await county.record('cadre', { seconds: 3 });
    await say({ recording: one });
    await say({ recording: two, speaker: '李大妈' });
    await settle('trace-1', 'unsure');
    await settle('trace-1', 'pass', false);
    expect(await hears('secretary', one)).toBe('file-waiting');
    const { files } = await county.call('files.waiting', 'clerk', { division: '533123104' });
    expect(files.find(({ file }) => file === one)?.passedByMachine).toBe(true);
    await settle('trace-1', 'pass');
    await settle('trace-2', 'risky', false);
    expect(await hears('secretary', one)).toBe('done');
    expect(await hears('secretary', two)).toBe('file-refused');
  });

  test.each([
    [1, false],
    [1, true],
  ])(
    'taking it off, cut off at commit %d (made: %s), is done by the same call again',
    async (n, made) => {
      const id = await say({ recording: await county.record('cadre') });
      const die = dying(n, made);
      const { store } = county.ports;
      const broken = {
        ...store,
        commit: (writes: Parameters<typeof store.commit>[0]) => die(() => store.commit(writes)),
      };
      const ports = { store: broken, logFault: () => undefined };
      const drop = { talk: id };
      await county.answer('evaluation.dropRecording', 'cadre', drop, { key: 'off', ports });
      await county.call('evaluation.dropRecording', 'cadre', drop, { key: 'off' });
      expect((await talk())?.recordingGone?.byName).toBe('人cadre');
      county.wait(1 / 60);
      await county.runTimer();
      expect(county.onDisk()).toEqual([]);
    },
  );
});
