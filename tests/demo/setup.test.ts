import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SetupDone } from '../../config/set-up-county';
import { setUpCounty } from '../../config/set-up-county';
import type { CountySetup } from '../../config/setup-arguments';
import { readSetup } from '../../config/setup-arguments';
import { randomCode } from '../../cloudfunctions/_backend/hosts/random-code';
import type { Store } from '../../cloudfunctions/_backend/ports';
import { insert, replace } from '../../src/core/records';
import { normaliseCode } from '../../src/core/roster/binding-code';
import { callerOf } from '../../src/core/roster/caller';
import type { Posting } from '../../src/core/roster/people';
import {
  bindingCodeRef,
  callerRef,
  countyRef,
  grantRef,
  personId,
  personRef,
  villageRef,
} from '../../src/core/roster/places';
import { emptyStore } from '../support/stores';
import { keyedHash, now } from './county';

const divisions = [
  ['53', '云南省'],
  ['533123', '盈江县'],
  ['533123104', '弄璋镇'],
  ['533123104201', '弄璋村民委员会'],
] as const;
const setup: CountySetup = {
  kind: 'county',
  tenant: 'k3f8v2',
  name: '盈江县',
  division: '533123',
  divisions,
  pack: 'guizhou-2018',
  from: '2026-01-01',
  admin: '张三',
  phone: '13800000000',
  above: {},
};
const admin = personId(keyedHash('person', setup.phone));

const run = (store: Store, at = now): Promise<SetupDone> =>
  setUpCounty(setup, { store, now: at, keyedHash, randomCode });

const codeIn = ({ officers }: SetupDone) => officers[0]?.code?.code;
const codeRef = (done: SetupDone) =>
  bindingCodeRef(setup.tenant, keyedHash('binding-code', normaliseCode(codeIn(done) ?? '')));

test('a county comes into being with its villages, its officer and a code', async () => {
  const store = await emptyStore();
  const done = await run(store);
  expect(done).toMatchObject({ added: 8, kept: 0 });
  const found = await store.read({
    county: countyRef(setup.tenant),
    village: villageRef(setup.tenant, '533123104201'),
    person: personRef(setup.tenant, admin),
    grant: grantRef(setup.tenant, admin, 'county-officer', '533123'),
    code: codeRef(done),
  });
  expect(found.county?.body).toEqual({
    name: '盈江县',
    division: '533123',
    packs: [{ pack: 'guizhou-2018', from: '2026-01-01' }],
    demo: false,
  });
  expect(found.village?.body.centre).toBeUndefined();
  expect(found.person?.body).toEqual({ name: '张三', phone: setup.phone, township: '533123' });
  expect(found.grant?.body.from).toBe('2026-11-21');
  expect(found.code?.body.person).toBe(admin);
});

test('a second run adds what is missing, changes nothing else, and gives a new code', async () => {
  const store = await emptyStore();
  const first = await run(store);
  const at = villageRef(setup.tenant, '533123104201');
  const { village } = await store.read({ village: at });
  if (!village) throw new Error('no village');
  const centre = { longitude: 97.9, latitude: 24.7 };
  await store.commit([replace(village, { ...village.body, centre })]);

  const second = await run(store, now + 60_000);
  expect(second).toMatchObject({ added: 0, kept: 8 });
  const after = await store.read({ village: at, old: codeRef(first), code: codeRef(second) });
  expect(after.village?.body.centre).toEqual(centre);
  expect(after.old).toBeUndefined();
  expect(after.code).toBeDefined();
});

test('an administrator who is bound gets no code; one who was on the roster gets the grant at once', async () => {
  const store = await emptyStore();
  const openid = 'o-admin';
  const person = { name: '张三', phone: setup.phone, township: '533123104', openid };
  const posting: Posting = {
    person: admin,
    name: '张三',
    village: '533123104201',
    township: '533123104',
    unit: 'unit:县财政局',
    position: 'member',
    teamLeader: false,
    from: '2026-01-01',
  };
  const at = callerRef(setup.tenant, openid);
  await store.commit([
    insert(personRef(setup.tenant, admin), person),
    insert(at, callerOf(admin, person, [posting], [])),
  ]);
  const done = await run(store);
  expect(done.officers).toEqual([{ name: '张三' }]);
  const { caller, kept } = await store.read({ caller: at, kept: personRef(setup.tenant, admin) });
  expect(kept?.body).toEqual(person);
  expect(caller?.body.postings).toEqual([posting]);
  expect(caller?.body.grants).toEqual([
    { person: admin, role: 'county-officer', scope: '533123', from: '2026-11-21' },
  ]);
});

test('an administrator who cannot sign in any more is released and gets a new code', async () => {
  const store = await emptyStore();
  await run(store);
  const lost = 'web:lost';
  const [at, of] = [callerRef(setup.tenant, lost), personRef(setup.tenant, admin)];
  const { person } = await store.read({ person: of });
  if (!person) throw new Error('no administrator');
  const bound = { ...person.body, openid: lost };
  await store.commit([replace(person, bound), insert(at, callerOf(admin, bound, [], []))]);
  expect(codeIn(await run(store))).toBeUndefined();

  const done = await setUpCounty(setup, { store, now, keyedHash, randomCode, rebind: true });
  const after = await store.read({ caller: at, person: of, code: codeRef(done) });
  expect(after.caller).toBeUndefined();
  expect(after.person?.body.openid).toBeUndefined();
  expect(after.person?.body.released).toMatchObject({ reason: '管理员重新绑定' });
  expect(after.code?.body.person).toBe(admin);
});

test('where nobody is bound, there is nothing to release', async () => {
  const store = await emptyStore();
  const done = await setUpCounty(setup, { store, now, keyedHash, randomCode, rebind: true });
  expect(done).toMatchObject({ added: 8, officers: [{ code: {} }] });
});

describe('arguments', () => {
  const folder = mkdtempSync(join(tmpdir(), 'setup-'));
  const file = join(folder, 'divisions.json');
  beforeAll(() => writeFileSync(file, JSON.stringify(divisions)));
  afterAll(() => rmSync(folder, { recursive: true }));

  const { kind, above, ...written } = setup;
  const argv = (changes: Record<string, string> = {}) =>
    Object.entries({ ...written, divisions: file, ...changes }).flatMap(([name, value]) => [
      `--${name}`,
      String(value),
    ]);
  const faultsOf = (changes: Record<string, string>) => {
    const read = readSetup(argv(changes), ['guizhou-2018']);
    return 'faults' in read ? read.faults : [];
  };

  test('are read', () => {
    expect(readSetup(argv(), ['guizhou-2018'])).toEqual({ ...written, kind, above });
  });

  test('missing ones are all named at once', () => {
    const read = readSetup([], ['guizhou-2018']);
    const faults = 'faults' in read ? read.faults : [];
    expect(faults.map((fault) => fault.split('：')[0])).toEqual([
      '--tenant',
      '--name',
      '--division',
      '--divisions',
      '--pack',
      '--from',
      '--admin',
      '--phone',
    ]);
    expect(faults.every((fault) => fault.includes('还没有填'))).toBe(true);
  });

  test.each([
    [{ from: '2026-02-30' }, '--from：现在是“2026-02-30”'],
    [{ phone: '12345' }, '--phone：现在是“12345”'],
    [{ tenant: '盈江' }, '--tenant：现在是“盈江”'],
    [{ pack: 'nowhere-1' }, '--pack：没有“nowhere-1”这个规则包。可选的有：guizhou-2018'],
    [{ divisions: 'none.json' }, '--divisions：none.json 没有这个文件'],
    [{ division: '520102' }, '里没有 520102 或它的村'],
    [{ prefecture: '德宏' }, '--prefecture：现在是“德宏”'],
    [{ tenant: 'none' }, '--tenant：现在是“none”'],
    [{ officer: '刀志勇:13800000001' }, '--officer：设立一个县不用填'],
    [{ colour: 'red' }, '有看不懂的参数'],
  ])('%j is told', (changes, words) => {
    const faults = faultsOf(changes as Record<string, string>);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(words);
  });
});
