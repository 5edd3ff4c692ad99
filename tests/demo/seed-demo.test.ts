import { seedDemo } from '../../cloudfunctions/_backend/demo/seed-demo';
import { DEMO_TENANT } from '../../cloudfunctions/_backend/demo/tenant';
import type { Files, Store } from '../../cloudfunctions/_backend/ports';
import type { CollectionName } from '../../src/core/collections';
import type { Ref } from '../../src/core/records';
import { countyRef } from '../../src/core/roster/places';
import { target } from '../../src/core/records';
import { freshStore } from '../support/stores';
import { ballotSecret, keyedHash, now, planned } from './county';

const DAY = 86_400_000;

/** Says where, keeps nothing. */
const files: Files = {
  put: (path) => Promise.resolve(path),
  remove: () => Promise.resolve(),
  link: (place) => Promise.resolve(place),
};

test('a first start writes the county, a second one nothing', async () => {
  const store = await freshStore();
  await seedDemo(store, { now, keyedHash, ballotSecret, files });
  const { county } = await store.read({ county: countyRef(DEMO_TENANT) });
  expect(county?.body).toMatchObject({ name: '盈江县', division: '533123', demo: true });

  const commits: number[] = [];
  const watched = watching(store, (size) => commits.push(size));
  await seedDemo(watched, { now: now + 40 * DAY, keyedHash, ballotSecret, files });
  expect(commits).toEqual([]);
});

test('a start that was cut short is completed as of its own day, also later', async () => {
  const store = await freshStore();
  let steps = 0;
  const failing = watching(store, () => {
    steps += 1;
    if (steps > 60) throw new Error('the power went');
  });
  await expect(seedDemo(failing, { now, keyedHash, ballotSecret, files })).rejects.toThrow(
    'the power went',
  );
  const { county } = await store.read({ county: countyRef(DEMO_TENANT) });
  expect(county).toBeUndefined();

  await seedDemo(store, { now: now + 40 * DAY, keyedHash, ballotSecret, files });
  await expectWhole(store);
  const after = await store.read({ county: countyRef(DEMO_TENANT), marker: marker() });
  expect(after.county).toBeDefined();
  expect(after.marker).toBeUndefined();
});

/** Every planned record is there, as planned. */
async function expectWhole(store: Store): Promise<void> {
  const writes = planned();
  for (let from = 0; from < writes.length; from += 100) {
    const part = writes.slice(from, from + 100);
    const found = await store.read(
      Object.fromEntries(part.map((write, i) => [`r${i}`, target(write)])),
    );
    // Files know more by then: where their bytes are.
    part.forEach((write, i) => {
      const body = write.kind === 'insert' ? write.body : undefined;
      if (target(write).collection === 'file') expect(found[`r${i}`]?.body).toMatchObject(body!);
      else expect(found[`r${i}`]?.body).toEqual(body);
    });
  }
}

function watching(store: Store, before: (size: number) => void): Store {
  return {
    ...store,
    async commit(writes) {
      before(writes.length);
      await store.commit(writes);
    },
  };
}

function marker(): Ref<CollectionName> {
  return { collection: 'rosterImport', tenant: DEMO_TENANT, id: 'import:demo' };
}
