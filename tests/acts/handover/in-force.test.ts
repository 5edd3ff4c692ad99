import { COUNTY, OTHER_TOWNSHIP, TOWNSHIP } from '../../fixtures/small-county';
import { bar, openHandoverCounty } from './handover-county';

const whose = async (
  county: Awaited<ReturnType<typeof openHandoverCounty>>,
  division = COUNTY,
  who = 'one',
) => (await county.call('proposal.inForce', who, { division })).effects.map(({ to }) => to);

test.each([
  ['2026-11-19', []],
  ['2026-11-20', ['2026-11-20']],
])('a bar to %s, its last day included, on 20 November', async (to, expected) => {
  const county = await openHandoverCounty();
  await bar(county, 'zoe', { to });
  expect(await whose(county)).toEqual(expected);
});

test('what is done once, was lifted, or lies elsewhere is not there; one’s own neither', async () => {
  const county = await openHandoverCounty();
  await bar(county, 'zoe', { once: true });
  const lifted = { by: 'one', byName: '一', at: '2026-11-01T00:00:00Z', reason: '申诉成立' };
  await bar(county, 'bob', { lifted });
  await bar(county, 'both');
  expect(await whose(county)).toEqual(['2028-03-15']);
  expect(await whose(county, TOWNSHIP)).toEqual(['2028-03-15']);
  expect(await whose(county, OTHER_TOWNSHIP)).toEqual([]);
  expect(await whose(county, COUNTY, 'both')).toEqual([]);
});
