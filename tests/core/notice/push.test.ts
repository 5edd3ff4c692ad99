import { instantOf } from '../../../src/core/calendar/day';
import type { Notice } from '../../../src/core/notice/notice';
import { seenNotice } from '../../../src/core/notice/notice';
import { afterSending, beginSending, giveUp, isTooOldToSend } from '../../../src/core/notice/push';
import * as fc from '../../support/random';

const NOW = Date.parse('2026-11-20T02:00:00Z');
const waiting: Notice = {
  ...{ person: 'p', kind: 'sent-back', text: '…', at: instantOf(NOW), unseenBy: 'p' },
  leadsTo: { page: 'sheets', month: '2026-10' },
  ...{ push: 'waiting', tries: 0, nextTry: instantOf(NOW) },
};

/** What can happen to a message, and the states it may happen in. */
const steps = {
  begin: (notice: Notice, now: number) =>
    notice.push === 'waiting' ? beginSending(notice, now) : notice,
  sent: (notice: Notice, now: number) =>
    notice.push === 'sending' ? afterSending(notice, 'sent', now) : notice,
  declined: (notice: Notice, now: number) =>
    notice.push === 'sending' ? afterSending(notice, 'declined', now) : notice,
  failed: (notice: Notice, now: number) =>
    notice.push === 'sending' ? afterSending(notice, 'failed', now) : notice,
  lost: (notice: Notice) => (notice.push === 'sending' ? giveUp(notice) : notice),
  seen: (notice: Notice) => seenNotice(notice),
};
const ends = ['sent', 'declined', 'given-up'];

test('whatever happens: at most six tries, ends are final, and due times only where they count', () => {
  const names = fc.constantFrom(...(Object.keys(steps) as (keyof typeof steps)[]));
  fc.assert(
    fc.property(fc.array(names, { maxLength: 40 }), (happened) => {
      let notice = waiting;
      let now = NOW;
      for (const name of happened) {
        const before = notice;
        now += 60_000;
        notice = steps[name](notice, now);
        expect(notice.tries).toBeLessThanOrEqual(6);
        expect(notice.nextTry === '').toBe(ends.includes(notice.push));
        if (ends.includes(before.push)) expect(notice.push).toBe(before.push);
        expect({ ...notice, ...{ push: 0, tries: 0, nextTry: 0, unseenBy: 0 } }).toEqual({
          ...{ ...waiting, ...{ push: 0, tries: 0, nextTry: 0, unseenBy: 0 } },
        });
      }
    }),
  );
});

test('seen before it was sent: no phone rings; seen while it is sent: the sending goes on', () => {
  expect(seenNotice(waiting)).toMatchObject({ push: 'given-up', unseenBy: undefined });
  expect(seenNotice(beginSending(waiting, NOW)).push).toBe('sending');
});

test('a day old is not too old, a millisecond more is', () => {
  const day = 86_400_000;
  expect(isTooOldToSend(waiting, NOW + day)).toBe(false);
  expect(isTooOldToSend(waiting, NOW + day + 1)).toBe(true);
});
