import { redraw } from '../../src/core/check/redraw';
import { bodiesOf, now, planned } from './county';

const nameless = { byName: expect.any(String) as string };

describe('spot checks of the demo county', () => {
  const writes = planned();
  const checks = [...bodiesOf(writes, 'spotCheck').values()];
  const named = (name: string) => checks.filter((each) => each.name === name);

  test('an open draw that can be drawn again, and a finding at each step', () => {
    // Further confirmed ones are what the proposals at each step came of.
    const others = checks.filter(({ state, name }) => state !== 'confirmed' || name === '李国强');
    const states = others.map(({ state }) => state).sort();
    expect(states).toEqual(['answered', 'confirmed', 'dropped', 'planned', 'planned', 'planned']);
    const [draw] = bodiesOf(writes, 'checkDraw').values();
    expect(draw && redraw(draw).same).toBe(true);
    expect(draw).toMatchObject({ count: 3, division: '533123104', ...nameless });
  });

  test('what was confirmed marks its day, and leads to a proposal', () => {
    const [check] = named('李国强');
    expect(check).toMatchObject({ state: 'confirmed', result: { found: 'not-there' } });
    const sheets = [...bodiesOf(writes, 'register').values()];
    const marked = sheets.flatMap(({ person, days }) =>
      Object.entries(days).flatMap(([day, { absent }]) => (absent ? [[person, day]] : [])),
    );
    expect(marked).toContainEqual([check?.person, check?.result?.day]);
    const proposals = [...bodiesOf(writes, 'proposal').values()];
    expect(proposals.filter(({ person }) => person === check?.person)).toMatchObject([
      { kind: 'strike', state: 'open' },
    ]);
  });

  test('nothing lies in the future, and whoever judged did not record', () => {
    for (const { steps, result } of checks) {
      expect(steps.every(({ at }) => Date.parse(at) <= now)).toBe(true);
      const judged = steps.find(({ step }) => step === 'confirm' || step === 'drop');
      if (judged) expect(judged.by).not.toBe(result?.by);
    }
  });
});

test.each(['2026-03-01T00:00:00Z', '2026-12-31T15:59:00Z', '2028-02-15T16:00:00Z'])(
  'on %s no month that is over is marked, and nothing lies ahead',
  (instant) => {
    const at = Date.parse(instant);
    const writes = planned(at);
    for (const { steps, on, result } of bodiesOf(writes, 'spotCheck').values()) {
      expect(steps.every((each) => Date.parse(each.at) <= at)).toBe(true);
      expect((result?.day ?? on) >= on).toBe(true);
    }
    const month = new Date(at + 8 * 3_600_000).toISOString().slice(0, 7);
    for (const register of bodiesOf(writes, 'register').values()) {
      const absent = Object.values(register.days).some((day) => day.absent);
      if (absent) expect(register.month).toBe(month);
    }
  },
);
