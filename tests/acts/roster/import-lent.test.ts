import type { Store } from '../../../cloudfunctions/_backend/ports';
import { insert, replace } from '../../../src/core/records';
import { callerOf } from '../../../src/core/roster/caller';
import { callerRef, lentGrantRef, personId, personRef } from '../../../src/core/roster/places';
import { idNumber, keyedHash } from '../../fixtures/roster/county';
import { base64Of, rightRows, rosterFile, workbookOf } from '../../fixtures/roster/workbook';
import {
  answer,
  call,
  finish,
  importFile,
  refusalCode,
  seedCounty,
  tenant,
} from '../../fixtures/roster/tenant';
import { emptyStore } from '../../support/stores';

const zhang = personId(keyedHash('person', idNumber(1)));
const openid = 'openid-zhang';
const seat = { role: 'county-officer', scope: '533123' } as const;
const days = { from: '2026-11-21', to: '2026-11-30' };
const lent = {
  ...{ person: zhang, ...seat, ...days, lentBy: 'p-officer' },
  onBehalfOf: { person: 'p-officer', name: '孙县长' },
};
let store: Store;

/** 张三 is on the roster and bound. */
beforeEach(async () => {
  store = await emptyStore();
  await seedCounty(store);
  await importFile(store, await rosterFile());
  const { person } = await store.read({ person: personRef(tenant, zhang) });
  const body = { ...person!.body, openid };
  const at = callerRef(tenant, openid);
  await store.commit([replace(person!, body), insert(at, callerOf(zhang, body, [], []))]);
});

const lend = () => call(store, 'roster.delegate', { ...seat, ...days, person: zhang });

async function grantsOfZhang() {
  const { caller, grant } = await store.read({
    caller: callerRef(tenant, openid),
    grant: lentGrantRef(tenant, lent),
  });
  expect(grant?.body).toEqual(lent);
  return caller?.body.grants.map(({ role, scope, onBehalfOf }) => [role, scope, onBehalfOf?.name]);
}

/** The same file with another posting of 张三, and a grant of the very seat that is lent. */
async function withOwnSeat(): Promise<string> {
  const rows = rightRows();
  rows.派驻[0]![7] = '工作队员';
  rows.授权.push(['张三', null, null, '县委组织部', '盈江县', '2026-03-01', null]);
  return base64Of(workbookOf(rows));
}

const both = [
  ['county-officer', '533123', '孙县长'],
  ['county-officer', '533123', undefined],
];

test('an import keeps what is lent to the person, beside a grant of the same seat', async () => {
  await lend();
  await importFile(store, await withOwnSeat());
  expect(await grantsOfZhang()).toEqual(both);
});

test('lent between plan and step, it is kept too', async () => {
  const file = await withOwnSeat();
  const { hash } = await call(store, 'roster.preview', { name: 'a', file });
  const { import: id } = await call(store, 'roster.startImport', { name: 'a', file, hash });
  await lend();
  await finish(store, id);
  expect(await grantsOfZhang()).toEqual(both);
});

test('undoing an import leaves what was lent before it', async () => {
  await lend();
  const first = await importFile(store, await withOwnSeat());
  await call(store, 'roster.undoImport', { import: first.import });
  await finish(store, first.import);
  expect(await grantsOfZhang()).toEqual(both.slice(0, 1));
});

test('what was lent since keeps an import from being undone', async () => {
  const second = await importFile(store, await withOwnSeat());
  await lend();
  expect(await refusalCode(answer(store, 'roster.undoImport', { import: second.import }))).toBe(
    'import-not-undoable',
  );
  expect(await grantsOfZhang()).toEqual([...both].reverse());
});
