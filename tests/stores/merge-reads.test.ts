import type { Row } from '../../cloudfunctions/_backend/stores/postgres/engine';
import { LostConnection } from '../../cloudfunctions/_backend/stores/postgres/engine';
import { mergeReads } from '../../cloudfunctions/_backend/stores/postgres/merge-reads';
import type { Ref } from '../../src/core/records';
import { unitRef } from './samples';

const refs = (...ids: string[]): Ref[] => ids.map((id) => unitRef('t', id));
const row = ({ id }: Ref): Row => ({ tenant: 't', id, version: 1, shape: 1, body: {} });

/** A server that answers one statement when told to; a record `none` is not there. */
function slowServer() {
  const sent: { ids: string[]; answer: (error?: unknown) => void }[] = [];
  const read = mergeReads(
    (wanted) =>
      new Promise((resolve, reject) => {
        const rows = wanted.map((each) => (each.id === 'none' ? undefined : row(each)));
        const answer = (error?: unknown) => (error === undefined ? resolve(rows) : reject(error));
        sent.push({ ids: wanted.map(({ id }) => id), answer });
      }),
    2,
  );
  const answer = async (index: number, error?: unknown) => {
    sent[index]?.answer(error);
    await new Promise(setImmediate);
  };
  return { read, sent, answer };
}

const idsOf = (rows: (Row | undefined)[]) => rows.map((each) => each?.id);

test('everybody gets the rows asked for, in order, however the reads travelled', async () => {
  const { read, sent, answer } = slowServer();
  const all = [refs('a'), refs('b', 'none'), refs('c', 'd'), refs('none'), refs('e')].map(read);
  expect(sent.map(({ ids }) => ids)).toEqual([['a'], ['b', 'none']]);
  await answer(0);
  expect(sent[2]?.ids).toEqual(['c', 'd', 'none', 'e']);
  await answer(1);
  await answer(2);
  expect((await Promise.all(all)).map(idsOf)).toEqual([
    ['a'],
    ['b', undefined],
    ['c', 'd'],
    [undefined],
    ['e'],
  ]);
});

test('a line that is lost is told to all who travelled together, and to nobody else', async () => {
  const { read, sent, answer } = slowServer();
  const [first, , ...together] = [refs('a'), refs('b'), refs('c'), refs('d')].map(read);
  const failed = Promise.all(
    together.map((each) => expect(each).rejects.toBeInstanceOf(LostConnection)),
  );
  await answer(0);
  await answer(2, new LostConnection('gone'));
  await failed;
  expect(idsOf((await first) ?? [])).toEqual(['a']);
  expect(sent).toHaveLength(3);
});

test('a read the server refuses fails alone: those that travelled with it are read once more', async () => {
  const { read, sent, answer } = slowServer();
  const [, , good, bad] = [refs('a'), refs('b'), refs('good'), refs('bad')].map(read);
  const refused = expect(bad).rejects.toThrow('no such text');
  await answer(0);
  await answer(2, new Error('no such text'));
  expect(sent.slice(2).map(({ ids }) => ids)).toEqual([['good', 'bad'], ['good'], ['bad']]);
  await answer(4, new Error('no such text'));
  await refused;
  await answer(3);
  expect(idsOf((await good) ?? [])).toEqual(['good']);
});

test('at most 200 records go together, and a longer read goes alone', async () => {
  const { read, sent, answer } = slowServer();
  const many = (count: number) => refs(...Array.from({ length: count }, (_, i) => `r${i}`));
  for (const wanted of [refs('a'), refs('b'), many(150), many(50), many(1), many(300)]) {
    void read(wanted);
  }
  await answer(0);
  await answer(1);
  await answer(2);
  expect(sent.map(({ ids }) => ids.length)).toEqual([1, 1, 200, 1, 300]);
});
