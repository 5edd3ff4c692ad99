import { explain, ruleNames } from '../../src/core/policy/explain';
import { kindOf } from '../../src/core/policy/kinds/kinds';
import type { Pack, RuleName } from '../../src/core/policy/schema';
import { sayValue } from '../../src/core/policy/words';
import { packs } from './all-packs';
import { changesOf } from './change-values';
import { notActedOn } from './not-acted-on';
import { scenarios } from './scenarios';

/** True when some scenario of the pack no longer holds. */
function isNoticed(pack: Pack): boolean {
  return (scenarios[pack.id] ?? []).some(({ check }) => {
    try {
      check(pack);
      return false;
    } catch {
      return true;
    }
  });
}

describe.each(packs)('$id', (pack) => {
  test.each(scenarios[pack.id] ?? [])('$name', ({ check }) => check(pack));

  const changes = changesOf(pack);
  const all = changes.map((change) => ({
    ...change,
    at: `${change.rule} ${change.what}`,
    noticed: isNoticed(change.pack),
  }));

  test('every value that a feature goes by changes what comes out', () => {
    const acted = all.filter(({ rule }) => !notActedOn[rule]);
    expect(acted.length).toBeGreaterThan(0);
    expect(acted.filter(({ noticed }) => !noticed).map(({ at }) => at)).toEqual([]);
  });

  test('what is listed as not acted on is not', () => {
    const listed = all.filter(({ rule }) => notActedOn[rule]);
    expect(listed.filter(({ noticed }) => noticed).map(({ at }) => at)).toEqual([]);
  });

  test('every value is said: a change of it changes the sentence', () => {
    const silent = changes.filter(({ rule, value }) => {
      const before = explain(pack, rule, '2026-11-21').text;
      return sayValue(rule, value) === before;
    });
    expect(silent.map(({ rule, what }) => `${rule} ${what}`)).toEqual([]);
  });
});

test('the kinds say themselves which of them are acted on', () => {
  const listed = ruleNames.filter((rule) => notActedOn[rule]);
  expect(listed).toEqual(ruleNames.filter((rule: RuleName) => !kindOf(rule).acts));
});
