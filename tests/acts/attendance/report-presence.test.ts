import { presenceRef, registerRef } from '../../../src/core/attendance/places';
import type { Stored } from '../../../src/core/records';
import type { County } from '../../fixtures/open-county';
import { INSIDE, UNPLACED, VILLAGE, openCounty, report } from '../../fixtures/open-county';

let county: County;
beforeEach(async () => {
  county = await openCounty();
});

const input = { cadre: 'member', village: VILLAGE, point: INSIDE };

function read(day: string) {
  return county.store.read({
    presence: presenceRef(county.tenant, 'member', day),
    register: registerRef(county.tenant, 'member', VILLAGE, day),
  });
}

async function actsOnRecord(): Promise<Stored<'act'>[]> {
  const found: Stored<'act'>[] = [];
  const query = { collection: 'act', tenants: [county.tenant], index: 'byKeptUntil' } as const;
  for await (const act of county.store.each(query)) found.push(act);
  return found;
}

test('1,000 reports at once leave one report and one mark', async () => {
  const answers = await Promise.all(
    Array.from({ length: 1000 }, () => county.call('attendance.report', 'member', input)),
  );
  expect(answers.filter(({ already }) => !already)).toHaveLength(1);
  const { presence, register } = await read('2026-11-20');
  expect(presence?.version).toBe(1);
  expect(register?.version).toBe(1);
  expect(Object.keys(register?.body.days ?? {})).toEqual(['2026-11-20']);
  const touching = (await actsOnRecord()).filter(({ body }) => body.touched.length > 0);
  expect(touching).toHaveLength(1);
});

test('the same key gives the first answer again, to that caller and for that input only', async () => {
  const key = 'one-tap';
  const first = await county.call('attendance.report', 'member', input, { key });
  const later = { key, now: '2026-11-20T09:00:00Z' };
  expect(await county.call('attendance.report', 'member', input, later)).toEqual(first);
  expect(first.already).toBe(false);

  const changed = { ...input, reason: '另一句话' };
  const other = await county.answer('attendance.report', 'member', changed, { key });
  expect(other.refusal?.code).toBe('key-reused');

  const own = { ...input, cadre: 'first' };
  const neighbour = await county.call('attendance.report', 'first', own, later);
  expect(neighbour).toMatchObject({ already: false, time: '17:00' });
  expect(await actsOnRecord()).toHaveLength(2);
});

test('is one read and one commit', async () => {
  const before = county.storeCalls();
  await county.call('attendance.report', 'member', input);
  expect(county.storeCalls() - before).toBe(2);
});

test('the day turns at midnight in China', async () => {
  const before = await report(county, 'member', '2026-11-20T15:59:59Z');
  const after = await report(county, 'member', '2026-11-20T16:00:00Z');
  expect([before.day, after.day]).toEqual(['2026-11-20', '2026-11-21']);
  const { register } = await read('2026-11-20');
  expect(Object.keys(register?.body.days ?? {}).sort()).toEqual(['2026-11-20', '2026-11-21']);
});

test('outside asks for a reason once and stores nothing until it has one', async () => {
  const away = { ...input, point: { ...INSIDE, latitude: 25 } };
  const asked = await county.answer('attendance.report', 'member', away);
  expect(asked.refusal).toMatchObject({ code: 'reason-needed', field: 'reason' });
  expect((await read('2026-11-20')).presence).toBeUndefined();
  const told = await county.call('attendance.report', 'member', { ...away, reason: '在县里开会' });
  expect(told).toMatchObject({ place: 'outside', already: false });
});

test('nothing that is stored holds the point or the phone', async () => {
  const device = 'phone-number-0001';
  await county.call('attendance.report', 'member', { ...input, device });
  const { presence, register } = await read('2026-11-20');
  const kept = JSON.stringify([presence, register, await actsOnRecord()]);
  expect(kept).not.toContain('24.7');
  expect(kept).not.toContain(device);
});

test('nobody reports for somebody else, nor from another village', async () => {
  const forOther = await county.answer('attendance.report', 'first', input);
  expect(forOther.refusal?.code).toBe('out-of-scope');
  const elsewhere = { ...input, village: UNPLACED };
  const refused = await county.answer('attendance.report', 'member', elsewhere);
  expect(refused.refusal?.code).toBe('no-posting');
  const unknown = { ...input, village: '533123100299' };
  const nowhere = await county.answer('attendance.report', 'member', unknown);
  expect(nowhere.refusal?.code).toBe('village-unknown');
});

test.each([Number.MIN_SAFE_INTEGER, -8.64e15, Number.MAX_SAFE_INTEGER])(
  'a clock offset of %d leads to no date, and is refused by name',
  async (offset) => {
    const queued = { clock: '2026-11-20T01:00:00Z', offset };
    const { refusal } = await county.answer('attendance.report', 'member', { ...input, queued });
    expect(refusal).toMatchObject({ code: 'input-invalid', field: 'queued.offset' });
  },
);

test('a paper line entered by the township has the same force; the tap after it changes nothing', async () => {
  const line = { cadre: 'member', village: VILLAGE, day: '2026-11-20', means: 'paper' as const };
  expect(await county.call('attendance.enter', 'clerk', line)).toEqual({
    day: '2026-11-20',
    already: false,
  });
  expect((await county.call('attendance.enter', 'secretary', line)).already).toBe(true);
  expect((await county.call('attendance.report', 'member', input)).already).toBe(true);
  const { presence } = await read('2026-11-20');
  expect(presence?.body).toMatchObject({ means: 'paper', byName: '陈干事' });
  const outside = await county.answer('attendance.enter', 'elsewhere', line);
  expect(outside.refusal?.code).toBe('out-of-scope');
});
