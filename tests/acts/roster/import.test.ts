import { insert, replace } from '../../../src/core/records';
import { callerOf } from '../../../src/core/roster/caller';
import { registerRef } from '../../../src/core/attendance/places';
import { callerRef, personId, personRef } from '../../../src/core/roster/places';
import { emptyStore } from '../../support/stores';
import type { Store } from '../../../cloudfunctions/_backend/ports';
import { runImportSteps } from '../../../cloudfunctions/roster/run-steps';
import { resumeImportsStep } from '../../../cloudfunctions/roster/resume-imports';
import { base64Of, rightRows, rosterFile, set, workbookOf } from '../../fixtures/roster/workbook';
import { idNumber, keyedHash, phoneNumber } from '../../fixtures/roster/county';
import { largeRows } from '../../fixtures/roster/large';
import { leftovers, snapshot } from '../../fixtures/roster/snapshot';
import {
  answer,
  call,
  finish,
  importFile,
  portsOf,
  refusalCode,
  seedCounty,
  tenant,
} from '../../fixtures/roster/tenant';

const zhang = personId(keyedHash('person', idNumber(1)));
let store: Store;

beforeEach(async () => {
  store = await emptyStore();
  await seedCounty(store);
});

test('a preview tells what would happen and writes nothing', async () => {
  const before = await snapshot(store);
  const shown = await call(store, 'roster.preview', {
    name: '名册.xlsx',
    file: await rosterFile(),
  });
  expect(shown.problems).toEqual([]);
  expect(shown.changes).toEqual({ insert: 15, replace: 0, same: 0 });
  expect(shown.examples).toContain(
    '新增：派驻 张三 到新建居民委员会任第一书记、队长（盈江县财政局，2026-01-05 起）',
  );
  expect(await snapshot(store)).toEqual(before);
});

test('an import writes the roster once; the same file again changes nothing', async () => {
  const file = await rosterFile();
  const first = await importFile(store, file);
  expect(first).toMatchObject({ state: 'done', byName: '孙县长' });
  const after = await snapshot(store);
  expect(JSON.parse(after[zhang]!)).toMatchObject({ name: '张三', township: '533123101' });
  expect(Object.values(after).join()).not.toContain(idNumber(1));

  const again = await call(store, 'roster.preview', { name: '名册.xlsx', file });
  expect(again.changes).toEqual({ insert: 0, replace: 0, same: 15 });
  expect(await importFile(store, file)).toMatchObject({ state: 'done', steps: 0 });
  expect(await snapshot(store)).toEqual(after);
  expect((await call(store, 'roster.imports', {})).imports).toHaveLength(2);
});

test('a wrong file, another file than the one checked, or no file at all is refused', async () => {
  const file = await rosterFile();
  const { hash } = await call(store, 'roster.preview', { name: 'a', file });
  const other = await rosterFile(set('人员!C2', '123'));
  expect(
    await refusalCode(answer(store, 'roster.startImport', { name: 'a', file: other, hash })),
  ).toBe('workbook-changed');
  const wrong = await call(store, 'roster.preview', { name: 'a', file: other });
  expect(
    await refusalCode(
      answer(store, 'roster.startImport', { name: 'a', file: other, hash: wrong.hash }),
    ),
  ).toBe('workbook-has-errors');
  const text = Buffer.from('not a workbook').toString('base64');
  expect(await refusalCode(answer(store, 'roster.preview', { name: 'a', file: text }))).toBe(
    'workbook-unreadable',
  );
  expect(await refusalCode(answer(store, 'roster.continueImport', { import: 'import:9' }))).toBe(
    'import-unknown',
  );
});

test('one import at a time; the timer takes up what nobody watches', async () => {
  const file = await rosterFile();
  const { hash } = await call(store, 'roster.preview', { name: 'a', file });
  const started = await call(store, 'roster.startImport', { name: 'a', file, hash });
  expect(started).toMatchObject({ state: 'applying', done: 0 });
  expect(await refusalCode(answer(store, 'roster.startImport', { name: 'a', file, hash }))).toBe(
    'import-running',
  );
  await resumeImportsStep.run(portsOf(store), tenant);
  expect((await call(store, 'roster.imports', {})).imports[0]).toMatchObject({ state: 'done' });
  expect(await leftovers(store, 'rosterImportPart')).toBe(0);
});

test('two runners of one import do no step twice', async () => {
  const rows = largeRows(120, 1);
  rows.派驻 = [];
  rows.授权 = [];
  const file = await base64Of(workbookOf(rows));
  const { hash } = await call(store, 'roster.preview', { name: 'a', file });
  const { import: id } = await call(store, 'roster.startImport', { name: 'a', file, hash });
  await Promise.all([
    finish(store, id),
    finish(store, id),
    resumeImportsStep.run(portsOf(store), tenant),
  ]);
  const people = Object.keys(await snapshot(store)).filter((key) => /^p[0-9a-f]{20}$/.test(key));
  expect(people).toHaveLength(120);
});

test('a bound person’s caller record follows in the same step', async () => {
  await importFile(store, await rosterFile());
  await bindZhang();
  const rows = rightRows();
  rows.派驻[0]![7] = '工作队员';
  rows.授权.push(['张三', null, null, '村干部', '533123101001', '2026-03-01', null]);
  await importFile(store, await base64Of(workbookOf(rows)));
  const { caller } = await store.read({ caller: callerRef(tenant, 'openid-zhang') });
  expect(caller?.body.postings).toMatchObject([{ position: 'member', from: '2026-01-05' }]);
  expect(caller?.body.grants).toMatchObject([{ role: 'village-official' }]);
  const { person } = await store.read({ person: personRef(tenant, zhang) });
  expect(person?.body.openid).toBe('openid-zhang');
});

test('who binds between plan and step is found bound by the step', async () => {
  await importFile(store, await rosterFile());
  const rows = rightRows();
  rows.派驻[0]![10] = '2026-06-30';
  rows.人员[0]![2] = phoneNumber(55);
  const file = await base64Of(workbookOf(rows));
  const { hash } = await call(store, 'roster.preview', { name: 'a', file });
  const { import: id } = await call(store, 'roster.startImport', { name: 'a', file, hash });
  await bindZhang();
  await finish(store, id);
  const { caller, person } = await store.read({
    caller: callerRef(tenant, 'openid-zhang'),
    person: personRef(tenant, zhang),
  });
  expect(caller?.body.postings).toMatchObject([{ to: '2026-06-30' }]);
  expect(person?.body).toMatchObject({ openid: 'openid-zhang', phone: phoneNumber(55) });
});

test('a posting of somebody not bound makes a binding on its way read anew', async () => {
  await importFile(store, await rosterFile());
  const { before } = await store.read({ before: personRef(tenant, zhang) });
  await importFile(store, await rosterFile(set('派驻!K2', '2026-06-30')));
  const { after } = await store.read({ after: personRef(tenant, zhang) });
  expect(after?.body).toEqual(before?.body);
  expect(after?.version).toBeGreaterThan(before!.version);
});

test('an import that has not come far can be undone too', async () => {
  const before = await snapshot(store);
  const rows = largeRows(120, 1);
  rows.派驻 = [];
  rows.授权 = [];
  const file = await base64Of(workbookOf(rows));
  for (const steps of [0, 1]) {
    const { hash } = await call(store, 'roster.preview', { name: 'a', file });
    const { import: id } = await call(store, 'roster.startImport', { name: 'a', file, hash });
    await runImportSteps(store, tenant, id, steps);
    await call(store, 'roster.undoImport', { import: id });
    expect(await finish(store, id)).toMatchObject({ state: 'undone', done: 0 });
    expect(await snapshot(store)).toEqual(before);
    expect(await leftovers(store, 'rosterImportPart')).toBe(0);
  }
});

test('undoing puts everything back as it was', async () => {
  await importFile(store, await rosterFile());
  const before = await snapshot(store);
  const rows = rightRows();
  rows.人员[0]![2] = phoneNumber(77);
  rows.人员.push(['钱七', idNumber(7), phoneNumber(7), null]);
  rows.派驻[2]![10] = '2026-10-31';
  rows.村[0]![5] = 3000;
  const { import: id } = await importFile(store, await base64Of(workbookOf(rows)));
  expect(await snapshot(store)).not.toEqual(before);
  expect(await call(store, 'roster.undoImport', { import: id })).toMatchObject({
    state: 'undoing',
  });
  expect(await finish(store, id)).toMatchObject({ state: 'undone', done: 0 });
  expect(await snapshot(store)).toEqual(before);
  expect(await refusalCode(answer(store, 'roster.undoImport', { import: id }))).toBe(
    'import-not-at-step',
  );
});

test('who binds while the undoing runs keeps what they have', async () => {
  const { import: id } = await importFile(store, await rosterFile());
  await call(store, 'roster.undoImport', { import: id });
  await bindZhang();
  const end = await finish(store, id);
  expect(end).toMatchObject({ state: 'undone', summary: { kept: 1 } });
  const left = Object.keys(await snapshot(store)).filter((key) => !key.startsWith('caller:'));
  expect(left.sort()).toEqual(
    [
      zhang,
      `posting:${zhang}:2026-01-05`,
      'unit:德宏州水利局',
      'unit:盈江县财政局',
      'village:533123101001',
      'village:533123102200',
    ].sort(),
  );
});

test('what was bound, reported on or built upon since cannot be undone as a whole', async () => {
  const first = await importFile(store, await rosterFile());
  const after = await snapshot(store);
  const undo = () => refusalCode(answer(store, 'roster.undoImport', { import: first.import }));
  const rows = rightRows();
  rows.派驻.push([
    '赵六',
    null,
    null,
    '533123102201',
    null,
    null,
    '盈江县财政局',
    '工作队员',
    null,
    '2026-05-01',
    null,
  ]);
  const second = await importFile(store, await base64Of(workbookOf(rows)));
  expect(await undo()).toBe('import-not-undoable');
  await call(store, 'roster.undoImport', { import: second.import });
  await finish(store, second.import);
  expect(await snapshot(store)).toEqual(after);

  await bindZhang();
  expect(await undo()).toBe('import-not-undoable');
  expect((await call(store, 'roster.imports', {})).imports.at(-1)).toMatchObject({ state: 'done' });
});

test('a posting under which somebody reported stays', async () => {
  const { import: id } = await importFile(store, await rosterFile());
  await store.commit([insert(registerRef(tenant, zhang, '533123101001', '2026-02'), registerBody)]);
  expect(await refusalCode(answer(store, 'roster.undoImport', { import: id }))).toBe(
    'import-not-undoable',
  );
});

test('people and villages are listed by division', async () => {
  await importFile(store, await rosterFile());
  const { people } = await call(store, 'roster.people', { division: '533123101001' });
  const all = (await call(store, 'roster.people', { division: '533123' })).people;
  expect(all.find(({ name }) => name === '李四')?.roles).toEqual([
    '新城村民委员会 第一书记',
    '德宏州水利局 派出单位',
  ]);
  expect(people.map(({ name, roles }) => [name, roles])).toEqual(
    expect.arrayContaining([
      ['张三', ['新建居民委员会 第一书记、队长']],
      ['王五', ['新建居民委员会 工作队员', '新建居民委员会 村党组织书记']],
    ]),
  );
  const { villages } = await call(store, 'roster.villages', { division: '533123102' });
  expect(villages).toEqual([
    { code: '533123102200', name: '新城村民委员会', township: '533123102', townshipName: '旧城镇' },
  ]);
});

const registerBody = {
  person: zhang,
  name: '张三',
  village: '533123101001',
  township: '533123101',
  month: '2026-02',
} as never;

async function bindZhang(): Promise<void> {
  const { person } = await store.read({ person: personRef(tenant, zhang) });
  const postings = [];
  for await (const { body } of store.each({
    collection: 'posting',
    tenants: [tenant],
    index: 'byPerson',
    equals: [zhang],
  })) {
    postings.push(body);
  }
  await store.commit([
    replace(person!, { ...person!.body, openid: 'openid-zhang' }),
    insert(callerRef(tenant, 'openid-zhang'), callerOf(zhang, person!.body, postings, [])),
  ]);
}
