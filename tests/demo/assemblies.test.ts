import { dayOf } from '../../src/core/calendar/day';
import type { Assembly } from '../../src/core/evaluation/assembly';
import { boxKeysOf } from '../../src/core/evaluation/ballot-keys';
import { openBallot } from '../../src/core/evaluation/seal';
import { planDemo } from '../../cloudfunctions/_backend/demo/plan';
import { DEMO_SEED } from '../../cloudfunctions/_backend/demo/tenant';
import { ballotSecret, bodiesOf, keyedHash, now, planned } from './county';

const writes = planned();
const assemblies = bodiesOf(writes, 'assembly');
const results = bodiesOf(writes, 'evaluationResult');
const inState = (state: Assembly['state']) =>
  [...assemblies].filter(([, body]) => body.state === state && body.quarter === '2026-Q4');
const linesOf = (id: string) =>
  [...bodiesOf(writes, 'rollLine').values()].filter(({ assembly }) => assembly === id);

test('this quarter’s round is open, by the county’s own document', () => {
  const round = bodiesOf(writes, 'round').get('round:2026-Q4');
  expect(round).toMatchObject({ state: 'open', form: { smallest: 10, threshold: 60 } });
  expect(round?.form.explanations.every(({ unset }) => !unset)).toBe(true);
});

test('an assembly is open today: some used each means, a persona has not voted', () => {
  const [[id, body] = ['', undefined]] = inState('open');
  expect(body).toMatchObject({ villageName: '模恒村民委员会', day: dayOf(now) });
  const lines = linesOf(id);
  const used = new Set(lines.flatMap((line) => line.used?.means ?? []));
  expect([...used].sort()).toEqual(['paper', 'phone', 'slip', 'tablet']);
  expect(lines.find(({ name }) => name === '岳老三')).toMatchObject({ party: 'village-cadres' });
  expect(lines.find(({ name }) => name === '岳老三')?.used).toBeUndefined();
  expect(lines.some(({ away, slip }) => away && slip)).toBe(true);
});

test('its box holds one readable ballot for each right used, none on paper, and no other box any', () => {
  const [[id] = ['']] = inState('open');
  const ballots = [...bodiesOf(writes, 'ballot').values()];
  const rights = linesOf(id).filter(({ used }) => used && used.means !== 'paper');
  expect(ballots).toHaveLength(rights.length);
  const keys = boxKeysOf(ballotSecret, id);
  for (const { assembly, party, envelope } of ballots) {
    expect(assembly).toBe(id);
    expect(openBallot(envelope, keys, `${id} ${party}`)).toBeDefined();
  }
  expect(bodiesOf(writes, 'paperEntry').size).toBe(0);
});

test('one is counted and waits to be published, with remarks to read', () => {
  const [[id] = ['']] = inState('counted');
  const result = results.get(`result:${id}`);
  expect(result).toMatchObject({ view: 'hidden' });
  expect(result?.comments.some(({ state }) => state === 'unread')).toBe(true);
});

test('one is published below the threshold: what is put right stands there, and a re-test is planned', () => {
  const [[id] = ['']] = inState('published');
  const result = results.get(`result:${id}`);
  const below = result?.standings.filter(({ standing }) => standing === 'below');
  expect(below?.map(({ subject }) => subject)).toEqual(['village-cadres']);
  const issues = [...bodiesOf(writes, 'issue').values()].filter((each) => each.assembly === id);
  expect(issues).toContainEqual(
    expect.objectContaining({
      kind: 'put-right',
      subject: below?.map(({ subject }) => ({ id: subject, name: '村组干部' }))[0],
    }),
  );
  const [[, retest] = ['', undefined]] = inState('planned');
  expect(retest).toMatchObject({ retestOf: id, number: 2 });
  expect(retest!.day > dayOf(now)).toBe(true);
});

test.each([
  '2026-12-31T16:00:01Z',
  '2026-10-01T01:00:00Z',
  '2026-12-31T15:59:00Z',
  '2027-01-12T04:00:00Z',
])('on %s nothing of an assembly is from the future', (instant) => {
  const at = Date.parse(instant);
  const county = planned(at);
  const held = [...bodiesOf(county, 'assembly').values()];
  expect(new Set(held.map(({ state }) => state)).size).toBe(4);
  const steps = held.flatMap(({ steps: all }) => all.map((step) => Date.parse(step.at)));
  expect(steps.every((each) => each <= at)).toBe(true);
  for (const { steps: all } of held) {
    const times = all.map((step) => step.at);
    expect(times).toEqual([...times].sort());
  }
});

test('where nobody can vote there is a round, and no assembly that somebody would wait for', () => {
  const county = planDemo(now, DEMO_SEED, { keyedHash });
  const states = [...bodiesOf(county, 'assembly').values()].map(({ state }) => state);
  expect(states).toEqual(['published']);
  expect(bodiesOf(county, 'round').get('round:2026-Q4')?.state).toBe('open');
});
