import { exportDeskRef, exportRequestRef } from '../../../src/core/forms/places';
import type { ExportRequest } from '../../../src/core/forms/export-request';
import type { County } from '../../fixtures/open-county';
import { COUNTY, TOWNSHIP, openCounty } from '../../fixtures/open-county';
import type { Ready } from '../../kernel/whole-or-not';
import { wholeOrNot } from '../../kernel/whole-or-not';
import type { Mishap } from '../../kernel/faulty-store';
import { faultyStore } from '../../kernel/faulty-store';
import { memoryStore } from '../../support/memory-store';

const of = { form: 'month-sheet' as const, division: TOWNSHIP, month: '2026-10' };
const once = { key: 'once' };
const asking = { of, reason: '存档' };

type Prepared = (county: County) => Promise<Ready['call']>;

const acts: Readonly<Record<string, Prepared>> = {
  ask: (county) => Promise.resolve(() => county.answer('forms.ask', 'clerk', asking, once)),
  async agree(county) {
    const { number } = await county.call('forms.ask', 'clerk', asking);
    return () => county.answer('forms.settle', 'county', { number, agree: true }, once);
  },
  async refuse(county) {
    const { number } = await county.call('forms.ask', 'clerk', asking);
    const input = { number, agree: false, reason: '不必' };
    return () => county.answer('forms.settle', 'county', input, once);
  },
};

/** Requests but for their numbers, the desk, and what people were told. */
async function held(county: County) {
  const month = { division: COUNTY, month: '2026-11' };
  const { exports } = await county.call('forms.log', 'county', month);
  const { desk } = await county.store.read({ desk: exportDeskRef(county.tenant, COUNTY) });
  const told = async (who: string) => (await county.call('inbox.list', who, {})).notices.length;
  return {
    exports: exports.map(({ state, steps, fetched }) => [state, steps.length, fetched]),
    desk: desk?.body.open.length ?? 0,
    told: [await told('clerk'), await told('county')],
  };
}

wholeOrNot(acts, memoryStore, async (ready, store) => {
  const county = await openCounty('guizhou-2018', store);
  return { call: await ready(county), held: () => held(county) };
});

test.each<[Mishap[], number]>([
  [['conflict', 'fine'], 1],
  [['lost-before', 'fine'], 1],
  [['lost-after', 'fine'], 1],
  [['broken'], 0],
])('a file is counted as often as it left, whatever befalls: %j', async (mishaps, count) => {
  const sound = memoryStore();
  let commit = sound.commit;
  const county = await openCounty('guizhou-2018', {
    ...sound,
    commit: (writes) => commit(writes),
  });
  const { number } = await county.call('forms.ask', 'clerk', asking);
  await county.call('forms.settle', 'county', { number, agree: true });
  commit = faultyStore(sound, mishaps).commit;
  await county.answer('forms.fetch', 'clerk', { number }, once).catch(() => undefined);
  commit = sound.commit;
  const read = async (): Promise<ExportRequest | undefined> => {
    const { found } = await sound.read({ found: exportRequestRef(county.tenant, number) });
    return found?.body;
  };
  expect((await read())?.fetched).toBe(count);
  // Sent again under its key it is not counted twice; the file itself is not kept to be given again.
  const again = await county.answer('forms.fetch', 'clerk', { number }, once);
  expect(again.refusal?.code).toBe(count === 1 ? 'answer-not-kept' : undefined);
  expect((await read())?.fetched).toBe(1);
});
