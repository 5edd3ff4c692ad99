import { insert, replace } from '../../../src/core/records';
import type { GrantedRole } from '../../../src/core/roster/people';
import { callerRef, grantRef } from '../../../src/core/roster/places';
import type { County } from '../../fixtures/open-county';
import { COUNTY, TOWNSHIP, openCounty } from '../../fixtures/open-county';
import { settled } from '../leave/leave-county';
import { confirm } from './proposal-county';

const READY = { now: '2026-11-26T04:00:00Z' };
let county: County;

/** An office without a seat of its own beside the county's people. */
beforeEach(async () => {
  county = await openCounty('guizhou-2018');
  await county.store.commit(settled(county.tenant, 'helper', []));
});

async function give(person: string, role: GrantedRole, scope: string): Promise<void> {
  const { tenant, store } = county;
  const { caller } = await store.read({ caller: callerRef(tenant, person) });
  const grant = { person, role, scope, from: '2026-01-01' };
  await store.commit([
    insert(grantRef(tenant, person, role, scope), grant),
    replace(caller!, { ...caller!.body, grants: [...caller!.body.grants, grant] }),
  ]);
}

function lend(by: string, role: 'county-officer' | 'township-officer', person = 'helper') {
  const scope = role === 'county-officer' ? COUNTY : TOWNSHIP;
  const days = { from: '2026-11-20', to: '2026-12-10' };
  return county.call('roster.delegate', by, { role, scope, person, ...days });
}

const code = async (run: Promise<{ refusal?: { code: string } }>) => (await run).refusal?.code;
const decide = (proposal: string, who: string) =>
  county.answer('proposal.decide', who, { proposal, decision: 'adopt' }, READY);
const canDo = async (proposal: string, who: string, when = READY) =>
  (await county.call('proposal.show', who, { proposal }, when)).can;
const todosOf = async (who: string) =>
  (await county.call('home.show', who, {}, READY)).todos.filter(({ kind }) => kind === 'proposals');

test('who stands in decides, and step and notice say in whose stead', async () => {
  const proposal = await confirm(county, 'member', '2026-11-03');
  await lend('county', 'county-officer');
  expect(await canDo(proposal, 'helper')).toContain('decide');
  expect((await decide(proposal, 'helper')).output?.state).toBe('decided');
  const { steps } = await county.call('proposal.show', 'county', { proposal }, READY);
  expect(steps.at(-1)?.byName).toBe('helper名代县干部');
  const { notices } = await county.call('inbox.list', 'member', {}, READY);
  expect(notices[0]?.text).toMatch(/helper名代县干部/);
  const reason = '督查结论已撤销';
  const lifting = { proposal, decision: 'lift', reason } as const;
  await county.call('proposal.review', 'helper', lifting, READY);
  const after = await county.call('proposal.show', 'county', { proposal }, READY);
  expect(after.effects[0]?.lifted?.byName).toBe('helper名代县干部');
});

test('lent to whom it concerns, before it was made or after: not theirs, but of the level above', async () => {
  await lend('county', 'county-officer', 'first');
  const before = await confirm(county, 'first', '2026-11-03');
  const after = await confirm(county, 'member', '2026-11-03');
  const { borrowed } = await county.call('roster.delegations', 'first', {});
  const ending = { delegation: borrowed[0]!.delegation };
  await county.call('roster.endDelegation', 'county', ending, { now: '2026-11-20T05:00:00Z' });
  await lend('county', 'county-officer', 'member');
  for (const [proposal, concerned] of [
    [before, 'first'],
    [after, 'member'],
  ] as const) {
    expect(await code(decide(proposal, concerned))).toMatch(/^(own-proposal|not-allowed)$/);
    expect(await canDo(proposal, concerned)).not.toContain('decide');
  }
  // Whoever lends a seat keeps it, but a seat shared with whom it concerns is passed over.
  expect(await code(decide(after, 'county'))).toBe('proposal-not-yours');
  expect((await decide(after, 'prefecture')).output?.state).toBe('decided');
});

test('lent by whom it concerns, before it was made or after: nobody decides in their stead', async () => {
  await give('member', 'county-officer', COUNTY);
  await lend('member', 'county-officer');
  const proposal = await confirm(county, 'member', '2026-11-03');
  expect(await code(decide(proposal, 'helper'))).toBe('proposal-not-yours');
  expect(await canDo(proposal, 'helper')).toEqual([]);
  expect(await todosOf('helper')).toEqual([]);

  const other = await confirm(county, 'first', '2026-11-03');
  await give('first', 'county-officer', COUNTY);
  await county.store.commit(settled(county.tenant, 'aide', []));
  await lend('first', 'county-officer', 'aide');
  expect(await code(decide(other, 'aide'))).toBe('proposal-not-yours');
  expect((await decide(other, 'prefecture')).output?.state).toBe('decided');
});

test('facts are not added, nor a proposal put forward, in the stead of whom it concerns', async () => {
  await give('member', 'township-officer', TOWNSHIP);
  await lend('member', 'township-officer');
  const proposal = await confirm(county, 'member', '2026-11-03');
  const back = { proposal, decision: 'return', remark: '缺值班表' } as const;
  await county.call('proposal.decide', 'county', back, READY);
  const facts = { proposal, facts: '值班表在后' };
  expect(await canDo(proposal, 'helper')).toEqual([]);
  expect(await todosOf('helper')).toEqual([]);
  expect(await code(county.answer('proposal.supplement', 'helper', facts, READY))).toBe(
    'own-proposal',
  );
  expect(await canDo(proposal, 'clerk')).toEqual(['supplement']);
  await county.call('proposal.supplement', 'clerk', facts, READY);

  await give('alone', 'county-officer', COUNTY);
  await lend('alone', 'county-officer');
  const form = await county.call('proposal.form', 'county', {}, READY);
  const kind = form.kinds[0]!.kind;
  const opening = { cadre: 'alone', kind, facts: '多次不在岗' } as const;
  expect(await code(county.answer('proposal.open', 'helper', opening, READY))).toBe('own-proposal');
});
