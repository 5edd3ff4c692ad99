import { declarations } from '../../cloudfunctions/_backend/collections/declarations';
import { bringUp } from '../../cloudfunctions/_backend/stores/bring-up';
import { openStore } from '../../cloudfunctions/_backend/stores/postgres/open-store';
import { pgliteEngine } from '../../cloudfunctions/_backend/stores/postgres/open-pglite';
import { resultRef } from '../../src/core/evaluation/places';
import type { EvaluationResult } from '../../src/core/evaluation/result';
import { insert } from '../../src/core/records';
import { startPglite } from '../support/start-pglite';

/** A result as shape 1 had it: `unanimous`, and numbers wherever two options were chosen. */
const shape1 = {
  assembly: 'assembly:533123100201:2026-Q3:1',
  village: '533123100201',
  villageName: '新建村',
  township: '533123100',
  quarter: '2026-Q3',
  number: 1,
  day: '2026-09-24',
  countedAt: '2026-09-26T02:00:00.000Z',
  subjects: [
    { id: 'cadres:first', party: 'cadres', person: 'first', name: '赵第一' },
    { id: 'cadres:member', party: 'cadres', person: 'member', name: '李一' },
    { id: 'village-cadres', party: 'village-cadres', name: '村组干部' },
  ],
  options: ['good', 'fair', 'middling', 'poor', 'unknown'],
  smallest: 10,
  threshold: 60,
  parties: [
    {
      party: 'villagers',
      way: 'secret',
      onRoll: 20,
      used: { phone: 15, slip: 0, tablet: 0, paper: 0, signed: 0 },
      ballots: 15,
      void: 0,
      questions: [
        { subject: 'cadres:first', ratedOn: 'results', withheld: 'unanimous' },
        {
          ...{ subject: 'cadres:member', ratedOn: 'results' },
          counts: { good: 13, fair: 0, middling: 0, poor: 2, unknown: 0 },
        },
        {
          ...{ subject: 'village-cadres', ratedOn: 'work' },
          counts: { good: 12, fair: 0, middling: 0, poor: 3, unknown: 0 },
        },
      ],
      comments: 'kept',
    },
    {
      party: 'cadres',
      way: 'secret',
      onRoll: 10,
      used: { phone: 9, slip: 0, tablet: 0, paper: 0, signed: 0 },
      ballots: 9,
      void: 0,
      questions: [{ subject: 'village-cadres', ratedOn: 'work', withheld: 'too-few' }],
      comments: 'dropped',
    },
  ],
  standings: [
    { subject: 'cadres:first', standing: 'reached' },
    { subject: 'cadres:member', standing: 'reached', percent: 86.7 },
    { subject: 'village-cadres', standing: 'reached', percent: 80 },
  ],
  comments: [],
  view: 'hidden',
  explanations: [],
};

const ratings = (result: EvaluationResult | undefined) =>
  result?.parties.flatMap(({ questions }) =>
    questions.map(({ withheld, counts }) => withheld ?? counts),
  );
const today = [
  'nearly-alike',
  'nearly-alike',
  { good: 12, fair: 0, middling: 0, poor: 3, unknown: 0 },
  'too-few',
];

test('a result of shape 1 is read by the rule of today: what two differed in is withheld', () => {
  const result = bringUp(declarations.evaluationResult, 1, shape1) as EvaluationResult;
  expect(ratings(result)).toEqual(today);
  expect(result.standings).toEqual([
    { subject: 'cadres:first', standing: 'reached' },
    { subject: 'cadres:member', standing: 'reached' },
    { subject: 'village-cadres', standing: 'reached', percent: 80 },
  ]);
  const { parties, standings } = result;
  expect({ ...result, parties, standings }).toEqual({ ...shape1, parties, standings });
});

test('and a store filled by the earlier program gives its results so', async () => {
  const client = await startPglite();
  const { indexes } = declarations.evaluationResult;
  const earlier = { evaluationResult: { shape: 1, upgrades: {}, indexes } };
  const before = await openStore(pgliteEngine(client), 'old', earlier);
  const at = resultRef('t', shape1.assembly);
  await before.commit([insert(at, shape1 as unknown as EvaluationResult)]);

  const store = await openStore(pgliteEngine(client), 'old', declarations);
  expect(ratings((await store.read({ at })).at?.body)).toEqual(today);
  await client.close();
});
