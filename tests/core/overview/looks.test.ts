import {
  MONTHS_BACK,
  afterDelivery,
  nextLook,
  periodsOn,
  toDeliver,
  wentOn,
  withLook,
} from '../../../src/core/overview/looks';
import type { OverviewRun } from '../../../src/core/overview/overview';

const at = (time: string) => Date.parse(`2026-11-20T${time}Z`);

/** Everything looked through at one instant. */
function allLooked(now: number): OverviewRun {
  let run: OverviewRun | undefined;
  for (;;) {
    const next = nextLook(run, now);
    if (!next) return run!;
    run = withLook(run, next.period, wentOn(next.look, undefined));
  }
}

test('first how it stands now, then the months that are over, the last one first', () => {
  expect(periodsOn('2026-11-20').slice(0, 3)).toEqual(['now', '2026-10', '2026-09']);
  expect(periodsOn('2026-11-20')).toHaveLength(1 + MONTHS_BACK);
  expect(periodsOn('2026-11-20').at(-1)).toBe('2025-11');
});

test('a look goes on where it stopped, and its end holds as of its beginning', () => {
  const first = nextLook(undefined, at('02:00:00'))!;
  expect(first).toEqual({
    period: 'now',
    look: { began: '2026-11-20T02:00:00.000Z', next: '', done: false },
  });
  const run = withLook(undefined, 'now', wentOn(first.look, '533123105'));
  expect(nextLook(run, at('02:01:00'))).toEqual({
    period: 'now',
    look: { ...first.look, next: '533123105' },
  });
  expect(wentOn(first.look, undefined)).toMatchObject({ done: true, asOf: first.look.began });
});

test('now and the last month are looked through again after an hour, the others the next day', () => {
  const run = allLooked(at('02:00:00'));
  expect(nextLook(run, at('02:59:59'))).toBeUndefined();
  expect(nextLook(run, at('03:00:00'))?.period).toBe('now');
  const hour = withLook(run, 'now', wentOn(nextLook(run, at('03:00:00'))!.look, undefined));
  expect(nextLook(hour, at('03:00:01'))?.period).toBe('2026-10');
  const both = withLook(hour, '2026-10', wentOn(nextLook(hour, at('03:00:01'))!.look, undefined));
  expect(nextLook(both, at('03:59:59'))).toBeUndefined();
});

test('a new day in China begins them all again', () => {
  const run = allLooked(at('15:59:00'));
  expect(nextLook(run, at('15:59:59'))).toBeUndefined();
  expect(nextLook(run, at('16:00:00'))?.period).toBe('now');
  expect(allLooked(at('16:00:00')).looks['2025-11']?.began).toBe('2026-11-20T16:00:00.000Z');
});

test('what came to its end is delivered once for each time it did', () => {
  const run = withLook(allLooked(at('02:00:00')), '2026-10', {
    ...{ began: '2026-11-20T03:00:00.000Z', next: '5', done: false },
    asOf: '2026-11-20T02:00:00.000Z',
  });
  const waiting = toDeliver(run);
  expect(waiting).toHaveLength(1 + MONTHS_BACK);
  const told = afterDelivery(run, waiting);
  expect(toDeliver(told)).toEqual([]);
  expect(told.looks['2026-10']).toMatchObject({ next: '5', done: false });
  const again = withLook(told, '2026-10', wentOn(told.looks['2026-10']!, undefined));
  expect(toDeliver(again)).toEqual([{ period: '2026-10', asOf: '2026-11-20T03:00:00.000Z' }]);
});
