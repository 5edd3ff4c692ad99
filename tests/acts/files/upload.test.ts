import type { Store } from '../../../cloudfunctions/_backend/ports';
import { UnknownOutcome } from '../../../cloudfunctions/_backend/ports';
import { exif, jpeg, png } from '../../core/files/samples';
import type { PhotoCounty } from '../../fixtures/photo-county';
import { dying } from '../../fixtures/dying';
import { openPhotoCounty, photo } from '../../fixtures/photo-county';

let county: PhotoCounty;
beforeEach(async () => {
  county = await openPhotoCounty();
});
afterEach(() => county.close());

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

test('keeps picture and thumbnail, rid of all but themselves, and waits for a verdict', async () => {
  const told = {
    picture: base64(jpeg({ before: [exif(6)], after: 'PK' })),
    thumbnail: base64(png()),
  };
  const { file, state } = await county.call('files.upload', 'cadre', told);
  expect(state).toBe('waiting');
  const id = file.slice('file:'.length);
  expect(county.onDisk().sort()).toEqual([`small/${id}/picture.jpg`, `small/${id}/thumbnail.png`]);
  const [link] = county.checked.filter((address) => address.startsWith('https://'));
  const shown = await county.files.open(link!.split('/').at(-1)!);
  expect(Buffer.from(shown!.bytes).toString('latin1')).not.toMatch(/GPS|PK/);
  expect((await county.kept())[0]?.body).toMatchObject({ owner: 'cadre', check: 'waiting' });
});

test('the same key and content are one file, whoever loses the answer', async () => {
  const key = 'once';
  const first = await county.call('files.upload', 'cadre', photo(), { key });
  expect(await county.call('files.upload', 'cadre', photo(), { key })).toEqual(first);
  const [again, other] = await Promise.all([
    county.call('files.upload', 'cadre', photo(50), { key: 'two' }),
    county.call('files.upload', 'cadre', photo(50), { key: 'two' }),
  ]);
  expect(again).toEqual(other);
  expect(await county.kept()).toHaveLength(2);
  expect(county.onDisk()).toHaveLength(4);
});

test('other content under the same key changes no bytes and is told', async () => {
  await county.upload('cadre', { key: 'once' });
  const before = await county.kept();
  expect(await county.code('files.upload', 'cadre', photo(60), { key: 'once' })).toBe('key-reused');
  expect(await county.kept()).toEqual(before);
});

test('the same picture of two people is two files', async () => {
  const [one, other] = [
    await county.upload('cadre', { key: 'k' }),
    await county.upload('near', { key: 'k' }),
  ];
  expect(one).not.toBe(other);
});

test.each([
  ['picture', { picture: base64(Buffer.from('<svg/>')) }, 'picture-type-wrong'],
  ['picture', { picture: base64(jpeg({ end: false })) }, 'picture-broken'],
  ['thumbnail', { thumbnail: base64(jpeg({ width: 641 })) }, 'picture-sides-wrong'],
  ['thumbnail', { thumbnail: 'A'.repeat(136_540) }, 'input-invalid'],
  ['picture', { picture: 'A'.repeat(5_592_412) }, 'input-invalid'],
  ['picture', { picture: 'not base64!' }, 'input-invalid'],
])('a wrong %s is refused and nothing is kept', async (_field, wrong, code) => {
  expect(await county.code('files.upload', 'cadre', { ...photo(), ...wrong })).toBe(code);
  expect(await county.kept()).toEqual([]);
  expect(county.onDisk()).toEqual([]);
});

test('twenty unused ones are enough; what is used or gone does not count', async () => {
  for (let width = 1; width <= 20; width += 1) await county.upload('cadre', { width });
  expect(await county.code('files.upload', 'cadre', photo(21))).toBe('files-many');
  expect(await county.code('files.upload', 'near', photo(21))).toBe('done');
  county.wait(24);
  await county.runTimer();
  expect(await county.code('files.upload', 'cadre', photo(21))).toBe('done');
});

test('a check that cannot be begun leaves the picture to people', async () => {
  const moderator = {
    ...county.ports.outside.moderator,
    checkImage: () => Promise.reject(new Error('WeChat is away')),
  };
  const ports = { outside: { ...county.ports.outside, moderator } };
  expect(await county.code('files.upload', 'cadre', photo(), { ports })).toBe('done');
  expect((await county.kept())[0]?.body).toMatchObject({
    check: 'waiting',
    waitingIn: '533123104201',
  });
});

/** The three commits of an upload: the record, where its bytes are, the act. */
const deaths = [1, 2, 3].flatMap((at) => [
  ['commit', at, false] as const,
  ['commit', at, true] as const,
]);
/** Two pictures are put. */
const lost = [1, 2].flatMap((at) => [['put', at, false] as const, ['put', at, true] as const]);

describe.each([...deaths, ...lost])('a crash at %s %d (made: %s)', (what, at, made) => {
  async function crash(key: string): Promise<void> {
    const die = dying(at, made);
    const { store, outside } = county.ports;
    const { files } = outside;
    const broken: Store = { ...store, commit: (writes) => die(() => store.commit(writes)) };
    const underWay: Promise<string>[] = [];
    const put: typeof files.put = (...asked) => {
      const done = die(() => files.put(...asked));
      underWay.push(done);
      return done;
    };
    const ports =
      what === 'commit' ? { store: broken } : { outside: { ...outside, files: { ...files, put } } };
    const logFault = () => undefined;
    await county.answer('files.upload', 'cadre', photo(), {
      key,
      ports: { ...ports, logFault },
    });
    // What only pretended to die would go on writing beside the next call.
    await Promise.allSettled(underWay);
  }

  test('leaves nothing that no record knows; the timer removes it, or the same call finishes it', async () => {
    await crash('lost');
    if (county.onDisk().length > 0) expect(await county.kept()).toHaveLength(1);
    county.wait(24);
    await county.runTimer();
    expect(await county.kept()).toEqual([]);
    expect(county.onDisk()).toEqual([]);

    await crash('again');
    const { file } = await county.call('files.upload', 'cadre', photo(), { key: 'again' });
    expect((await county.kept()).map(({ id }) => id)).toEqual([file]);
    expect(county.onDisk()).toHaveLength(2);
    expect((await county.call('files.link', 'cadre', { file })).state).toBe('waiting');
  });
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
    const ports = { store: unsure };
    await county.call('files.upload', 'cadre', photo(), { key: `k${made}`, ports });
  }
  expect(await county.kept()).toHaveLength(2);
  expect(county.onDisk()).toHaveLength(4);
});
