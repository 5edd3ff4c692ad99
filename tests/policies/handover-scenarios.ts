import { decideApply } from '../../src/core/handover/apply';
import { begun } from '../../src/core/handover/begin';
import { mayLeaveFirst } from '../../src/core/handover/finish';
import type { ChangeGround } from '../../src/core/handover/succession';
import { routeInWords } from '../../src/core/handover/route';
import { stopInWords } from '../../src/core/handover/words';
import type { Pack } from '../../src/core/policy/schema';
import { valueAt } from '../../src/core/policy/value-at';
import { Refused } from '../../src/core/refusal';
import type { Position, UnitLevel } from '../../src/core/roster/people';
import { posting } from '../core/attendance/cases';
import type { Scenario } from './scenarios';

const TODAY = '2026-11-21';
const AT = `${TODAY}T02:00:00Z`;
const around = { tenant: 't', day: TODAY, at: AT, villageName: '村', desks: new Map() };

/** What becomes of an application: its route in words, or why there is none. */
function applied(
  pack: Pack,
  ground: ChangeGround,
  { position = 'member' as Position, unitLevel = 'county' as UnitLevel, proof = true } = {},
): string {
  const one = posting({ position });
  const caller = { person: one.person, name: one.name, township: '', postings: [], grants: [] };
  const facts = { ...around, pack, before: undefined, caller, posting: one, unitLevel };
  try {
    const { writes } = decideApply({ ground, reason: '病', proof }, facts);
    const [first] = writes;
    const body = first?.kind === 'insert' ? first.body : undefined;
    if (!body || !('postingFrom' in body)) throw new Error('nothing was applied for');
    return body.route.map((stop) => `${stop.role} ${stopInWords(stop)}`).join('，');
  } catch (error) {
    if (error instanceof Refused) return error.refusal.code;
    throw error;
  }
}

const begins = (words: readonly string[]): Scenario => ({
  name: '申请人看到要经过谁',
  check(pack) {
    const rule = valueAt(pack, 'change-in-term', TODAY);
    const said = rule && routeInWords(rule, 'member', 'county');
    expect(said?.slice(0, words.length)).toEqual(words);
  },
});

/** What a succession at the end of a term goes by. */
function followed(pack: Pack) {
  const step = { step: 'ask', by: 'one', byName: '一', at: AT } as const;
  const facts = { ...around, pack, before: undefined };
  const { after } = begun(posting(), { cause: 'term-end', step }, facts);
  const { papers, rule, oneOutOneIn } = after;
  const change = { ...after, cause: 'change' as const };
  return {
    ...{ papers, oneOutOneIn, written: rule?.written, overlapping: rule?.overlapping },
    leavesFirst: [mayLeaveFirst(after), mayLeaveFirst(change)],
  };
}

const grounds: readonly ChangeGround[] = ['health', 'transfer', 'family'];

function change(name: string, expected: object): Scenario {
  return {
    name,
    check(pack) {
      expect({
        grounds: grounds.filter((each) => !applied(pack, each).startsWith('succession')),
        member: applied(pack, 'health'),
        first: applied(pack, 'health', { position: 'first-secretary' }),
        noProof: applied(pack, 'health', { proof: false }).startsWith('succession'),
      }).toEqual(expected);
    },
  };
}

const follows = (expected: object): Scenario => ({
  name: '接替要什么材料、一进一出、压茬交接',
  check: (pack) => expect(followed(pack)).toEqual(expected),
});

const dehongRoute = [
  'county-officer 同级驻村工作领导协调机构受理',
  'township-officer 乡镇党委签章',
  'unit-officer 派出单位党委（党组）集体研究并留会议纪要',
  'unit-officer 派出单位填审批表',
  'county-officer 县委组织部审查通过',
].join('，');

/** County 二(三): who files it goes by the position. */
const countyRoute = (files: string) =>
  [
    'county-officer 县级党委政府同意',
    'township-officer 乡镇党委同意',
    `county-officer ${files}审核备案`,
  ].join('，');

const byLevel: Scenario = {
  name: '同级组织部门按派出单位的级别',
  check(pack) {
    const last = (unitLevel: UnitLevel) =>
      applied(pack, 'family', { unitLevel }).split('，').at(-1)?.split(' ')[1];
    expect(
      (['township', 'county', 'prefecture', 'province', 'central'] as const).map(last),
    ).toEqual([
      ...['县委组织部审查通过', '县委组织部审查通过', '市（州）委组织部审查通过'],
      ...['省委组织部审查通过', '省委组织部审查通过'],
    ]);
  },
};

const none: readonly Scenario[] = [
  {
    name: '文件没有任期内调整：不能申请',
    check: (pack) => expect(applied(pack, 'health')).toBe('succession-no-rule'),
  },
  follows({
    ...{ papers: [], oneOutOneIn: false, written: undefined, overlapping: undefined },
    leavesFirst: [true, true],
  }),
];

const all: Readonly<Record<string, readonly Scenario[]>> = {
  'dehong-2021': [
    change('任期内调整要经过谁', {
      ...{ grounds, member: dehongRoute, first: dehongRoute, noProof: true },
    }),
    byLevel,
    begins(['本人提出申请', '同级驻村工作领导协调机构受理']),
    follows({
      ...{ papers: ['proof', 'medical-report', 'pledge'], oneOutOneIn: true },
      ...{ written: true, overlapping: true, leavesFirst: [false, false] },
    }),
  ],
  'county-2021': [
    change('任期内调整由谁同意、谁备案', {
      ...{ grounds, member: countyRoute('县乡村振兴局'), first: countyRoute('县委组织部') },
      noProof: false,
    }),
    follows({
      ...{ papers: [], oneOutOneIn: false, written: true, overlapping: true },
      leavesFirst: [false, false],
    }),
  ],
};

/** Who follows whom by a pack. */
export function handoverScenarios(pack: string): readonly Scenario[] {
  return all[pack] ?? none;
}
