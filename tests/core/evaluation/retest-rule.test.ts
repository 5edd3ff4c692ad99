import { tellsWhoChanged } from '../../../src/core/evaluation/retest-rule';
import type { Means, RollLine } from '../../../src/core/evaluation/roll-line';

/** A roll of villagers named so, who all used their right. */
const roll = (names: string, means: Means = 'phone'): RollLine[] =>
  [...names].map((name, number) => ({
    ...{ assembly: 'a', number, name, party: 'villagers', away: false },
    used: { means },
  }));

const tells = (now: RollLine[], ...earlier: RollLine[][]) =>
  tellsWhoChanged('villagers', now, { earlier, smallest: 4 });

test('the same people again tell nothing new; nor do three that changed', () => {
  expect(tells(roll('甲乙丙丁'))).toBe(false);
  expect(tells(roll('甲乙丙丁'), roll('甲乙丙丁'))).toBe(false);
  expect(tells(roll('甲乙丙丁戊己庚'), roll('甲乙丙丁'))).toBe(false);
  expect(tells(roll('甲乙丙丁戊'), roll('甲乙丙丁己庚'))).toBe(false);
});

test('one or two that came or stayed away would be told', () => {
  expect(tells(roll('甲乙丙丁戊'), roll('甲乙丙丁'))).toBe(true);
  expect(tells(roll('甲乙丙丁'), roll('甲乙丙丁戊'))).toBe(true);
  expect(tells(roll('甲乙丙丁戊己'), roll('甲乙丙丁'))).toBe(true);
  expect(tells(roll('甲乙丙戊'), roll('甲乙丙丁'))).toBe(true);
  // Of every earlier one of the quarter, not the last alone.
  expect(tells(roll('甲乙丙丁戊'), roll('甲乙丙丁'), roll('甲乙丙丁己庚辛'))).toBe(true);
});

test('only who took part in secret counts, and only where numbers could be published', () => {
  const absent = roll('戊').map((line) => ({ ...line, used: undefined }));
  expect(tells([...roll('甲乙丙丁'), ...absent], roll('甲乙丙丁'))).toBe(false);
  expect(tells(roll('甲乙丙丁'), roll('甲乙丙'))).toBe(false);
  expect(tells(roll('甲乙丙丁戊'), roll('甲乙丙丁', 'signed'))).toBe(false);
  const others = roll('甲乙丙丁').map((line) => ({ ...line, party: 'cadres' as const }));
  expect(tells(roll('甲乙丙丁戊'), others)).toBe(false);
});

test('somebody of the roster is the same person under another name', () => {
  const known = (name: string) => roll(name).map((line) => ({ ...line, person: 'p1' }));
  expect(tells([...roll('甲乙丙'), ...known('丁')], [...roll('甲乙丙'), ...known('小丁')])).toBe(
    false,
  );
});
