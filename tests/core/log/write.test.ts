import { earliestDay, MOST_ENTRIES_A_DAY } from '../../../src/core/log/limits';
import { decideWrite } from '../../../src/core/log/write';
import { addDays } from '../../../src/core/calendar/day';
import { packOf } from '../../../src/policies/packs';
import { refusalOf } from '../../support/refusal-of';
import { OTHER_VILLAGE, cadre } from '../attendance/cases';
import { TODAY, after, facts, writing, written } from './cases';

const refusal = (over: Parameters<typeof writing>[0], more: Parameters<typeof facts>[0] = {}) =>
  refusalOf(() => decideWrite(writing(over), facts(more)));

test('an entry says whose it is, of which day and village, without being asked', () => {
  const { entry, month } = written({ visits: [{ household: '岳老三', outcome: '缺化肥' }] });
  expect(entry.id).toBe(`log:p1:${TODAY}:1`);
  expect(entry.body).toMatchObject({ name: '李一', township: '533123100', number: 1 });
  expect(month.id).toBe('log-month:p1:2026-11:533123100201');
  expect(month.body.entries).toEqual({
    [entry.id]: { day: TODAY, kind: 'service', households: ['岳老三'] },
  });
});

test('entries of a day are numbered, and a number that was taken back is not given again', () => {
  const first = written();
  const second = written({}, { month: first.month });
  expect(second.entry.id).toBe(`log:p1:${TODAY}:2`);
  const { [second.entry.id]: gone, ...entries } = second.month.body.entries;
  expect(gone).toBeDefined();
  const left = { ...second.month, body: { ...second.month.body, entries } };
  expect(written({}, { month: left }).entry.body.number).toBe(3);
});

test('today and the earliest day are taken, the days beyond are not', () => {
  const earliest = earliestDay(TODAY);
  expect(earliest).toBe('2026-10-16');
  expect(written({ day: earliest }).entry.body.day).toBe(earliest);
  expect(refusal({ day: addDays(TODAY, 1) })).toMatchObject({
    code: 'day-in-future',
    field: 'day',
  });
  expect(refusal({ day: addDays(earliest, -1) })).toMatchObject({
    ...{ code: 'log-day-too-old', field: 'day' },
    message: '日志只能补写 2026-10-16 以来的，请检查日期。',
  });
});

test('only for days and the village one is posted to', () => {
  expect(refusal({ village: OTHER_VILLAGE }).code).toBe('no-posting');
  const left = cadre({ to: '2026-11-18' });
  expect(refusal({ day: '2026-11-19' }, { caller: left }).code).toBe('no-posting');
  expect(written({ day: '2026-11-18' }, { caller: left }).entry.body.day).toBe('2026-11-18');
});

test('words or a visit: one of them says something', () => {
  expect(refusal({ text: '' })).toMatchObject({ code: 'log-empty', field: 'text' });
  const visits = [{ household: '岳老三', outcome: '缺化肥' }];
  expect(written({ text: '', visits }).entry.body.visits).toEqual(visits);
});

test('the kind is one of the document’s, and none where it names none', () => {
  const { kind, ...without } = writing();
  expect(kind).toBeDefined();
  expect(refusalOf(() => decideWrite(without, facts()))).toMatchObject({
    ...{ code: 'log-kind-needed', field: 'kind', clause: 'DB52/T 1272—2018 5.1—5.7' },
  });
  expect(refusal({ kind: 'resources' }).code).toBe('log-kind-unknown');
  const qinghai = { pack: packOf('qinghai-2018') };
  expect(refusal({}, qinghai).code).toBe('log-kind-unknown');
  expect(after(decideWrite(without, facts(qinghai)).writes).entry.body).not.toHaveProperty('kind');
});

test('a day takes so many entries and no more', () => {
  let { month } = written();
  for (let i = 1; i < MOST_ENTRIES_A_DAY; i += 1) ({ month } = written({}, { month }));
  expect(Object.keys(month.body.entries)).toHaveLength(MOST_ENTRIES_A_DAY);
  expect(refusal({}, { month })).toMatchObject({ code: 'log-day-full', field: 'day' });
  expect(written({ day: '2026-11-19' }, { month }).entry.body.number).toBe(1);
});
