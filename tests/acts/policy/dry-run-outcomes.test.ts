import { valueAt } from '../../../src/core/policy/value-at';
import type { RuleName } from '../../../src/core/policy/schema';
import { packOf } from '../../../src/policies/packs';
import type { County } from '../../fixtures/open-county';
import { openCounty } from '../../fixtures/open-county';
import { asked } from '../leave/leave-county';
import { openRestCounty } from '../leave/rest-county';
import { confirm, confirmedMonth, workdaysOf } from '../proposal/proposal-county';

const TODAY = '2026-11-20';

/** The value of a pack's rule with some of it otherwise, tried. */
async function tried(county: County, pack: string, rule: RuleName, over: object) {
  const found = packOf(pack);
  const value = { ...(found && (valueAt(found, rule, TODAY) as object)), ...over };
  const input = { rule, from: TODAY, value };
  return county.call('policy.dryRun', 'county', input);
}

test('the ladder: which confirmed breaches would lead to something else, and for whom', async () => {
  const county = await openCounty('guizhou-2018');
  await confirm(county, 'member', '2026-10-13');
  await confirm(county, 'member', '2026-11-03');
  const steps = valueAt(packOf('guizhou-2018')!, 'strike-ladder', TODAY)!.steps;
  const same = await tried(county, 'guizhou-2018', 'strike-ladder', {});
  expect(same).toMatchObject({ reach: 'strikes', total: 0, outcomes: [] });
  const [first] = steps;
  const found = await tried(county, 'guizhou-2018', 'strike-ladder', { steps: [first] });
  expect(found).toMatchObject({ reach: 'strikes', total: 1, changes: [], routes: [] });
  expect(found.outcomes).toMatchObject([
    {
      ...{ kind: 'strike', id: 'check:member:2026-11-03', name: '李一', villageName: '新建村' },
      before: expect.stringMatching(/第 2 次.*；/) as unknown,
      after: expect.stringMatching(
        /第 2 次查实无故不在岗：年终考核和驻村工作考核不得评为优秀$/,
      ) as unknown,
    },
  ]);
});

test('the ranking: whom a township’s list would name', async () => {
  const county = await openCounty('dehong-2021');
  const [one = '', two = ''] = workdaysOf('2026-10');
  await confirmedMonth(county, 'first', '2026-10');
  await confirmedMonth(county, 'member', '2026-10', { missing: [one] });
  await confirmedMonth(county, 'alone', '2026-10', { missing: [one, two] });
  const found = await tried(county, 'dehong-2021', 'ranking', { last: 1 });
  expect(found).toMatchObject({ reach: 'rankings', total: 1 });
  expect(found.outcomes).toMatchObject([
    { kind: 'ranking', name: '平原镇', villageName: '', before: '周独、李一', after: '周独' },
  ]);
});

test('轮休: what was had and could not have been', async () => {
  const county = await openRestCounty(1);
  const ask = { ...asked({ from: '2026-10-12', to: '2026-10-14' }), kind: 'rotation' as const };
  const when = { now: '2026-10-09T04:00:00Z' };
  const { leave } = await county.call('leave.apply', 'member', ask, when);
  await county.call('leave.decide', 'first', { leave, decision: 'grant' }, when);
  const shorter = (days: number) => tried(county, 'dehong-2021', 'rotation-rest', { days });
  expect(await shorter(3)).toMatchObject({ reach: 'rests', total: 0 });
  const { outcomes } = await shorter(2);
  expect(outcomes).toMatchObject([
    {
      ...{ kind: 'rest', id: leave, name: '李一', villageName: '新建村' },
      before: expect.stringMatching(/^可以轮休/) as unknown,
      after: expect.stringMatching(/^不能轮休/) as unknown,
    },
  ]);
});
