import type { Filing } from '../../../src/core/leave/filing';
import { filingRef, layBefore } from '../../../src/core/leave/filing';
import type { Stored } from '../../../src/core/records';

const AT = filingRef('c1', 'filing:leave:li:1:prefecture-org:filed');

function filing(over: Partial<Filing> = {}): Filing {
  return {
    ...{ leave: 'leave:li:1', person: 'li', name: '李一', village: '533123100201' },
    ...{ what: '11 月 23 日至 25 日的请假（事假，3 天）', kind: 'filed', ofVersion: 4 },
    ...{ to: 'prefecture-org', role: 'prefecture-officer', by: 'county-org' },
    ...{ deliveredAt: '2026-11-20T05:00:00.000Z', unseenBy: 'prefecture-officer' },
    ...over,
  };
}

const lies = (body: Filing): Stored<'filing'> => ({ ...AT, version: 1, body });

test('what lies there tells of a later version: a runner that lags does not undo it', () => {
  const withdrawn = lies(filing({ ofVersion: 5, changed: '已撤回' }));
  expect(layBefore(AT, withdrawn, filing({ ofVersion: 4 }))).toEqual([]);
  expect(layBefore(AT, withdrawn, filing({ ofVersion: 5 }))).toEqual([]);
});

test('a later version is told, new again, with when it was laid there first', () => {
  const first = lies(filing());
  const after = filing({
    ofVersion: 5,
    changed: '已撤回',
    deliveredAt: '2026-11-21T05:00:00.000Z',
  });
  expect(layBefore(AT, first, after)).toMatchObject([
    { body: { changed: '已撤回', deliveredAt: '2026-11-20T05:00:00.000Z' } },
  ]);
});

test('a later version that changes nothing of it tells nothing', () => {
  expect(layBefore(AT, lies(filing()), filing({ ofVersion: 9 }))).toEqual([]);
});
