import { unitMonth } from '../../../src/core/attendance/unit-month';
import { officialCalendar } from '../../../src/policies/official-calendar';
import { packOf } from '../../../src/policies/packs';
import { OTHER_VILLAGE, VILLAGE, posting, village } from './cases';

const context = {
  calendar: officialCalendar,
  today: '2026-11-20',
  pack: packOf('guizhou-2018'),
};
const facts = (postings: readonly ReturnType<typeof posting>[], month = '2026-11') => ({
  ...{ month, postings, registers: [], villages: [village], context },
});

test('somebody who moved has one line, at the later village', () => {
  const rows = unitMonth(
    facts([posting({ to: '2026-11-10' }), posting({ village: OTHER_VILLAGE, from: '2026-11-11' })]),
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ village: OTHER_VILLAGE, state: 'none' });
});

test('who left before today has no today; who was never there in the month has no line', () => {
  const left = posting({ to: '2026-11-10' });
  expect(unitMonth(facts([left]))[0]).not.toHaveProperty('today');
  expect(unitMonth(facts([left], '2026-12'))).toEqual([]);
});

test('is in the order of villages', () => {
  const rows = unitMonth(
    facts([
      posting({ person: 'p2', village: OTHER_VILLAGE }),
      posting({ person: 'p1', village: VILLAGE }),
    ]),
  );
  expect(rows.map(({ cadre }) => cadre)).toEqual(['p1', 'p2']);
});
