import { homeActs } from '../../../cloudfunctions/home/acts';
import { perform } from '../../../cloudfunctions/_backend/perform';
import type { Output } from '../../../src/contract/contract';
import { TENANT, openidOf } from '../../fixtures/small-county';
import type { StoryCounty } from '../publicity/story-county';
import { handIn, openStoryCounty } from '../publicity/story-county';

let county: StoryCounty;
let story: string;

beforeEach(async () => {
  county = await openStoryCounty();
  story = await handIn(county);
});

async function todos(person: string) {
  const [home] = homeActs;
  if (!home) throw new Error('no home');
  const ports = { ...county.ports, now: county.now };
  const asked = { tenant: TENANT, openid: openidOf(person), input: {} };
  const { output } = (await perform(home, asked, ports)) as { output: Output<'home.show'> };
  return output.todos.filter(({ kind }) => kind === 'story-review');
}

const waits = {
  ...{
    kind: 'story-review',
    text: expect.stringMatching(/的案例《一条路修了三年》等您审核$/) as unknown,
  },
  since: expect.any(String) as unknown,
};

test('what was handed in waits for the township, and for nobody else', async () => {
  const opens = { page: 'story-one', query: { story } };
  expect(await todos('clerk')).toEqual([{ ...waits, opens }]);
  for (const person of ['county', 'writer', 'first', 'elsewhere']) {
    expect(await todos(person)).toEqual([]);
  }
});

test('passed on, it waits for the county, but not for whoever passed it', async () => {
  await county.call('publicity.review', 'both', { story, version: 1, decision: 'pass' });
  expect(await todos('county')).toMatchObject([waits]);
  expect([await todos('both'), await todos('clerk')]).toEqual([[], []]);
  await county.call('publicity.publish', 'county', { story, version: 1 });
  expect(await todos('county')).toEqual([]);
});

test('handed back, it waits for nobody here until it is handed in again', async () => {
  const remarks = [{ block: 0, text: '请写明是哪一年' }];
  const back = { story, version: 1, decision: 'hand-back' as const, remarks };
  await county.call('publicity.review', 'clerk', back);
  expect([await todos('clerk'), await todos('writer')]).toEqual([[], []]);
  await county.call('publicity.submit', 'writer', { story, edition: 1 });
  expect(await todos('clerk')).toMatchObject([waits]);
});
