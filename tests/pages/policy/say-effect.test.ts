import { sayEffect } from '../../../src/pages/policy/rules/say-effect';

const year = { months: ['2025-11', '2026-10'], nowShort: 0, nowEnough: 0 };
const say = (over: Partial<Parameters<typeof sayEffect>[0]>) =>
  sayEffect({ ...year, reach: 'figures', total: 0, ...over }, '查实不在岗几次怎样处置。');

test('says what a dry run came to', () => {
  expect(say({})).toBe('用2025年11月到2026年10月的记录试算，没有人的结果会变。');
  expect(say({ total: 30 })).toBe(
    '用2025年11月到2026年10月的记录试算，有 30 条结果会变。过去的结果不会真的改动。',
  );
  expect(say({ total: 30, nowShort: 4, nowEnough: 1 })).toContain(
    '有 30 条结果会变，4 条原来够、改后不够，1 条原来不够、改后够。',
  );
  expect(say({ reach: 'routes' })).toContain('没有请假的审批会变');
});

test('a rule that is gone by but makes no figure is not called one of words only', () => {
  expect(say({ reach: 'not-tried' })).toBe(
    '查实不在岗几次怎样处置。这一项不能用过去的记录试算：从这天起按新值办，以前办的不变。',
  );
  expect(say({ reach: 'said-only' })).toContain('只影响规则页上的说明');
});
