import { decideAddition, decideAmend, decideTakeBack, deedsOf } from '../../../src/core/log/change';
import { MOST_ADDITIONS } from '../../../src/core/log/limits';
import { packOf } from '../../../src/policies/packs';
import { refusalOf } from '../../support/refusal-of';
import { TODAY, after, written } from './cases';

/** Written on 20 November: to be changed up to the 27th. */
const LAST = '2026-11-27';
const LATE = '2026-11-28';
const content = { kind: 'industry', text: '修好了', photos: [], visits: [] } as const;

const on = (today: string, from = written()) => ({
  ...{ ...from, today, at: `${today}T02:00:00.000Z`, by: 'p1', files: {} },
  pack: packOf('guizhou-2018'),
});

test('an entry is changed up to its last day, and its line in the month with it', () => {
  const { entry, month } = after(decideAmend(content, on(LAST)).writes);
  expect(entry.body).toMatchObject({ kind: 'industry', text: '修好了', day: TODAY });
  expect(entry.body.amendedAt).toBe(`${LAST}T02:00:00.000Z`);
  expect(month.body.entries[entry.id]?.kind).toBe('industry');
  expect(refusalOf(() => decideAmend(content, on(LATE)))).toMatchObject({
    ...{ code: 'log-closed' },
    message: '这条日志到 2026-11-27 为止可以改，现在只能补记。原来写的不变。',
  });
});

test('what is written anew is checked like what was written first', () => {
  expect(refusalOf(() => decideAmend({ ...content, text: '' }, on(TODAY))).code).toBe('log-empty');
  const foreign = { ...content, kind: 'resources' } as const;
  expect(refusalOf(() => decideAmend(foreign, on(TODAY))).code).toBe('log-kind-unknown');
});

test('an entry is taken back up to its last day, and is gone from the month', () => {
  const { output, writes } = decideTakeBack(on(LAST));
  expect(output).toEqual({ day: TODAY });
  expect(writes.map(({ kind }) => kind)).toEqual(['remove', 'replace']);
  const [, month] = writes;
  expect(month).toMatchObject({ body: { entries: {}, numbers: { [TODAY]: 1 } } });
  expect(refusalOf(() => decideTakeBack(on(LATE))).code).toBe('log-closed');
});

test('something is added at any time, and what was written stays', () => {
  const facts = on('2027-03-01');
  const { writes } = decideAddition('水管又通了', facts);
  expect(writes).toMatchObject([
    {
      body: {
        text: '修水管',
        additions: [{ text: '水管又通了', at: '2027-03-01T02:00:00.000Z' }],
      },
    },
  ]);
  const additions = Array.from({ length: MOST_ADDITIONS }, () => ({ text: '又', at: TODAY }));
  const full = { ...facts.entry, body: { ...facts.entry.body, additions } };
  expect(refusalOf(() => decideAddition('再', { ...facts, entry: full }))).toMatchObject({
    ...{ code: 'log-additions-many', field: 'text' },
  });
});

test('nobody else’s entry is there to be changed', () => {
  const foreign = { ...on(TODAY), by: 'p2' };
  expect(refusalOf(() => decideAmend(content, foreign)).code).toBe('log-unknown');
  expect(refusalOf(() => decideTakeBack(foreign)).code).toBe('log-unknown');
  expect(refusalOf(() => decideAddition('再', foreign)).code).toBe('log-unknown');
  expect(deedsOf(foreign.entry.body, 'p2', TODAY)).toEqual([]);
});

test('what can be done is said as it will be decided', () => {
  const { body } = written().entry;
  expect(deedsOf(body, 'p1', LAST)).toEqual(['amend', 'take-back', 'add']);
  expect(deedsOf(body, 'p1', LATE)).toEqual(['add']);
});
