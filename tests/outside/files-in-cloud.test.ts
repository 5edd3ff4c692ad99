import { filesInCloud } from '../../cloudfunctions/_backend/outside/files-in-cloud';
import { STORAGE_ENV, STORAGE_KEYS, startStorage } from '../cloudbase/start-storage';

type Storage = Awaited<ReturnType<typeof startStorage>>;

let storage: Storage;
let clock: number;
beforeEach(async () => {
  // Else the SDK asks the machine it runs on for a role first.
  process.env.TENCENTCLOUD = 'true';
  clock = Date.now();
  storage = await startStorage({ now: () => clock });
});
afterEach(() => storage.close());

const files = (keys = STORAGE_KEYS) =>
  filesInCloud(() => ({ env: STORAGE_ENV, keys, url: storage.url, timeout: 3000 }));
const bytes = Uint8Array.from([0xff, 0xd8, 0, 1, 2, 0xff, 0xd9]);
const path = 'small/0a1b/picture.jpg';

test('keeps the bytes as they are and gives their place', async () => {
  const place = await files().put(path, bytes, 'image/jpeg');
  expect(place).toMatch(/^cloud:\/\/zaicun-test-1a2b3c\..*\/small\/0a1b\/picture\.jpg$/);
  expect([...(storage.kept.get(place) ?? [])]).toEqual([...bytes]);
});

test('a large one arrives whole', async () => {
  const large = Uint8Array.from({ length: 4 * 1024 * 1024 }, (_, i) => i * 31);
  const place = await files().put(path, large, 'image/jpeg');
  expect(storage.kept.get(place)?.equals(Buffer.from(large))).toBe(true);
});

test('the same path is the same place: a repeat overwrites', async () => {
  const cloud = files();
  const first = await cloud.put(path, bytes, 'image/jpeg');
  expect(await cloud.put(path, Uint8Array.from([1]), 'image/jpeg')).toBe(first);
  expect([...(storage.kept.get(first) ?? [])]).toEqual([1]);
  expect(storage.kept.size).toBe(1);
});

test('a link shows it for its seconds', async () => {
  const cloud = files();
  const link = await cloud.link(await cloud.put(path, bytes, 'image/jpeg'), 60);
  const shown = await fetch(link);
  expect([...new Uint8Array(await shown.arrayBuffer())]).toEqual([...bytes]);
  clock += 60_000;
  expect((await fetch(link)).status).toBe(403);
});

test('removes it; nothing there is no fault', async () => {
  const cloud = files();
  const place = await cloud.put(path, bytes, 'image/jpeg');
  await cloud.remove(place);
  expect(storage.kept.size).toBe(0);
  await cloud.remove(place);
  await expect(cloud.link(place, 60)).rejects.toThrow('STORAGE_FILE_NONEXIST');
});

test('what the cloud does not do is a fault, never a silent success', async () => {
  const cloud = files();
  const place = await cloud.put(path, bytes, 'image/jpeg');
  storage.mishaps.push('refuse upload');
  await expect(cloud.put(path, Uint8Array.from([1]), 'image/jpeg')).rejects.toThrow();
  storage.mishaps.push('refuse delete');
  await expect(cloud.remove(place)).rejects.toThrow('STORAGE_EXCEED_AUTHORITY');
  for (const mishap of ['throttle', 'no answer'] as const) {
    storage.mishaps.push(mishap);
    await expect(cloud.link(place, 60)).rejects.toThrow();
    storage.mishaps.push(mishap);
    await expect(cloud.remove(place)).rejects.toThrow();
    storage.mishaps.push(mishap);
    await expect(cloud.put(path, Uint8Array.from([1]), 'image/jpeg')).rejects.toThrow();
  }
  expect([...(storage.kept.get(place) ?? [])]).toEqual([...bytes]);
});

test('wrong keys are told apart from a missing file', async () => {
  const wrong = files({ secretId: 'nobody', secretKey: 'x' });
  await expect(wrong.put(path, bytes, 'image/jpeg')).rejects.toThrow();
  await expect(wrong.remove('cloud://x/y')).rejects.toThrow(/SIGN_PARAM_INVALID|who is that/);
});
