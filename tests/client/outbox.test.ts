import * as fc from '../support/random';
import type { Fate, ReportServer } from './report-server';
import { openReportServer } from './report-server';
import type { App } from './start-app';
import { startApp } from './start-app';
import type { Device } from './taro-on-node';

const DAY = 86_400_000;
const START = Date.parse('2026-03-02T01:00:00Z');
const cadre = 'p-1';
const village = '533123104202';

let server: ReportServer;
let device: Device;
let app: App;
let now: number;

beforeEach(async () => {
  jest.spyOn(Date, 'now').mockImplementation(() => now);
  await begin();
});
afterEach(async () => {
  await server.close();
  jest.restoreAllMocks();
});

async function begin(): Promise<void> {
  now = START;
  server = await openReportServer(now);
  device = { kept: new Map(), online: true };
  restart();
  app.keepPerson(cadre);
}

function setNow(time: number): void {
  now = time;
  server.now = time;
}

function restart(): void {
  app = startApp(device, server.api);
}

const report = () => app.send('attendance.report', { cadre, village });
const states = () => app.outboxItems().map(({ state }) => state);

test('with a signal it goes at once, and nothing is kept', async () => {
  expect(await report()).toMatchObject({ state: 'sent', output: { late: false } });
  expect(app.outboxItems()).toEqual([]);
});

test('without a signal it waits, survives a restart, goes once, and says the day it was made', async () => {
  app.learnClock(new Date(now + 90_000).toISOString());
  device.online = false;
  expect(await report()).toEqual({ state: 'waiting' });
  restart();
  await app.sendWaiting();
  expect(states()).toEqual(['waiting']);

  setNow(START + 2 * DAY);
  device.online = true;
  restart();
  await Promise.all([app.sendWaiting(), app.sendWaiting()]);
  expect(states()).toEqual(['done']);
  expect([...server.reports]).toEqual([
    [
      'p-1 2026-03-02',
      { cadre, village, queued: { clock: '2026-03-02T01:00:00.000Z', offset: 90_000 } },
    ],
  ]);
});

test('an answer lost after the server kept the report does not make a second one', async () => {
  server.fates.push('lost-after', 'lost-after');
  expect(await report()).toEqual({ state: 'waiting' });
  await app.sendWaiting();
  expect(states()).toEqual(['waiting']);
  await app.sendWaiting();
  expect(states()).toEqual(['done']);
  expect(server.reports.size).toBe(1);
  expect(server.keysReused).toEqual([]);
});

test.each<Fate>(['busy', 'fault', 'portal', 'expired'])('after “%s” it waits', async (fate) => {
  server.fates.push(fate);
  expect(await report()).toEqual({ state: 'waiting' });
  app.keepPerson(cadre);
  await app.sendWaiting();
  expect(states()).toEqual(['done']);
});

test('a refusal at once is the page’s to show; one after waiting is shown until put away', async () => {
  server.fates.push('refuse');
  await expect(report()).rejects.toMatchObject({ refusal: { code: 'reason-needed' } });
  expect(app.outboxItems()).toEqual([]);

  device.online = false;
  await report();
  device.online = true;
  server.fates.push('refuse');
  await app.sendWaiting();
  restart();
  const [item] = app.outboxItems();
  expect(item).toMatchObject({ state: 'refused', refusal: { message: '请写一句在哪里。' } });

  setNow(START + DAY);
  await app.sendMended(item?.key ?? '', { reason: '在乡镇开会' });
  expect(states()).toEqual(['done']);
  expect(server.reports.get('p-1 2026-03-02')).toMatchObject({ reason: '在乡镇开会' });
  app.dismiss(app.outboxItems()[0]?.key ?? '');
  expect(app.outboxItems()).toEqual([]);
});

test('what waits cannot be put away, and goes only while its maker is signed in', async () => {
  device.online = false;
  await report();
  device.online = true;
  app.dismiss(app.outboxItems()[0]?.key ?? '');
  expect(states()).toEqual(['waiting']);

  app.signOut();
  app.keepPerson('p-2');
  await app.sendWaiting();
  expect(server.reports.size).toBe(0);

  app.keepPerson(cadre);
  await app.sendWaiting();
  expect(server.reports.size).toBe(1);
});

type Step = Fate | 'report' | 'lose signal' | 'find signal' | 'restart' | 'show' | 'two tabs';
const steps: Step[] = [
  'report',
  'lose signal',
  'find signal',
  'restart',
  'show',
  'two tabs',
  'lost-before',
  'lost-after',
  'busy',
  'refuse',
  'fault',
];

test('whatever happens in between, each day is kept once or visibly refused, in order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...steps), { maxLength: 40 }), async (story) => {
      await server.close();
      await begin();
      const accepted: string[] = [];
      for (const step of story) await live(step, accepted);

      device.online = true;
      server.fates.length = 0;
      restart();
      await app.sendWaiting();
      expect(states()).not.toContain('waiting');
      const refused = app.outboxItems().filter(({ state }) => state === 'refused');
      const refusedDays = refused.map(({ made }) => placeOf(made));
      // A refused report may have arrived with its first try; then the day is kept all the same.
      for (const place of accepted) {
        expect([...server.reports.keys(), ...refusedDays]).toContain(place);
      }
      expect(new Set(server.order).size).toBe(server.order.length);
      expect(server.keysReused).toEqual([]);
      expect(lateOnes()).toEqual([...lateOnes()].sort());
    }),
    { numRuns: 60 },
  );
});

async function live(step: Step, accepted: string[]): Promise<void> {
  switch (step) {
    case 'report': {
      setNow(now + DAY);
      const sent = await report().catch(() => undefined);
      if (sent) accepted.push(placeOf(now));
      return;
    }
    case 'lose signal':
      device.online = false;
      return;
    case 'find signal':
      device.online = true;
      return app.sendWaiting();
    case 'restart':
      restart();
      return app.sendWaiting();
    case 'show':
      return app.sendWaiting();
    case 'two tabs':
      await Promise.all([app.sendWaiting(), startApp(device, server.api).sendWaiting()]);
      return;
    default:
      server.fates.push(step);
  }
}

function placeOf(made: number): string {
  return `${cadre} ${new Date(made).toISOString().slice(0, 10)}`;
}

function lateOnes(): string[] {
  return server.order.filter((place) => server.reports.get(place)?.queued);
}
