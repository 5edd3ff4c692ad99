import { Conflict, UnknownOutcome } from '../../cloudfunctions/_backend/ports';
import { mergeCommits } from '../../cloudfunctions/_backend/stores/postgres/merge-commits';
import type { Write } from '../../src/core/records';
import { insert, target } from '../../src/core/records';
import { unit, unitRef } from './samples';

const write = (id: string, tenant = 't'): Write => insert(unitRef(tenant, id), unit(id));

/** A server whose answers come when the test says so. */
function slowServer(companyOf?: (writes: readonly Write[]) => string) {
  const sent: { ids: string[]; answer: (error?: unknown) => void }[] = [];
  const commit = mergeCommits(
    (writes) =>
      new Promise((resolve, reject) => {
        const answer = (error?: unknown) => (error === undefined ? resolve() : reject(error));
        sent.push({ ids: writes.map((each) => target(each).id), answer });
      }),
    { atOnce: 2, ...(companyOf ? { companyOf } : {}) },
  );
  /** What was sent so far, by the ids written. */
  const ids = () => sent.map((each) => each.ids.join('+'));
  const answer = async (index: number, error?: unknown) => {
    sent[index]?.answer(error);
    await new Promise(setImmediate);
  };
  return { commit, ids, answer };
}

/** Keeps two commits under way, so that what comes next has to wait. */
function busyServer(companyOf?: (writes: readonly Write[]) => string) {
  const server = slowServer(companyOf);
  void server.commit([write('x')]);
  void server.commit([write('y')]);
  return server;
}

test('a commit that meets nobody goes at once; those that wait go together', async () => {
  const { commit, ids, answer } = busyServer();
  const later = [commit([write('a'), write('b')]), commit([write('c')])];
  expect(ids()).toEqual(['x', 'y']);
  await answer(0);
  expect(ids()).toEqual(['x', 'y', 'a+b+c']);
  await answer(2);
  await Promise.all(later);
});

test('two that touch one record never travel together, in another tenant they may', async () => {
  const { commit, ids, answer } = busyServer();
  for (const writes of [[write('a')], [write('a'), write('b')], [write('a', 'other')]]) {
    void commit(writes);
  }
  await answer(0);
  expect(ids()[2]).toBe('a+a');
  await answer(1);
  expect(ids()[3]).toBe('a+b');
});

test('what is kept apart travels with its own kind, and nothing waits for ever', async () => {
  const { commit, ids, answer } = busyServer(([first]) => (first ? target(first).id[0] : '') ?? '');
  for (const id of ['p1', 'b1', 'p2', 'b2']) void commit([write(id)]);
  await answer(0);
  await answer(1);
  expect(ids().slice(2)).toEqual(['p1+p2', 'b1+b2']);
});

test('at most a hundred writes go together, and a commit of a hundred goes alone', async () => {
  const { commit, ids, answer } = busyServer();
  const many = (name: string, count: number) =>
    Array.from({ length: count }, (_, i) => write(`${name}${i}`));
  for (const writes of [many('a', 60), many('b', 41), many('c', 40), many('d', 100)]) {
    void commit(writes);
  }
  await answer(0);
  expect(ids()[2]).toBe([...many('a', 60), ...many('c', 40)].map((w) => target(w).id).join('+'));
  await answer(1);
  expect(ids()[3]?.split('+')).toHaveLength(41);
  await answer(2);
  expect(ids()[4]?.split('+')).toHaveLength(100);
});

test('a refusal of several says nothing of one: each is sent once more by itself', async () => {
  const { commit, ids, answer } = busyServer();
  const [good, bad] = [commit([write('good')]), commit([write('bad')])];
  await answer(0);
  await answer(2, new Conflict());
  expect(ids().slice(2)).toEqual(['good+bad', 'good', 'bad']);
  await answer(3);
  const refused = expect(bad).rejects.toBeInstanceOf(Conflict);
  await answer(4, new Conflict());
  await refused;
  await good;
});

test('where nobody knows what happened, nobody is told that it did, and nothing is sent twice', async () => {
  const { commit, ids, answer } = busyServer();
  const all = [commit([write('a')]), commit([write('b')])];
  const lost = Promise.all(all.map((each) => expect(each).rejects.toBeInstanceOf(UnknownOutcome)));
  await answer(0);
  await answer(2, new UnknownOutcome());
  await lost;
  expect(ids()).toEqual(['x', 'y', 'a+b']);
});
