import { addDays } from '../../src/core/calendar/day';
import { explain, ruleNames } from '../../src/core/policy/explain';
import type { RuleName } from '../../src/core/policy/schema';
import { entryAt, valueAt } from '../../src/core/policy/value-at';
import { packNamed as pack, packs } from './all-packs';
import { rows } from './rows';
import { county } from './said/county-2021';
import { dehong } from './said/dehong-2021';
import { guizhou } from './said/guizhou-2018';
import { hubei } from './said/hubei-2016';
import { qinghai } from './said/qinghai-2018';

const TODAY = '2026-11-21';

/** First day of each pack, from the documents. */
const begins: Record<string, string> = {
  'guizhou-2018': '2018-08-14',
  'dehong-2021': '2021-10-19',
  'hubei-2016': '2016-03-31',
  'county-2021': '2021-01-01',
  'qinghai-2018': '2018-10-23',
};
/** Rules that rest on a newer document than the pack's own. */
const newer: Partial<Record<RuleName, string>> = { 'app-limits': '2026-01-25' };

test('there are five packs', () => {
  expect(packs.map(({ id }) => id)).toEqual(Object.keys(begins));
});

describe.each(Object.entries(rows))('%s', (id, lines) => {
  test.each(lines)('%s stands in %j', (clause, rules) => {
    for (const rule of rules) {
      const cited = (pack(id).rules[rule] ?? []).flatMap((each) => each.clause.split('、'));
      expect([rule, cited]).toEqual([rule, expect.arrayContaining([clause])]);
    }
  });

  test('has no rule that no row asks for', () => {
    const asked = new Set(lines.flatMap(([, rules]) => rules));
    const shared: RuleName[] = ['period-counting', 'app-limits', 'month-end-steps', 'ranking'];
    const own = ruleNames.filter((rule) => pack(id).rules[rule] && !shared.includes(rule));
    expect(own.filter((rule) => !asked.has(rule))).toEqual([]);
  });

  test('holds from its first day and not before', () => {
    for (const rule of ruleNames) {
      if (!pack(id).rules[rule]) continue;
      const first = newer[rule] ?? begins[id] ?? '';
      expect([rule, entryAt(pack(id), rule, addDays(first, -1))]).toEqual([rule, undefined]);
      expect([rule, entryAt(pack(id), rule, first)?.from]).toEqual([rule, first]);
    }
  });
});

const said = {
  'guizhou-2018': guizhou,
  'dehong-2021': dehong,
  'hubei-2016': hubei,
  'county-2021': county,
  'qinghai-2018': qinghai,
};

describe('what every rule says, as read in the documents', () => {
  test.each(Object.entries(said))('%s', (id, text) => {
    const expected = text.trim().split('\n');
    const found = ruleNames.flatMap((rule) => {
      const entry = entryAt(pack(id), rule, TODAY);
      if (!entry) return [];
      const { clause, text: sentence } = explain(pack(id), rule, TODAY);
      return [`${rule} | ${clause} | ${entry.convention ? '（约定）' : ''}${sentence}`];
    });
    expect(found).toEqual(expected);
  });
});

describe('what is lost in the texts is unset, never guessed', () => {
  test.each([
    ['guizhou-2018', ['strike-unit-measure', 'assessment', 'incentives']],
    [
      'dehong-2021',
      [
        ...([
          'day-target',
          'rotation-rest-group',
          'special-periods',
          'recall-absence',
          'recall-satisfaction',
        ] as const),
        ...(['evaluation-threshold', 'key-villages', 'living-subsidy', 'phone-subsidy'] as const),
      ],
    ],
    ['hubei-2016', ['assessment-details', 'living-subsidy']],
    [
      'county-2021',
      [
        ...(['unit-hearing', 'unit-head-visit', 'unit-support', 'unit-purchases'] as const),
        ...(['living-subsidy', 'phone-subsidy', 'return-trips', 'insurance-sum'] as const),
      ],
    ],
    [
      'qinghai-2018',
      ['recall', 'area-allowances', 'insurance-sum', 'promotion-share', 'meeting-share'],
    ],
  ] satisfies [string, RuleName[]][])('%s', (id, expected) => {
    const unset = ruleNames.filter(
      (rule) => explain(pack(id), rule, TODAY).clause && explain(pack(id), rule, TODAY).unset,
    );
    expect([...unset].sort()).toEqual([...expected].sort());
    for (const rule of expected) expect(valueAt(pack(id), rule, TODAY)).toBeUndefined();
  });
});

test('what a document does not have is absent, and says so', () => {
  const found = explain(pack('qinghai-2018'), 'leave-route', TODAY);
  expect(found).toMatchObject({ unset: true, text: '未设置：这份文件没有这一项规定', clause: '' });
  for (const id of ['hubei-2016', 'county-2021', 'qinghai-2018']) {
    expect([id, pack(id).rules['leave-route']]).toEqual([id, undefined]);
  }
});

test('a ranking and sign-in by app are ordered where the document orders them, nowhere else', () => {
  const ordering = (rule: 'ranking' | 'presence-duty') =>
    packs.filter((each) => valueAt(each, rule, TODAY)?.ordered).map(({ id }) => id);
  expect(ordering('ranking')).toEqual(['dehong-2021']);
  expect(ordering('presence-duty')).toEqual(['dehong-2021']);
});
