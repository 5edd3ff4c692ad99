import { wholeOrNot } from '../../kernel/whole-or-not';
import { memoryStore } from '../../support/memory-store';
import type { HandoverCounty } from './handover-county';
import {
  ANN,
  application,
  confirmZoe,
  naming,
  openHandoverCounty,
  passRoute,
  proposeRecall,
} from './handover-county';

type Answer = Promise<{ refusal?: { code: string } | undefined }>;
/** What is ready for the act, and the act: the same call each time it is made. */
type Ready = (county: HandoverCounty) => Promise<() => Answer>;

const key = { key: 'once' };
const succession = ANN;

const acts: Readonly<Record<string, Ready>> = {
  apply: (county) =>
    Promise.resolve(() => county.answer('handover.apply', 'ann', application, key)),
  async recall(county) {
    const proposal = await proposeRecall(county, 'ann');
    const input = { proposal, decision: 'adopt' } as const;
    return () => county.answer('proposal.decide', 'one', input, key);
  },
  async confirm(county) {
    await county.call('handover.apply', 'ann', application);
    await passRoute(county);
    await county.call('handover.name', 'unit', naming);
    const input = { succession, decision: 'confirm' } as const;
    return () => county.answer('handover.confirm', 'one', input, key);
  },
  async sign(county) {
    await confirmZoe(county);
    return () => county.answer('handover.sign', 'ann', { succession }, key);
  },
  async see(county) {
    await confirmZoe(county);
    await county.call('handover.sign', 'ann', { succession });
    await county.call('handover.sign', 'zoe', { succession });
    return () => county.answer('handover.see', 'clerk', { succession }, key);
  },
};

/** Where it stands, who is posted, what waits and who was told. */
async function held(county: HandoverCounty) {
  const { within, waiting } = await county.call('handover.list', 'one', {});
  const people = ['ann', 'unit', 'clerk'];
  return {
    ...{ within, waiting, postings: await county.postings() },
    todos: await Promise.all(people.map((each) => county.todos(each))),
    told: await Promise.all(people.map((each) => county.told(each))),
  };
}

wholeOrNot(acts, memoryStore, async (ready, store) => {
  const county = await openHandoverCounty(store);
  return { call: await ready(county), held: () => held(county) };
});

test('two that confirm at once bring one posting', async () => {
  const county = await openHandoverCounty();
  await county.call('handover.apply', 'ann', application);
  await passRoute(county);
  await county.call('handover.name', 'unit', naming);
  const input = { succession, decision: 'confirm' } as const;
  const codes = await Promise.all([
    county.code('handover.confirm', 'one', input),
    county.code('handover.confirm', 'both', input),
  ]);
  expect(codes.sort()).toEqual(['done', 'succession-not-at-step']);
  expect((await county.postings()).filter(({ person }) => person === 'zoe')).toHaveLength(1);
});
