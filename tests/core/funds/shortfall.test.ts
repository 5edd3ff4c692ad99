import { fundLines } from '../../../src/core/funds/due-lines';
import type { FundBook, FundEntry } from '../../../src/core/funds/fund-book';
import { fundShortfall } from '../../../src/core/funds/shortfall';
import { fundSheet } from '../../../src/core/funds/fund-sheet';
import { TOWNSHIP, VILLAGE } from '../attendance/cases';
import { AT, UNIT, YEAR, confirmedEntry, pack, team } from './cases';

const closed = { by: 'c1', byName: '赵文静', at: AT };

function bookWith(entries: readonly FundEntry[], over: Partial<FundBook> = {}): FundBook {
  return {
    village: VILLAGE,
    township: TOWNSHIP,
    year: YEAR,
    entries,
    closed,
    closedFor: YEAR,
    ...over,
  };
}

function proposed(book: FundBook, id = 'hubei-2016') {
  const facts = {
    village: VILLAGE,
    day: '2026-12-31',
    postings: team,
    levelOf: () => 'county' as const,
  };
  const lines = fundLines({ ...facts, pack: pack(id) });
  const one = { unit: UNIT, unitLevel: 'county' as const, record: `fund:${VILLAGE}:${YEAR}` };
  return fundShortfall({ ...one, book, lines, today: '2027-01-05' }, pack(id));
}

const support = (fen: number) => confirmedEntry({ fund: 'support', fen });

test('one fen short of a hundred thousand yuan is proposed, with clause and facts; none short is not', () => {
  expect(proposed(bookWith([support(10_000_000)]))).toBeUndefined();
  const found = proposed(bookWith([support(9_999_999)]));
  expect(found).toMatchObject({
    title: '2026 年给村里的钱少 0.01 元',
    facts: [
      {
        text: '帮扶资金：县农业农村局给本村每年不少于 100000 元；已核对收到 99999.99 元，少 0.01 元',
        ...{ record: `fund:${VILLAGE}:${YEAR}`, rule: 'unit-support' },
      },
    ],
    outcomes: [{ on: 'unit', effect: 'make-up', lasts: 'once' }],
    explanations: [{ rule: 'unit-support', clause: '三.4' }],
    decides: 'county-org',
  });
  expect(found?.outcomes[0]?.text).toContain('期限由作决定的人写明');
});

test('a year nobody closed is not yet money that did not come', () => {
  const open = bookWith([], { closed: undefined, closedFor: undefined });
  expect(proposed(open)).toBeUndefined();
  expect(proposed(bookWith([]))).toMatchObject({ title: '2026 年给村里的钱少 100000 元' });
});

test('what is open is not held against a unit', () => {
  const found = proposed(bookWith([]), 'county-2021');
  expect(found?.title).toBe('2026 年给村里的钱少 10000 元');
  expect(found?.facts).toHaveLength(1);
  expect(proposed(bookWith([]), 'guizhou-2018')).toBeUndefined();
  // The county of Qinghai owes it, not the unit.
  expect(proposed(bookWith([]), 'qinghai-2018')).toBeUndefined();
});

test('the sheet to print has every source, every entry and the sums, and nobody’s name', () => {
  const facts = {
    village: VILLAGE,
    day: '2026-12-31',
    postings: team,
    levelOf: () => 'county' as const,
  };
  const lines = fundLines({ ...facts, pack: pack('hubei-2016') });
  const spending = confirmedEntry({
    kind: 'spent',
    payer: undefined,
    unit: undefined,
    item: 'office',
  });
  const book = bookWith([support(600_000), { ...spending, fen: 1050, state: 'waiting' }]);
  const sheet = fundSheet('新建村', book, lines, '2027-01-05');
  expect(sheet.title).toBe('新建村 2026 年驻村经费表');
  const [due, entries, sums] = sheet.tables;
  expect(due?.rows).toEqual([
    ['县农业农村局', '帮扶资金', expect.any(String), { fen: 10_000_000 }, { fen: 600_000 }, '不足'],
  ]);
  expect(entries?.rows).toEqual([
    ['1', '2026-03-01', '收到', '帮扶资金', '县农业农村局', '经费', '', { fen: 600_000 }, '已核对'],
    ['2', '2026-03-01', '支出', '驻村工作经费', '办公费', '经费', '', { fen: 1050 }, '等核对'],
  ]);
  expect(sums?.rows).toEqual([[{ fen: 600_000 }, { fen: 0 }, { fen: 600_000 }, { fen: 0 }]]);
  for (const { head, rows } of sheet.tables) {
    expect(rows.every((row) => row.length === head.length)).toBe(true);
  }
  expect(JSON.stringify(sheet)).not.toContain('李一');
});
