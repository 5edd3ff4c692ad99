import { registerRef } from '../../../src/core/attendance/places';
import type { Register } from '../../../src/core/attendance/register';
import type { Issue } from '../../../src/core/evaluation/issue';
import { issueId, issueRef } from '../../../src/core/evaluation/issue';
import { teamKey } from '../../../src/core/awards/places';
import { insert } from '../../../src/core/records';
import { TENANT, UNIT, VILLAGE } from '../../fixtures/small-county';
import type { AwardCounty } from './award-county';
import { nominateOne, openAwardCounty, openOne } from './award-county';

const issue: Issue = {
  ...{ village: VILLAGE, township: VILLAGE.slice(0, 9), number: 1, kind: 'problem' },
  ...{ what: '三组的水沟', answerer: { person: 'ann', name: '人ann' }, due: '2026-10-01' },
  ...{ raisedAt: '2026-09-01T02:00:00.000Z', state: 'open', steps: [] },
};

const register: Register = {
  ...{ person: 'ann', name: '人ann', month: '2026-09', village: VILLAGE, unit: UNIT },
  ...{ township: VILLAGE.slice(0, 9), position: 'first-secretary', state: 'confirmed' },
  ...{ periods: [{ from: '2026-09-01', to: '2026-09-30' }], days: {}, steps: [], corrections: [] },
};

async function withRecords(): Promise<{ awards: AwardCounty; round: string }> {
  const awards = await openAwardCounty();
  await awards.store.commit([
    insert(issueRef(TENANT, issueId(VILLAGE, 1)), issue),
    insert(registerRef(TENANT, 'ann', VILLAGE, '2026-09'), register),
  ]);
  return { awards, round: await openOne(awards) };
}

const opened = (evidence: { records: { opens: { page: string; query: object } }[] }[]) =>
  evidence.flatMap(({ records }) => records.map(({ opens }) => opens));

const month = { page: 'my-month', query: { cadre: 'ann', month: '2026-09' } };
const promise = { page: 'issues', query: { village: VILLAGE, issue: issueId(VILLAGE, 1) } };

test('each line leads to its records, for whoever may open them', async () => {
  const { awards, round } = await withRecords();
  const seen = await awards.call('awards.candidate', 'clerk', { round, nominee: 'cadre:ann' });
  expect(opened(seen.evidence)).toEqual([month, promise]);
  await nominateOne(awards, round, 'ann', 'c1');
  const by = async (who: string) => {
    const { nominations } = await awards.call('awards.round', who, { round });
    return nominations.map(({ evidence }) => opened(evidence));
  };
  expect(await by('one')).toEqual([[month, promise]]);
  // Who sent them sees their days, and not the promises of a village.
  expect(await by('unit')).toEqual([[month]]);
  const { nominations } = await awards.call('awards.mine', 'ann', {});
  expect(nominations.map(({ evidence }) => opened(evidence))).toEqual([[month, promise]]);
});

test('of a team its people and its promises', async () => {
  const { awards, round } = await withRecords();
  const nominee = teamKey(VILLAGE);
  const { evidence } = await awards.call('awards.candidate', 'clerk', { round, nominee });
  const people = opened(evidence).filter(({ page }) => page === 'people');
  expect(people).toContainEqual({ page: 'people', query: { division: VILLAGE, person: 'ann' } });
  expect(opened(evidence)).toContainEqual(promise);
});
