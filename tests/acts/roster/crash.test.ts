import type { Store } from '../../../cloudfunctions/_backend/ports';
import { resumeImportsStep } from '../../../cloudfunctions/roster/resume-imports';
import { freshStore } from '../../support/stores';
import { base64Of, workbookOf } from '../../fixtures/roster/workbook';
import { largeRows } from '../../fixtures/roster/large';
import { snapshot } from '../../fixtures/roster/snapshot';
import { answer, call, finish, portsOf, seedCounty, tenant } from '../../fixtures/roster/tenant';

/** A real store whose process dies at its n-th commit: before it is made, or just after. */
function dyingStore(store: Store, at: number, made: boolean): Store & { commits: () => number } {
  let commits = 0;
  return {
    ...store,
    commits: () => commits,
    async commit(writes) {
      commits += 1;
      if (commits !== at) return store.commit(writes);
      if (made) await store.commit(writes);
      throw new Error('the process died');
    },
  };
}

/** Two steps: some units, and more people with postings than one commit holds. */
async function file(): Promise<string> {
  const rows = largeRows(45, 1);
  rows.派驻.forEach((row) => (row[3] = '533123101001'));
  return base64Of(workbookOf({ ...rows, 授权: [] }));
}

/** Import and undo with everything a page or a timer would do, whatever dies on the way. */
async function importAndUndo(store: Store, dying: Store, roster: string, hash: string) {
  const input = { name: 'a', file: roster, hash };
  const imports = async () => (await call(store, 'roster.imports', {})).imports;
  await answer(dying, 'roster.startImport', input).catch(() => undefined);
  const begun = (await imports()).find(({ state }) => state === 'applying');
  const id = begun?.import ?? (await call(store, 'roster.startImport', input)).import;
  await answer(dying, 'roster.continueImport', { import: id }).catch(() => undefined);
  await resumeImportsStep.run(portsOf(store), tenant);
  const imported = await snapshot(store);
  await answer(dying, 'roster.undoImport', { import: id }).catch(() => undefined);
  const standing = (await imports()).find((one) => one.import === id);
  if (standing?.state === 'done') await call(store, 'roster.undoImport', { import: id });
  await answer(dying, 'roster.continueImport', { import: id }).catch(() => undefined);
  await resumeImportsStep.run(portsOf(store), tenant);
  return { imported, end: await finish(store, id), undone: await snapshot(store) };
}

test('a crash at any commit, before or after it is made, ends as if there had been none', async () => {
  const store = await freshStore();
  await seedCounty(store);
  const roster = await file();
  const bare = await snapshot(store);
  const { hash } = await call(store, 'roster.preview', { name: 'a', file: roster });
  const calm = dyingStore(store, -1, false);
  const { imported, undone } = await importAndUndo(store, calm, roster, hash);
  expect(undone).toEqual(bare);
  expect(Object.keys(imported).length).toBeGreaterThan(91);
  expect(calm.commits()).toBeGreaterThan(7);

  // Undone is as bare as before, so every round starts from the same place.
  for (let at = 1; at <= calm.commits(); at += 1) {
    for (const made of [false, true]) {
      const result = await importAndUndo(store, dyingStore(store, at, made), roster, hash);
      expect(result.end.state).toBe('undone');
      expect(result.imported).toEqual(imported);
      expect(result.undone).toEqual(bare);
    }
  }
});
