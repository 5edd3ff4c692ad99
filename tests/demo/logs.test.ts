import { packOn } from '../../cloudfunctions/_backend/facts/rules-in-force';
import { demoCounty } from '../../cloudfunctions/_backend/demo/tenant';
import { attendedDays } from '../../src/core/attendance/attended-days';
import { dayOf, monthOf } from '../../src/core/calendar/day';
import { checkKind } from '../../src/core/log/kinds-of-work';
import { bodiesOf, now, planned } from './county';

const writes = planned();
const entries = [...bodiesOf(writes, 'logEntry')];
const months = bodiesOf(writes, 'logMonth');

test('entries are of days in the village that are over, of a kind the document names', () => {
  const registers = [...bodiesOf(writes, 'register').values()];
  expect(entries.length).toBeGreaterThan(300);
  for (const [, { person, village, day, kind, at }] of entries) {
    const sheet = registers.find(
      (each) => each.person === person && each.village === village && each.month === monthOf(day),
    );
    expect(sheet && attendedDays(sheet, false)).toContain(day);
    expect(day < dayOf(now) && Date.parse(at) < now).toBe(true);
    checkKind(kind, packOn(demoCounty, day), day);
  }
});

test('each stands in its month, and a month holds nothing else', () => {
  const listed = [...months.values()].flatMap((month) => Object.keys(month.entries));
  expect(listed.sort()).toEqual(entries.map(([id]) => id).sort());
  for (const [id, { person, village, day }] of entries) {
    expect(months.get(`log-month:${person}:${monthOf(day)}:${village}`)?.entries[id]?.day).toBe(
      day,
    );
  }
});

test('some have pictures, households visited, and days without any entry', () => {
  const all = entries.map(([, entry]) => entry);
  const files = bodiesOf(writes, 'file');
  const pictured = all.flatMap(({ photos }) => photos);
  expect(pictured).toHaveLength(3);
  expect(pictured.every((file) => files.get(file)?.check === 'clean')).toBe(true);
  expect(all.some(({ visits }) => visits.length > 0)).toBe(true);
});
