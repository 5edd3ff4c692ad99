import { changedRoutes } from '../../../src/core/leave/changed-routes';
import type { Leave } from '../../../src/core/leave/leave';
import type { Pack, RuleValue } from '../../../src/core/policy/schema';
import { packOf } from '../../../src/policies/packs';
import { rest } from './rest';

const before = packOf('guizhou-2018') as Pack;

function withRoute(value: RuleValue<'leave-route'>): Pack {
  const entry = { from: '2018-08-14', clause: '', value };
  return { ...before, rules: { ...before.rules, 'leave-route': [entry] } };
}
const townshipAlways = withRoute({
  bands: [{ decides: 'township-party-secretary' }],
  additions: [],
  returnReported: true,
});

const personal = (over: Partial<Leave> = {}) => ({
  ...{ collection: 'leave' as const, tenant: 't', id: 'leave:p:1', version: 1 },
  body: rest('2026-10-12', '2026-10-15', {
    ...{ kind: 'personal', position: 'member', unit: 'unit:县农业农村局', name: '李一', days: 4 },
    askedAt: '2026-10-09T04:00:00.000Z',
    ...over,
  }),
});
const known = { leaves: [personal()], unitLevelOf: () => 'county' as const };
const packsOf = () => ({ before, after: townshipAlways });

test('a request that would have gone another way is told with both ways', () => {
  expect(changedRoutes(known, packsOf)).toMatchObject([
    {
      leave: 'leave:p:1',
      before: '4 天 → 县委组织部审批，报市（州）委组织部备案',
      after: '4 天 → 乡镇党委书记审批',
    },
  ]);
});

test('the same way by other words of the rule is no change', () => {
  expect(changedRoutes(known, () => ({ before, after: before }))).toEqual([]);
});

test('where nobody would decide, that is said', () => {
  const noBand = withRoute({
    bands: [{ decides: 'township-party-secretary', upTo: 3 }],
    additions: [],
    returnReported: true,
  });
  const [changed] = changedRoutes(known, () => ({ before, after: noBand }));
  expect(changed?.after).toBe('没有规定由谁审批');
});

test('nothing is said of a time without rules, or of a unit whose level nobody knows', () => {
  expect(changedRoutes(known, () => undefined)).toEqual([]);
  expect(changedRoutes({ ...known, unitLevelOf: () => undefined }, packsOf)).toEqual([]);
});

test('it goes by the day it was asked in China, not the day it began', () => {
  const days: string[] = [];
  const late = personal({ askedAt: '2026-10-08T16:00:00.000Z' });
  changedRoutes({ ...known, leaves: [late] }, (day) => {
    days.push(day);
    return undefined;
  });
  expect(days).toEqual(['2026-10-09']);
});
