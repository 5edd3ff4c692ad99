import { fundBookRef, fundDeskRef, projectRef } from '../../../src/core/funds/places';
import type { County } from '../../fixtures/open-county';
import { TOWNSHIP, UNIT, VILLAGE } from '../../fixtures/open-county';
import type { Ready } from '../../kernel/whole-or-not';
import { wholeOrNot } from '../../kernel/whole-or-not';
import { memoryStore } from '../../support/memory-store';
import { NEXT_YEAR, YEAR, book, given, openFundCounty, plan, spending } from './fund-county';

const key = { key: 'once' };
const project = `project:${VILLAGE}:1`;

const acts: Readonly<Record<string, (county: County) => Promise<Ready['call']>>> = {
  enter: (county) => Promise.resolve(() => county.answer('funds.enter', 'first', given(100), key)),
  async settle(county) {
    await county.call('funds.enter', 'first', given(100));
    const input = { ...book, number: 0, agree: true };
    return () => county.answer('funds.settle', 'unit', input, key);
  },
  async reverse(county) {
    await county.call('funds.enter', 'first', spending(100));
    await county.call('funds.settle', 'clerk', { ...book, number: 0, agree: true });
    const input = { ...book, number: 0, reason: '记错了' };
    return () => county.answer('funds.reverse', 'first', input, key);
  },
  close: (county) =>
    Promise.resolve(() => county.answer('funds.close', 'clerk', book, { ...key, ...NEXT_YEAR })),
  planProject: (county) =>
    Promise.resolve(() => county.answer('funds.planProject', 'first', plan, key)),
  async reportProject(county) {
    await county.call('funds.planProject', 'first', plan);
    const input = { project, state: 'going', on: '2026-11-15', text: '开工' } as const;
    return () => county.answer('funds.reportProject', 'first', input, key);
  },
};

/** The book, what waits for whom, the project, and what was told. */
async function held({ tenant, store, call }: County) {
  const { book: kept, ...rest } = await store.read({
    book: fundBookRef(tenant, VILLAGE, YEAR),
    project: projectRef(tenant, project),
    ofUnit: fundDeskRef(tenant, UNIT),
    ofTownship: fundDeskRef(tenant, TOWNSHIP),
  });
  const desks = [rest.ofUnit, rest.ofTownship].map((desk) =>
    desk?.body.books.map(({ count }) => count),
  );
  const { notices } = await call('inbox.list', 'first', {});
  return {
    entries: kept?.body.entries.map(({ fen, state }) => [fen, state]),
    closed: kept?.body.closedFor,
    project: rest.project?.body.notes.length,
    ...{ desks, told: notices.length },
  };
}

wholeOrNot(acts, memoryStore, async (ready, store) => {
  const county = await openFundCounty(store);
  const call = await ready(county);
  return { call, held: () => held(county) };
});
