import { bodiesOf, now, planned } from './county';

const writes = planned();
const notices = [...bodiesOf(writes, 'notice').entries()];
const people = bodiesOf(writes, 'person');
const ofName = (name: string) =>
  notices.filter(([, { person }]) => people.get(person)?.name === name).map(([, body]) => body);

test('each persona a notice is for has one to open, where it leads there is something to do', () => {
  expect(ofName('杨秀兰').filter(({ unseenBy }) => unseenBy)).toMatchObject([
    { kind: 'sent-back', leadsTo: { page: 'sheets', month: '2026-10', village: '533123104201' } },
  ]);
  expect(ofName('岳老三')).toMatchObject([{ kind: 'summed-up' }]);
  expect(ofName('李国强').filter(({ unseenBy }) => unseenBy).length).toBeGreaterThan(0);
  expect(ofName('陈明远').map(({ kind }) => kind)).toContain('confirmed');
});

test('the sheet said to be sent back was, and is open again', () => {
  const [sheet] = [...bodiesOf(writes, 'register').values()].filter(
    ({ village, month }) => village === '533123104201' && month === '2026-10',
  );
  expect(sheet?.state).toBe('draft');
  expect(sheet?.steps.map(({ step }) => step)).toEqual(['sum-up', 'send-back']);
});

test('nothing is told before it happened, and nothing is left to send', () => {
  for (const [id, { at, push, nextTry, person }] of notices) {
    expect(Date.parse(at)).toBeLessThanOrEqual(now);
    expect([id, push, nextTry, people.has(person)]).toEqual([id, 'declined', '', true]);
  }
});

test.each(['2026-03-01T00:00:00Z', '2028-02-15T00:00:00Z'])(
  'on %s there are notices too, also in a year whose holidays are not announced',
  (instant) => {
    const told = [...bodiesOf(planned(Date.parse(instant)), 'notice').values()];
    expect(told.length).toBeGreaterThan(5);
    expect(told.every(({ at }) => at <= new Date(Date.parse(instant)).toISOString())).toBe(true);
  },
);
