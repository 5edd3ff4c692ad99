import { breachOn, commit, proposalsIn, said, strikeFacts, take } from './cases';
import { strikeProposals } from '../../../src/core/proposal/strike';
import { replace } from '../../../src/core/records';
import { posting } from '../attendance/cases';

const first = ['not-excellent'];
const second = ['not-excellent', 'no-bonus', 'talk-with-deputy', 'reported-upward'];
const third = ['unqualified', 'no-bonus', 'recalled', 'talk-with-head', 'sends-another'];
const guizhou = (number: number) => `本次派驻期内第 ${number} 次查实无故不在岗`;
const open = () => new Map();

describe('guizhou-2018 6.6.1, counted within the posting', () => {
  const pack = 'guizhou-2018';

  test('first, second, third and every one after', () => {
    const days = ['2026-03-02', '2026-05-06', '2026-07-07', '2026-09-08'].map((day) =>
      breachOn(day),
    );
    expect(said(take({ pack, records: open() }, ...days))).toEqual({
      '2026-03-02': [guizhou(1), 'open', first],
      '2026-05-06': [guizhou(2), 'open', second],
      '2026-07-07': [guizhou(3), 'open', third],
      '2026-09-08': [guizhou(4), 'open', third],
    });
  });

  test('the cut-off measure is shown as unset at the third, and not before', () => {
    const records = take(
      { pack, records: open() },
      ...['2026-03-02', '2026-05-06', '2026-07-07'].map((day) => breachOn(day)),
    );
    const unset = proposalsIn(records).map(({ body }) =>
      body.explanations.map(({ rule, unset: isUnset }) => `${rule} ${isUnset}`),
    );
    expect(unset).toEqual([
      ['strike-ladder false'],
      ['strike-ladder false'],
      ['strike-ladder false', 'strike-unit-measure true'],
    ]);
  });

  test('the count begins anew with another posting, and goes on over the new year', () => {
    const postings = [
      posting({ from: '2025-01-01', to: '2026-06-30' }),
      posting({ from: '2026-07-01' }),
    ];
    const days = ['2025-12-31', '2026-06-30', '2026-07-01'].map((day) => breachOn(day));
    expect(said(take({ pack, postings, records: open() }, ...days))).toMatchObject({
      '2025-12-31': [guizhou(1), 'open', first],
      '2026-06-30': [guizhou(2), 'open', second],
      '2026-07-01': [guizhou(1), 'open', first],
    });
  });

  test('whatever the order of confirmation, the days count', () => {
    const days = ['2026-03-02', '2026-05-06', '2026-07-07'].map((day) => breachOn(day));
    const inOrder = said(take({ pack, records: open() }, ...days));
    for (const order of [
      [2, 1, 0],
      [1, 2, 0],
      [2, 0, 1],
    ]) {
      const mixed = take({ pack, records: open() }, ...order.map((i) => days[i] ?? breachOn('')));
      expect(said(mixed)).toEqual(inOrder);
    }
  });

  test('pulled back is no breach there', () => {
    expect(said(take({ pack, records: open() }, breachOn('2026-03-02', 'pulled-back')))).toEqual(
      {},
    );
  });
});

describe('qinghai-2018 4, counted within the year', () => {
  const pack = 'qinghai-2018';
  const both = ['no-honours', 'leaders-not-excellent'];
  const nth = (number: number) => `本年度第 ${number} 次查实无故不在岗或被抽调`;

  test('on both sides of the year’s end, of either kind', () => {
    const records = take(
      { pack, records: open(), postings: [posting({ from: '2025-01-01' })] },
      breachOn('2025-12-30', 'pulled-back'),
      breachOn('2025-12-31'),
      breachOn('2026-01-01'),
    );
    expect(said(records)).toEqual({
      '2025-12-30': [nth(1), 'open', both],
      '2025-12-31': [nth(2), 'open', both],
      '2026-01-01': [nth(1), 'open', both],
    });
    const [last] = proposalsIn(records).slice(-1);
    expect(last?.body.outcomes.map(({ on, from }) => [on, from])).toEqual([
      ['person', '2026-01-01'],
      ['unit', '2026-01-01'],
    ]);
  });
});

test.each(['dehong-2021', 'hubei-2016', 'county-2021'])(
  '%s has no ladder: kept, not proposed',
  (pack) => {
    const records = take({ pack, records: open() }, breachOn('2026-03-02'));
    expect([...records.keys()]).toEqual(['strikeRecord strikes:p1']);
  },
);

describe('a confirmation that is lifted', () => {
  const pack = 'guizhou-2018';
  const days = ['2026-03-02', '2026-05-06', '2026-07-07'].map((day) => breachOn(day));

  test('drops what rests on it and counts the later ones anew', () => {
    const records = take({ pack, records: open() }, ...days, 'check:2026-03-02');
    expect(said(records)).toEqual({
      '2026-03-02': [guizhou(1), 'dropped', first],
      '2026-05-06': [guizhou(1), 'open', first],
      '2026-07-07': [guizhou(2), 'open', second],
    });
  });

  test('confirmed again, everything is as it was', () => {
    const before = said(take({ pack, records: open() }, ...days));
    const after = take({ pack, records: open() }, ...days, 'check:2026-05-06', days[1] ?? '');
    expect(said(after)).toEqual(before);
  });

  test('marks what was decided for review, once, and takes the mark off when the facts come back', () => {
    const records = take({ pack, records: open() }, ...days);
    for (const stored of proposalsIn(records)) {
      commit(records, [replace(stored, { ...stored.body, state: 'decided', waitsFor: undefined })]);
    }
    take({ pack, records }, 'check:2026-03-02');
    const marks = () =>
      proposalsIn(records).map(({ body }) => [body.state, body.review?.why, body.waitsFor]);
    expect(marks()).toEqual([
      ['decided', 'facts-gone', 'county-officer'],
      ['decided', 'facts-changed', 'county-officer'],
      ['decided', 'facts-changed', 'county-officer'],
    ]);
    take({ pack, records }, days[0] ?? '');
    expect(marks()).toEqual(Array.from({ length: 3 }, () => ['decided', undefined, undefined]));
  });

  test('twice over writes nothing', () => {
    const one = { pack, records: open() };
    const records = take(one, ...days);
    const again = strikeFacts(one, { do: 'confirm', breach: days[1] ?? breachOn('') });
    expect(strikeProposals(again)).toEqual([]);
    expect(strikeProposals(strikeFacts(one, { do: 'lift', check: 'check:none' }))).toEqual([]);
    expect(records.size).toBeGreaterThan(0);
  });
});
