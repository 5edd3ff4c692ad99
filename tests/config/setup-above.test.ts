import { changeAbove, standingFaults } from '../../config/change-above';
import { setUpCounty } from '../../config/set-up-county';
import { endOfficers, setUpOffice, setUpSeats } from '../../config/set-up-office';
import type {
  AboveChoice,
  CountySetup,
  OfficeSetup,
  SeatsSetup,
} from '../../config/setup-arguments';
import { readSetup } from '../../config/setup-arguments';
import { tellServed, tellSetUp } from '../../config/tell-setup';
import { randomCode } from '../../cloudfunctions/_backend/hosts/random-code';
import type { Store } from '../../cloudfunctions/_backend/ports';
import { show } from '../../cloudfunctions/home/show';
import { timerSteps } from '../../cloudfunctions/timers/steps';
import { bind } from '../../cloudfunctions/identity/bind';
import { perform } from '../../cloudfunctions/_backend/perform';
import { replace } from '../../src/core/records';
import {
  callerRef,
  countyRef,
  divisionRef,
  grantRef,
  personId,
  personRef,
} from '../../src/core/roster/places';
import { keyedHash, now } from '../demo/county';
import { portsOver } from '../support/ports';
import { storesToTry } from '../support/stores';

const prefecture: OfficeSetup = {
  ...{ kind: 'office', tenant: 'd5331', name: '德宏州', division: '5331' },
  officers: [
    { name: '刀志勇', phone: '13800000001' },
    { name: '线志强', phone: '13800000002' },
  ],
};
const province: OfficeSetup = {
  ...{ kind: 'office', tenant: 'p53', name: '云南省', division: '53' },
  officers: [{ name: '罗永康', phone: '13800000003' }],
};
const county = (above: AboveChoice = {}): CountySetup => ({
  ...{ kind: 'county', tenant: 'k3f8v2', name: '盈江县', division: '533123', above },
  ...{ pack: 'guizhou-2018', from: '2026-01-01', admin: '张三', phone: '13800000000' },
  divisions: [
    ['533123', '盈江县'],
    ['533123104', '弄璋镇'],
    ['533123104201', '弄璋村民委员会'],
  ],
});
const idOf = (phone: string) => personId(keyedHash('person', phone));

describe.each(storesToTry())('%s: bodies above a county', (_name, open) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  const ports = (rebind = false) => ({ store, now, keyedHash, randomCode, rebind });
  const aboveNow = async () =>
    (await store.read({ county: countyRef('k3f8v2') })).county?.body.above;

  async function bindWith(code: string, openid: string, tenant = 'd5331'): Promise<unknown> {
    const input = { tenant, openid, key: openid, input: { code } };
    const outcome = await perform(bind, input, portsOver(store, { now: () => now, keyedHash }));
    return 'output' in outcome ? outcome.output : outcome;
  }

  test('a prefecture’s tenant comes into being, and its officers bind with their codes', async () => {
    const done = await setUpOffice(prefecture, ports());
    expect(done).toMatchObject({ added: 6, kept: 0 });
    const id = idOf('13800000002');
    const found = await store.read({
      office: countyRef('d5331'),
      division: divisionRef('d5331', '5331'),
      grant: grantRef('d5331', id, 'prefecture-officer', '5331'),
    });
    expect(found.office?.body).toEqual({
      ...{ name: '德宏州', division: '5331', packs: [], demo: false },
    });
    expect(found.division?.body).toEqual({ code: '5331', name: '德宏州', parent: '' });
    expect(found.grant?.body.from).toBe('2026-11-21');
    const code = done.officers[1]?.code?.code ?? '';
    expect(await bindWith(code, 'o-1')).toEqual({ person: id, name: '线志强' });

    const again = await setUpOffice(prefecture, ports());
    expect(again).toMatchObject({ added: 0, kept: 6 });
    expect(again.officers.map(({ name, code: next }) => [name, next !== undefined])).toEqual([
      ['刀志勇', true],
      ['线志强', false],
    ]);
  });

  test('where no village is, the timers find nothing to do, and home leads to what is filed', async () => {
    const { officers } = await setUpOffice(prefecture, ports());
    await bindWith(officers[0]?.code?.code ?? '', 'o-1');
    const all = portsOver(store, { now: () => now, keyedHash });
    for (const { run } of timerSteps) await run(all, 'd5331');
    const input = { tenant: 'd5331', openid: 'o-1', key: undefined, input: {} };
    expect(await perform(show, input, all)).toMatchObject({
      output: {
        county: '德宏州',
        person: { name: '刀志勇' },
        todos: [],
        menu: ['leave', 'overview'],
      },
    });
  });

  test('only those named get a new code; one who lost the phone binds again', async () => {
    const first = await setUpOffice(prefecture, ports());
    const [one, two] = prefecture.officers;
    await bindWith(first.officers[1]?.code?.code ?? '', 'o-1');
    const done = await setUpOffice({ ...prefecture, officers: [two!] }, ports(true));
    expect(done.officers).toMatchObject([{ name: '线志强', code: {} }]);
    expect(await bindWith(done.officers[0]?.code?.code ?? '', 'o-2')).toMatchObject({
      name: '线志强',
    });
    expect(await bindWith(first.officers[0]?.code?.code ?? '', 'o-3')).toMatchObject({
      name: one!.name,
    });
  });

  test('one who leaves may do nothing there any more, and comes back as new', async () => {
    const first = await setUpOffice(prefecture, ports());
    const [one, two] = prefecture.officers;
    await bindWith(first.officers[0]?.code?.code ?? '', 'o-1');
    expect(await endOfficers({ ...prefecture, officers: [one!] }, ports())).toEqual({
      ended: ['刀志勇'],
    });
    const grantOf = (id: string) => grantRef('d5331', id, 'prefecture-officer', '5331');
    const found = await store.read({
      gone: grantOf(idOf(one!.phone)),
      stays: grantOf(idOf(two!.phone)),
      person: personRef('d5331', idOf(one!.phone)),
    });
    expect(found.gone).toBeUndefined();
    expect(found.stays).toBeDefined();
    expect(found.person?.body).toMatchObject({ released: { reason: '不再担任' } });
    expect(found.person?.body.openid).toBeUndefined();
    expect(await endOfficers({ ...prefecture, officers: [one!] }, ports())).toEqual({ ended: [] });
    const back = await setUpOffice({ ...prefecture, officers: [one!] }, ports());
    expect(back).toMatchObject({ added: 1, officers: [{ name: '刀志勇', code: {} }] });
  });

  test('who holds something else there stays bound, without the seat', async () => {
    const first = await setUpOffice(prefecture, ports());
    await bindWith(first.officers[0]?.code?.code ?? '', 'o-1');
    const at = callerRef('d5331', 'o-1');
    const { caller } = await store.read({ caller: at });
    const own = caller!.body.grants[0]!;
    const lent = { ...own, onBehalfOf: { person: 'p2', name: '线志强' }, lentBy: 'p2' };
    await store.commit([replace(caller!, { ...caller!.body, grants: [own, lent] })]);
    await endOfficers({ ...prefecture, officers: prefecture.officers.slice(0, 1) }, ports());
    const after = await store.read({ caller: at });
    expect(after.caller?.body.grants).toEqual([lent]);
  });

  test('a code that waits goes with who leaves', async () => {
    const first = await setUpOffice(prefecture, ports());
    await endOfficers({ ...prefecture, officers: prefecture.officers.slice(0, 1) }, ports());
    const outcome = await bindWith(first.officers[0]?.code?.code ?? '', 'o-1');
    expect(outcome).toMatchObject({ refusal: { code: 'code-wrong' } });
  });

  test('a county names them at once, later, one by one, and takes them off', async () => {
    await setUpOffice(prefecture, ports());
    await setUpOffice(province, ports());
    await setUpCounty(county({ prefecture: 'd5331' }), ports());
    expect(await aboveNow()).toEqual({ prefecture: 'd5331' });
    // Run again without a word of it: as it stands.
    await setUpCounty(county(), ports());
    expect(await aboveNow()).toEqual({ prefecture: 'd5331' });
    await changeAbove({ tenant: 'k3f8v2', above: { province: 'p53' } }, store);
    expect(await aboveNow()).toEqual({ prefecture: 'd5331', province: 'p53' });
    await changeAbove({ tenant: 'k3f8v2', above: { prefecture: null } }, store);
    expect(await aboveNow()).toEqual({ province: 'p53' });
    const { record } = await store.read({ record: countyRef('k3f8v2') });
    await changeAbove({ tenant: 'k3f8v2', above: { province: 'p53' } }, store);
    const after = await store.read({ record: countyRef('k3f8v2') });
    expect(after.record?.version).toBe(record?.version);
  });

  test('officers above get seats in a county, by codes of the technician’s, and give them up', async () => {
    await setUpCounty(county(), ports());
    const seats: SeatsSetup = {
      ...{ kind: 'seats', tenant: 'k3f8v2', division: '5331' },
      officers: prefecture.officers.slice(0, 1),
    };
    const done = await setUpSeats(seats, ports());
    expect(done).toMatchObject({ added: 2, kept: 0 });
    const code = done.officers[0]?.code?.code ?? '';
    expect(await bindWith(code, 'o-1', 'k3f8v2')).toMatchObject({ name: '刀志勇' });
    const input = { tenant: 'k3f8v2', openid: 'o-1', key: undefined, input: {} };
    const home = () => perform(show, input, portsOver(store, { now: () => now, keyedHash }));
    const menu = expect.arrayContaining(['leave', 'today', 'sheets']) as unknown;
    expect(await home()).toMatchObject({ output: { county: '盈江县', menu } });
    expect((await setUpSeats(seats, ports())).officers).toEqual([{ name: '刀志勇' }]);
    await endOfficers(seats, ports());
    expect(await home()).toMatchObject({ output: { county: '盈江县', menu: [] } });
    // The county itself is as it was.
    const { record } = await store.read({ record: countyRef('k3f8v2') });
    expect(record).toMatchObject({ version: 1, body: { name: '盈江县', division: '533123' } });
  });

  test('everything that stands in the way is told at once', async () => {
    const faults = (setup: Parameters<typeof standingFaults>[0]) => standingFaults(setup, store);
    expect(await faults(county({ prefecture: 'd5331', province: 'p53' }))).toEqual([
      '--prefecture：d5331 还没有设立。请先设立，或核对代号。',
      '--province：p53 还没有设立。请先设立，或核对代号。',
    ]);
    await setUpOffice(prefecture, ports());
    await setUpOffice(
      { ...prefecture, tenant: 'd5307', division: '5307', name: '丽江市' },
      ports(),
    );
    await setUpOffice(province, ports());
    expect(await faults(county({ prefecture: 'd5331', province: 'p53' }))).toEqual([]);
    expect(await faults(county({ prefecture: 'd5307', province: 'd5331' }))).toEqual([
      '--prefecture：d5307 是丽江市（5307），不管 533123。请先设立，或核对代号。',
      '--province：d5331 是德宏州，不是省。请先设立，或核对代号。',
    ]);
    const above = (tenant: string, prefecture = 'd5331') =>
      faults({ kind: 'above', tenant, above: { prefecture } });
    expect(await above('k3f8v2')).toEqual(['--tenant：k3f8v2 还没有设立。']);
    expect(await above('d5331')).toEqual(['--tenant：d5331 是德宏州，不是县。']);
    await setUpCounty(county(), ports());
    expect(await above('k3f8v2')).toEqual([]);
    expect(await above('k3f8v2', 'k3f8v2')).toHaveLength(1);
    expect(await faults({ ...prefecture, tenant: 'k3f8v2' })).toEqual([
      '--tenant：k3f8v2 已经是盈江县（533123）。请换一个代号，或核对 --division。',
    ]);
    expect(await faults({ ...county(), tenant: 'd5331' })).toHaveLength(1);
    const seats = (tenant: string, division: string) =>
      faults({ kind: 'seats', tenant, division, officers: [] });
    expect(await seats('k3f8v2', '5331')).toEqual([]);
    expect(await seats('k3f8v2', '5307')).toEqual([
      '--division：5307 不管 盈江县（533123），请核对。',
    ]);
    expect(await seats('d5331', '53')).toEqual(['--tenant：d5331 是德宏州，不是县。']);
    expect(await seats('none-yet', '53')).toEqual(['--tenant：none-yet 还没有设立。']);
    expect(await faults(prefecture)).toEqual([]);
  });
});

describe('arguments', () => {
  const read = (text: string) => readSetup(text.split(' ').filter(Boolean), ['guizhou-2018']);
  const namesOf = (text: string) => {
    const setup = read(text);
    return 'faults' in setup ? setup.faults.map((fault) => fault.split('：')[0]) : setup;
  };

  test('of a prefecture and a province are read by the digits of their division', () => {
    const officers = '--officer 刀志勇:13800000001 --officer 线志强:13800000002';
    const own = '--tenant d5331 --name 德宏州 --division 5331';
    expect(read(`${own} ${officers}`)).toEqual(prefecture);
    expect(read('--tenant p53 --name 云南省 --division 53 --officer 罗永康:13800000003')).toEqual(
      province,
    );
  });

  test('of a prefecture, missing ones are all named at once', () => {
    expect(namesOf('--division 5331')).toEqual(['--tenant', '--name', '--officer']);
    expect(namesOf('--officer 刀志勇')).toEqual([
      ...['--tenant', '--name', '--division', '--officer'],
    ]);
  });

  test('what is not a prefecture’s is refused, and an officer written twice', () => {
    const own = '--tenant d5331 --name 德宏州 --division 5331 --officer 刀志勇:13800000001';
    expect(namesOf(`${own} --pack guizhou-2018 --prefecture d1`)).toEqual([
      ...['--pack', '--prefecture'],
    ]);
    expect(namesOf(`${own} --officer 线志强:13800000001`)).toEqual(['--officer']);
    const many = Array.from({ length: 20 }, (_, i) => `--officer 某某:139000000${10 + i}`);
    expect(namesOf(`${own} ${many.slice(1).join(' ')}`)).toMatchObject({ kind: 'office' });
    expect(namesOf(`${own} ${many.join(' ')}`)).toEqual(['--officer']);
  });

  test('of seats in a county need no name', () => {
    const own = '--in-county --tenant k3f8v2 --officer 刀志勇:13800000001';
    expect(read(`${own} --division 5331`)).toEqual({
      ...{ kind: 'seats', tenant: 'k3f8v2', division: '5331' },
      officers: [{ name: '刀志勇', phone: '13800000001' }],
    });
    expect(namesOf(`${own} --division 533123 --name 盈江县`)).toEqual(['--name', '--division']);
    expect(namesOf('--in-county')).toEqual(['--tenant', '--division', '--officer']);
  });

  test('of a change say at least one body', () => {
    expect(namesOf('--above')).toEqual(['--tenant', '--prefecture、--province']);
    expect(namesOf('--above --tenant k3f8v2 --name 盈江县 --prefecture d5331')).toEqual(['--name']);
    expect(read('--above --tenant k3f8v2 --prefecture d5331 --province none')).toEqual({
      ...{ kind: 'above', tenant: 'k3f8v2', above: { prefecture: 'd5331', province: null } },
    });
  });
});

test('what is told: each code, where filings go, and which tenants are not served yet', () => {
  const home = { tenants: ['k3f8v2'], next: '下一步', keyedHash: '', openStore: () => never() };
  const code = { code: 'ABCD', expires: '2026-11-28T01:30:00.000Z' };
  const officers = [{ name: '刀志勇', code }, { name: '线志强' }];
  const told = tellSetUp(prefecture, { added: 6, kept: 0, officers }, home).join('\n');
  expect(told).toContain('刀志勇的一次性绑定码：ABCD（2026-11-28 09:30 前有效');
  expect(told).toContain('线志强已经绑定');
  expect(told).toContain('?tenant=d5331');
  expect(told).toContain('--above --tenant 县的代号 --prefecture d5331');
  const setup = county({ prefecture: 'd5331', province: null });
  const ofCounty = tellSetUp(setup, { added: 6, kept: 0, officers: [] }, home);
  expect(ofCounty.slice(1)).toEqual([
    '报市（州）的备案、抄报：送到 d5331。',
    '报省的备案、抄报：不再送。',
    '下一步',
  ]);
  expect(tellServed(setup, home)[0]).toContain('还没有 d5331，');
  expect(tellServed(county(), home)).toEqual([]);
});

function never(): never {
  throw new Error('not asked');
}
