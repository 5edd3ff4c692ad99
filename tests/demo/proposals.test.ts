import { addDays, dayOf } from '../../src/core/calendar/day';
import { isReady } from '../../src/core/proposal/days';
import { effectsOn } from '../../src/core/proposal/effect';
import { bodiesOf, now, planned } from './county';

const instants = [
  now,
  ...['2026-03-02T01:00:00Z', '2026-07-01T23:00:00Z'].map((at) => Date.parse(at)),
];

describe.each(instants.map((at) => [dayOf(at), at] as const))('on %s', (today, at) => {
  const writes = planned(at);
  const proposals = [...bodiesOf(writes, 'proposal').values()];
  const checks = bodiesOf(writes, 'spotCheck');
  const ofMember = proposals.filter(({ name }) => name === '李国强');

  test('there is a proposal at each step; the open one waits for a persona’s word', () => {
    const states = proposals.map(({ state }) => state).sort();
    const open = ofMember.map(({ state }) => state);
    expect(states).toEqual(['answered', 'decided', 'dropped', ...open, 'returned']);
    for (const one of ofMember) {
      expect([isReady(one, today), isReady(one, addDays(one.answerBy, 1))]).toEqual([false, true]);
    }
    expect(proposals.find(({ state }) => state === 'returned')?.waitsFor).toBe('township-officer');
  });

  test('each rests on a confirmed check of a day on which nothing else is known', () => {
    const facts = proposals.flatMap((one) => one.facts.map(({ record }) => [one, record] as const));
    expect(facts.length).toBeGreaterThanOrEqual(4);
    for (const [{ person, name, village }, record = ''] of facts) {
      const check = checks.get(record);
      expect(check?.state).toBe('confirmed');
      const day = check?.result?.day ?? '';
      const register = [...bodiesOf(writes, 'register').values()].find(
        (each) => each.person === person && each.village === village && day.startsWith(each.month),
      );
      const { absent, ...known } = register?.days[day] ?? {};
      expect(absent).toEqual(register?.month === today.slice(0, 7) ? { check: record } : undefined);
      // Of 李国强 a paper line of the day may stand beneath, as it was.
      if (name !== '李国强') expect(known).toEqual({});
    }
  });

  test('what was decided is in force, and nothing else is', () => {
    const effects = [...bodiesOf(writes, 'effect').values()];
    const decided = proposals.filter(({ state }) => state === 'decided');
    expect(effects.map(({ person }) => person)).toEqual(decided.map(({ person }) => person));
    expect(effectsOn(effects, today)).toHaveLength(1);
  });

  test('nothing was done before it could be, or is still to come', () => {
    for (const { steps } of proposals) {
      const times = steps.map((step) => step.at);
      expect([...times].sort()).toEqual(times);
      expect(Date.parse(times.at(-1) ?? '')).toBeLessThanOrEqual(at);
    }
  });
});
