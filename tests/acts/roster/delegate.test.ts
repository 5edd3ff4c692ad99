import { cutDelegations } from '../../../cloudfunctions/roster/cut-delegations';
import { insert, ref, remove, replace } from '../../../src/core/records';
import { bindingCodeRef, callerRef, grantRef } from '../../../src/core/roster/places';
import { perform } from '../../../cloudfunctions/_backend/perform';
import { bind } from '../../../cloudfunctions/identity/bind';
import { keyedHash } from '../../fixtures/roster/county';
import { portsOver } from '../../support/ports';
import type { County } from '../../fixtures/open-county';
import { TOWNSHIP, UNPLACED, VILLAGE, report } from '../../fixtures/open-county';
import { asked, openLeaveCounty, posted, settled } from '../leave/leave-county';

let county: County;
beforeEach(async () => {
  county = await openLeaveCounty('guizhou-2018');
});

type LentRole = 'township-officer' | 'county-officer' | 'village-secretary' | 'first-secretary';

async function lend(by: string, person: string, role: LentRole, scope: string): Promise<string> {
  const days = { from: '2026-11-20', to: '2026-11-30' };
  return (await county.call('roster.delegate', by, { role, scope, person, ...days })).delegation;
}

const code = async (run: Promise<{ refusal?: { code: string } }>) => (await run).refusal?.code;
const grantIt = (leave: string) => ({ leave, decision: 'grant' as const });

/** The township's seat beside whatever they hold. */
async function giveTownship(person: string): Promise<void> {
  const { tenant, store } = county;
  const { caller } = await store.read({ caller: callerRef(tenant, person) });
  const grant = { person, role: 'township-officer' as const, scope: TOWNSHIP, from: '2026-01-01' };
  await store.commit([
    insert(grantRef(tenant, person, grant.role, grant.scope), grant),
    replace(caller!, { ...caller!.body, grants: [...caller!.body.grants, grant] }),
  ]);
}

/** A township officer who is posted as a cadre as well, and a second officer beside them. */
async function settleBoth(): Promise<void> {
  const { tenant, store } = county;
  const grant = { role: 'township-officer' as const, scope: TOWNSHIP, from: '2026-01-01' };
  await store.commit([
    ...settled(tenant, 'both', posted('both', '县农业农村局', 'member', UNPLACED), {
      ...{ person: 'both', ...grant },
    }),
    ...settled(tenant, 'helper', []),
  ]);
}

test('whoever stands in decides with the seat, and the step says in whose stead', async () => {
  const { leave } = await county.call('leave.apply', 'member', asked());
  expect(await code(county.answer('leave.decide', 'alone', grantIt(leave)))).toBe('not-allowed');
  await lend('clerk', 'alone', 'township-officer', TOWNSHIP);
  expect((await county.call('leave.show', 'alone', { leave })).can).toEqual(['decide']);
  expect((await county.call('leave.list', 'alone', {})).waiting).toHaveLength(1);
  await county.call('leave.decide', 'alone', grantIt(leave));
  const { steps } = await county.call('leave.show', 'member', { leave });
  expect(steps.at(-1)).toMatchObject({ step: '批准', byName: '周独代陈干事' });
  const { notices } = await county.call('inbox.list', 'member', {});
  expect(notices[0]?.text).toMatch(/^周独代陈干事批准了您/);
});

test('the stand-in is told, both see it, and either ends it', async () => {
  const delegation = await lend('clerk', 'alone', 'township-officer', TOWNSHIP);
  const { notices } = await county.call('inbox.list', 'alone', {});
  expect(notices[0]?.text).toBe(
    '陈干事委托您 11 月 20 日至 30 日代他办理乡镇干部的事。不方便的，可以在“代办”里退回。',
  );
  const mine = await county.call('roster.delegations', 'clerk', {});
  expect(mine.seats).toEqual([
    { role: 'township-officer', scope: TOWNSHIP, seat: '平原镇 乡镇干部' },
  ]);
  expect(mine.lent).toMatchObject([
    { delegation, seat: '平原镇 乡镇干部', name: '周独', begun: true },
  ]);
  const theirs = await county.call('roster.delegations', 'alone', {});
  expect(theirs).toMatchObject({ seats: [], borrowed: [{ delegation, name: '陈干事' }] });
  expect(await code(county.answer('roster.endDelegation', 'member', { delegation }))).toBe(
    'delegation-unknown',
  );
  await county.call('roster.endDelegation', 'alone', { delegation });
  expect((await county.call('roster.delegations', 'clerk', {})).lent).toEqual([]);
  expect(await code(county.answer('attendance.today', 'alone', { division: TOWNSHIP }))).not.toBe(
    undefined,
  );
});

test('people are found by name in the seat’s township, not oneself', async () => {
  const found = async (name: string) =>
    (await county.call('roster.standIns', 'clerk', { scope: TOWNSHIP, name })).people;
  expect((await found('独')).map(({ person, note }) => [person, note])).toEqual([
    ['alone', '驻村干部'],
  ]);
  expect(await found('陈干')).toEqual([]);
});

test('two lent at once: one of them', async () => {
  const days = { from: '2026-11-20', to: '2026-11-30' };
  const seat = { role: 'township-officer' as const, scope: TOWNSHIP, ...days };
  const answers = await Promise.all(
    ['alone', 'member', 'first'].map((person) =>
      county.answer('roster.delegate', 'clerk', { ...seat, person }),
    ),
  );
  expect(answers.filter(({ output }) => output)).toHaveLength(1);
});

test('who is bound later has it too', async () => {
  const { tenant, store } = county;
  const at = ref('person', tenant, 'late');
  await store.commit([insert(at, { name: '迟来', phone: '13900000000', township: TOWNSHIP })]);
  await lend('clerk', 'late', 'township-officer', TOWNSHIP);
  const { person } = await store.read({ person: at });
  expect(person?.version).toBe(2);
  const hash = keyedHash('binding-code', 'LATECODE22');
  const expires = '2026-11-27T04:00:00.000Z';
  const code = { person: 'late', issuedBy: 'clerk', division: TOWNSHIP, expires };
  await store.commit([insert(bindingCodeRef(tenant, hash), code)]);
  const now = () => Date.parse('2026-11-20T05:00:00Z');
  const binding = { tenant, openid: 'o-late', key: 'bind', input: { code: 'LATECODE22' } };
  expect(await perform(bind, binding, portsOver(store, { now, keyedHash }))).toMatchObject({
    output: { person: 'late' },
  });
  const { leave } = await county.call('leave.apply', 'member', asked());
  await county.call('leave.decide', 'o-late', grantIt(leave));
  const { steps } = await county.call('leave.show', 'member', { leave });
  expect(steps.at(-1)?.byName).toBe('迟来代陈干事');
});

describe('nobody decides on their own, at any remove', () => {
  test('leave: asked first, lent afterwards: the stand-in may not, the level above may', async () => {
    // The named seat is not the applicant's yet: it is lent to them after they asked.
    const { leave } = await county.call('leave.apply', 'alone', asked());
    await lend('clerk', 'alone', 'township-officer', TOWNSHIP);
    expect(await code(county.answer('leave.decide', 'alone', grantIt(leave)))).toBe('own-leave');
    const same = await county.answer('leave.decide', 'clerk', grantIt(leave));
    expect(same.refusal?.message).toBe('这次请假由县委组织部审批，您的授权不包括这件事。');
    expect((await county.call('leave.decide', 'county', grantIt(leave))).state).toBe('granted');
  });

  test('leave: the applicant lends their seat, and the stand-in acts in the applicant’s stead', async () => {
    await settleBoth();
    const { leave } = await county.call('leave.apply', 'both', asked());
    await lend('both', 'helper', 'township-officer', TOWNSHIP);
    // It went one level up when it was asked, past the seat the applicant holds.
    expect(await code(county.answer('leave.decide', 'helper', grantIt(leave)))).toBe(
      'leave-not-yours',
    );
  });

  test('leave: the applicant comes into the seat after asking, and lends it', async () => {
    const { tenant, store } = county;
    await store.commit(settled(tenant, 'helper', []));
    const { leave } = await county.call('leave.apply', 'alone', asked());
    await giveTownship('alone');
    await lend('alone', 'helper', 'township-officer', TOWNSHIP);
    const inStead = await county.answer('leave.decide', 'helper', grantIt(leave));
    expect(inStead.refusal?.message).toMatch(/委托您代办，您不能代他审批他自己的请假/);
    expect((await county.call('leave.show', 'helper', { leave })).can).toEqual([]);
    expect((await county.call('leave.list', 'helper', {})).waiting).toEqual([]);
  });

  test('leave: a seat lent to the applicant goes one level up already when it is asked', async () => {
    await lend('clerk', 'member', 'township-officer', TOWNSHIP);
    const { leave } = await county.call('leave.apply', 'member', asked());
    expect((await county.call('leave.show', 'member', { leave })).route.decides).toBe('县委组织部');
  });

  test('a month’s sheet: not confirmed in the stead of who is on it or who signed it', async () => {
    await settleBoth();
    const when = { now: '2026-12-01T04:00:00Z' };
    await report(county, 'alone', '2026-11-19T04:00:00Z');
    const sheet = { village: UNPLACED, month: '2026-11' };
    await county.call('attendance.sumUp', 'clerk', sheet, when);
    await county.call('attendance.sign', 'secretary2', sheet, when);
    await lend2('both', 'helper', 'township-officer');
    expect(await code(county.answer('attendance.confirm', 'helper', sheet, when))).toBe(
      'own-sheet',
    );
    // Who signed holds the township's seat too, and lends that.
    await giveTownship('secretary2');
    await lend2('secretary2', 'member', 'township-officer');
    expect(await code(county.answer('attendance.confirm', 'member', sheet, when))).toBe('own-step');
    await lend2('clerk', 'first', 'township-officer');
    await county.call('attendance.confirm', 'first', sheet, when);
    const { villages } = await county.call(
      'attendance.sheets',
      'clerk',
      { division: UNPLACED, month: '2026-11' },
      when,
    );
    expect(villages[0]?.steps.at(-1)?.byName).toBe('赵第一代陈干事');
  });

  async function lend2(by: string, person: string, role: LentRole): Promise<void> {
    const days = { from: '2026-12-01', to: '2026-12-10' };
    const seat = { role, scope: TOWNSHIP, person, ...days };
    await county.call('roster.delegate', by, seat, { now: '2026-12-01T03:00:00Z' });
  }

  test('a day entered or corrected: not in the stead of whose day it is', async () => {
    await settleBoth();
    await lend('both', 'helper', 'township-officer', TOWNSHIP);
    const entry = { cadre: 'both', village: UNPLACED, day: '2026-11-19', means: 'paper' as const };
    expect(await code(county.answer('attendance.enter', 'helper', entry))).toBe('own-sheet');
    const other = { ...entry, cadre: 'alone' };
    expect(await code(county.answer('attendance.enter', 'helper', other))).toBeUndefined();
    const wrong = {
      cadre: 'both',
      day: '2026-11-19',
      becomes: 'in-village' as const,
      reason: '漏登',
    };
    expect(await code(county.answer('attendance.correct', 'helper', wrong))).toBe('own-sheet');
  });
});

describe('a seat that is over', () => {
  const run = () =>
    cutDelegations.run(
      portsOver(county.store, { now: () => Date.parse('2026-11-21T04:00:00Z') }),
      county.tenant,
    );
  const lentOf = async (person: string) => {
    const { caller } = await county.store.read({ caller: callerRef(county.tenant, person) });
    return caller?.body.grants.map(({ to }) => to);
  };

  test('takes what was lent of it along, and leaves the rest', async () => {
    const { tenant, store } = county;
    await lend('clerk', 'alone', 'township-officer', TOWNSHIP);
    await lend('first', 'member', 'first-secretary', VILLAGE);
    await run();
    expect(await lentOf('alone')).toEqual(['2026-11-30']);
    const { grant } = await store.read({
      grant: grantRef(tenant, 'clerk', 'township-officer', TOWNSHIP),
    });
    await store.commit([replace(grant!, { ...grant!.body, to: '2026-11-25' })]);
    await run();
    expect(await lentOf('alone')).toEqual(['2026-11-25']);
    const again = await store.read({
      grant: grantRef(tenant, 'clerk', 'township-officer', TOWNSHIP),
    });
    await store.commit([remove(again.grant!)]);
    await run();
    expect(await lentOf('alone')).toEqual(['2026-11-20']);
    await run();
    expect(await lentOf('alone')).toEqual([]);
    expect(await lentOf('member')).toEqual(['2026-11-30']);
  });

  test('is put away when its days are over', async () => {
    const days = { from: '2026-11-20', to: '2026-11-20' };
    const seat = { role: 'township-officer' as const, scope: TOWNSHIP, person: 'alone', ...days };
    await county.call('roster.delegate', 'clerk', seat);
    await run();
    expect(await lentOf('alone')).toEqual([]);
  });
});
