import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnyAct } from '../../cloudfunctions/_backend/act';
import { drawPicture } from '../../cloudfunctions/_backend/demo/pictures';
import { seedDemo } from '../../cloudfunctions/_backend/demo/seed-demo';
import { DEMO_TENANT } from '../../cloudfunctions/_backend/demo/tenant';
import { filesOnDisk } from '../../cloudfunctions/_backend/outside/files-on-disk';
import { nothingOutside } from '../../cloudfunctions/_backend/outside/nothing-outside';
import { perform } from '../../cloudfunctions/_backend/perform';
import type { Files } from '../../cloudfunctions/_backend/ports';
import { attendanceActs } from '../../cloudfunctions/attendance/acts';
import { filesActs } from '../../cloudfunctions/files/acts';
import { dropUnattached } from '../../cloudfunctions/files/drop-unattached';
import type { EndpointName, Input, Output } from '../../src/contract/contract';
import { partsOf } from '../../src/core/files/file';
import { cleanPicture } from '../../src/core/files/clean-picture';
import { pictureLimits } from '../../src/core/files/picture';
import { memoryStore } from '../support/memory-store';
import { portsOver } from '../support/ports';
import { ballotSecret, bodiesOf, keyedHash, now, planned } from './county';

const DAY = 86_400_000;
const TOWNSHIP = '533123104';
const VILLAGE = '533123104201';

let folder: string;
let demo: Awaited<ReturnType<typeof openDemo>>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zaicun-demo-'));
  demo = await openDemo();
});
afterAll(() => rmSync(folder, { recursive: true }));

const onDisk = () => filesOnDisk({ folder, secret: 'a secret of the tests', now: () => now });

async function openDemo() {
  const store = memoryStore();
  const files = onDisk();
  await seedDemo(store, { now, keyedHash, ballotSecret, files });
  const ports = portsOver(store, { outside: { ...nothingOutside, files }, now: () => now });
  const call = async <N extends EndpointName>(endpoint: N, persona: string, input: Input<N>) => {
    const acts: readonly AnyAct[] = [...filesActs, ...attendanceActs];
    const act = acts.find((each) => each.endpoint === endpoint)!;
    const incoming = { tenant: DEMO_TENANT, openid: `demo:${persona}`, key: endpoint, input };
    const answer = await perform(act, incoming, ports);
    if ('refusal' in answer) throw new Error(answer.refusal.code);
    return ('output' in answer ? answer.output : undefined) as Output<N>;
  };
  return { store, files, ports, call };
}

const bytesBehind = async (files: ReturnType<typeof onDisk>, link: string) =>
  (await files.open(link.split('/files/')[1]!))?.bytes;

test('the township sees the photo of a persona, and looks through the one that waits', async () => {
  const { files, call } = demo;
  const { file: shown } = await ownPhoto();
  const link = await call('files.link', 'township-officer', { file: shown });
  expect(link.state).toBe('attached');
  const seen = await bytesBehind(files, link.picture);
  expect(Buffer.from(seen!)).toEqual(Buffer.from(drawPicture('morning').picture.bytes));
  expect(cleanPicture(seen!, pictureLimits, 'picture')).toMatchObject({ width: 960, height: 720 });

  const waiting = await call('files.waiting', 'township-officer', { division: TOWNSHIP });
  expect(waiting.files).toHaveLength(1);
  const [one] = waiting.files;
  expect(one).toMatchObject({ own: false, passedByMachine: false });
  expect(one!.where).toContain('弄璋镇');
  expect(await bytesBehind(files, one!.thumbnail!)).toBeDefined();
  await expect(call('files.link', 'township-officer', { file: one!.file })).rejects.toThrow(
    'file-waiting',
  );
  await call('files.judge', 'township-officer', { file: one!.file, verdict: 'clean' });
  const after = await call('files.link', 'township-officer', { file: one!.file });
  expect(after.state).toBe('attached');

  async function ownPhoto() {
    const { rows } = await call('attendance.today', 'township-officer', { division: VILLAGE });
    const photos = rows.flatMap(({ photo }) => photo ?? []);
    expect(photos).toHaveLength(1);
    return { file: photos[0]! };
  }
});

test('another township is shown neither', async () => {
  const { store, call } = demo;
  for await (const { id, body } of store.each({
    ...{ collection: 'file', tenants: [DEMO_TENANT], index: 'byOwner' },
  })) {
    if (!body.attached?.division.startsWith(TOWNSHIP)) continue;
    await expect(call('files.link', 'second-township-officer', { file: id })).rejects.toThrow();
  }
  const waiting = await call('files.waiting', 'second-township-officer', { division: '533123101' });
  expect(waiting.files).toEqual([]);
});

test('the timer leaves them, a month later too', async () => {
  const { store, files, ports } = demo;
  await dropUnattached.run({ ...ports, now: () => now + 31 * DAY }, DEMO_TENANT);
  let found = 0;
  for await (const { body } of store.each({
    ...{ collection: 'file', tenants: [DEMO_TENANT], index: 'byOwner' },
  })) {
    if (body.check === 'refused') continue;
    for (const part of partsOf(body)) {
      const { place, size } = body[part]!;
      const kept = await bytesBehind(files, await files.link(place!, 60));
      expect(kept?.length).toBe(size);
    }
    found += 1;
  }
  // Two of reports, one that proves a leave, three of the log, a photo and a recording of a talk, two
  // of promises that were kept, and of the stories’ six all but the one whose person no longer agrees.
  expect(found).toBe(15);
});

test('a start that was cut short while the bytes were put goes on with them', async () => {
  const store = memoryStore();
  const files = onDisk();
  let left = 3;
  const failing: Files = {
    ...files,
    put: (...given) =>
      (left -= 1) < 0 ? Promise.reject(new Error('the disk is full')) : files.put(...given),
  };
  await expect(seedDemo(store, { now, keyedHash, files: failing })).rejects.toThrow('disk is full');
  const county = { collection: 'county', tenant: DEMO_TENANT, id: 'county' } as const;
  expect((await store.read({ county })).county).toBeUndefined();
  await seedDemo(store, { now: now + DAY, keyedHash, files });
  let places = 0;
  for await (const { body } of store.each({
    ...{ collection: 'file', tenants: [DEMO_TENANT], index: 'byOwner' },
  })) {
    places += partsOf(body).filter((part) => body[part]?.place).length;
  }
  // Sixteen files, of a picture two each.
  expect(places).toBe(31);
});

test.each([
  '2026-03-01T00:00:00Z',
  '2026-02-28T16:00:00Z',
  '2026-11-22T20:29:00Z',
  '2027-12-31T15:59:00Z',
])('on %s two photos of that day are planned, none from the future', (instant) => {
  const county = planned(Date.parse(instant));
  const files = [...bodiesOf(county, 'file')].filter(([, { attached }]) =>
    attached?.to.startsWith('presence '),
  );
  const presences = bodiesOf(county, 'presence');
  expect(files.map(([, { check }]) => check).sort()).toEqual(['clean', 'waiting']);
  for (const [id, { attached, at, judged, owner }] of files) {
    const report = presences.get(attached!.to.replace('presence ', ''));
    expect(report).toMatchObject({ photo: id, person: owner, village: attached!.division });
    for (const each of [at, attached!.at, judged?.at ?? at]) {
      expect(Date.parse(each)).toBeLessThanOrEqual(Date.parse(instant));
      expect(each >= report!.at).toBe(true);
    }
  }
});

test('the persona who judged it is not the one who took it', () => {
  const people = bodiesOf(planned(), 'person');
  const [clean] = [...bodiesOf(planned(), 'file').values()].filter(({ judged }) => judged);
  expect(clean?.ownerName).toBe('杨秀兰');
  expect(people.get(clean!.judged!.by!)?.openid).toBe('demo:township-officer');
});

test('pictures come out the same each time, and differ from one another', () => {
  expect(drawPicture('morning')).toEqual(drawPicture('morning'));
  expect(drawPicture('morning').hash).not.toBe(drawPicture('evening').hash);
  const { picture, thumbnail } = drawPicture('evening');
  expect(picture.bytes.length).toBeLessThan(40_000);
  expect(thumbnail.bytes.length).toBeLessThan(20_000);
});
