import { inventCadres } from '../../cloudfunctions/_backend/demo/cadres';
import { demoPersonas } from '../../cloudfunctions/_backend/demo/personas';
import { shortOf } from '../../src/core/attendance/put-on-record';
import { addMonths, dayOf, daysFrom, monthOf, within } from '../../src/core/calendar/day';
import { target } from '../../src/core/records';
import { callerOf } from '../../src/core/roster/caller';
import type { Posting } from '../../src/core/roster/people';
import { bodiesOf, now, planAnew, planned } from './county';

const writes = planned();
const postings = [...bodiesOf(writes, 'posting').values()];
const registers = [...bodiesOf(writes, 'register').values()];
const presences = bodiesOf(writes, 'presence');

describe('the demo county', () => {
  test('is the same county each time, and another one from another seed', () => {
    expect(planAnew()).toEqual(writes);
    expect(inventCadres(3, 7)).not.toEqual(inventCadres(3, 8));
    expect(inventCadres(3, 7)).toEqual(inventCadres(200, 7).slice(0, 3));
  });

  test('has the real divisions and about 260 cadres', () => {
    const divisions = [...bodiesOf(writes, 'division').values()];
    expect(divisions.filter(({ code }) => code.length === 9)).toHaveLength(16);
    expect(divisions.filter(({ code }) => code.length === 12)).toHaveLength(109);
    expect(divisions.find(({ code }) => code === '533123')).toEqual({
      code: '533123',
      name: '盈江县',
      parent: '5331',
    });
    expect(bodiesOf(writes, 'village').size).toBe(109);
    expect(new Set(postings.map(({ person }) => person)).size).toBeGreaterThanOrEqual(255);
    expect(postings.length).toBeLessThanOrEqual(270);
  });

  test('writes each record once', () => {
    const ids = writes
      .map(target)
      .map(({ tenant, collection, id }) => `${tenant} ${collection} ${id}`);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('gives every village a party secretary and every township an officer', () => {
    const grants = [...bodiesOf(writes, 'grant').values()];
    const scopes = (role: string) =>
      new Set(grants.filter((grant) => grant.role === role).map(({ scope }) => scope));
    expect(scopes('village-secretary')).toEqual(new Set(villageCodes()));
    expect(scopes('township-officer').size).toBe(16);
    for (const role of ['county-officer', 'prefecture-officer', 'province-officer']) {
      expect(scopes(role).size).toBe(1);
    }
  });

  test('uses phone numbers that nobody can have', () => {
    const people = [...bodiesOf(writes, 'person').values()];
    expect(people.every(({ phone }) => /^100\d{8}$/.test(phone))).toBe(true);
    expect(new Set(people.map(({ phone }) => phone)).size).toBe(people.length);
  });
});

describe('postings', () => {
  test('leave one first secretary at a time in each village', () => {
    for (const village of villageCodes()) {
      const first = postings.filter((p) => p.village === village && p.position !== 'member');
      expect(first.length).toBeGreaterThan(0);
      expect(first.filter((posting) => within(dayOf(now), posting))).toHaveLength(1);
      expectNoOverlap(first);
    }
  });

  test('of one person do not overlap', () => {
    for (const person of new Set(postings.map((posting) => posting.person))) {
      expectNoOverlap(postings.filter((posting) => posting.person === person));
    }
  });

  test('some begin or end in the middle of a month', () => {
    const lastMonth = registers.filter(({ month }) => month === '2026-10');
    const periods = lastMonth.flatMap((register) => register.periods);
    expect(periods.some(({ from }) => from > '2026-10-01')).toBe(true);
    expect(periods.some(({ to }) => to < '2026-10-31')).toBe(true);
  });
});

test('callers are what follows from person, postings and grants', () => {
  const people = bodiesOf(writes, 'person');
  const grants = [...bodiesOf(writes, 'grant').values()];
  const bound = [...people].filter(([, { openid }]) => openid !== undefined);
  const expected = bound.map(([id, person]) => [
    `caller:${person.openid}`,
    callerOf(
      id,
      person,
      postings.filter((posting) => posting.person === id),
      grants.filter((grant) => grant.person === id),
    ),
  ]);
  expect(bodiesOf(writes, 'caller')).toEqual(new Map(expected as never));
});

test('every persona has an identity, except the newcomer and the villager', () => {
  for (const { id, openid, tenant, name } of demoPersonas()) {
    const caller = bodiesOf(writes, 'caller', tenant).get(`caller:${openid}`);
    if (id === 'newcomer' || id === 'villager') expect(caller).toBeUndefined();
    else expect(caller?.name).toBe(name);
  }
  expect(new Set(demoPersonas().map(({ id }) => id)).size).toBe(demoPersonas().length);
});

describe('registers and reports tell the same', () => {
  test('each reported day has its presence, unless a correction put it there', () => {
    const differing: string[] = [];
    let checked = 0;
    for (const { person, days, corrections } of registers) {
      for (const [day, { presence }] of Object.entries(days)) {
        if (!presence || corrections.some((c) => c.day === day && c.state === 'made')) continue;
        const report = presences.get(`presence:${person}:${day}`);
        if (!same(report && shortOf(report), presence)) differing.push(`${person} ${day}`);
        checked += 1;
      }
    }
    expect(differing).toEqual([]);
    expect(checked).toBeGreaterThan(10_000);
  });

  test('each presence stands in a register, or waits there as a correction', () => {
    const lost = [...presences].filter(([, { person, village, day }]) => {
      const register = registers.find(
        (r) => r.person === person && r.village === village && r.month === monthOf(day),
      );
      const waits = register?.corrections.some((c) => c.day === day && c.state === 'open');
      return register?.days[day]?.presence === undefined && !waits;
    });
    expect(lost).toEqual([]);
  });

  test('each trip covers its days', () => {
    const trips = [...bodiesOf(writes, 'trip')];
    for (const [id, { person, from, to }] of trips) {
      const register = registers.find((r) => r.person === person && r.month === monthOf(from));
      for (const day of daysFrom(from, to)) expect(register?.days[day]?.trip?.id).toBe(id);
    }
    expect(trips.length).toBeGreaterThan(20);
  });

  test('nobody reports outside a posting, ahead of time, or from an unbound phone', () => {
    const people = bodiesOf(writes, 'person');
    const wrong = [...presences].filter(([, { person, village, day, at, means }]) => {
      const posting = postings.find((p) => p.person === person && p.village === village);
      const phone = means !== 'app' || people.get(person)?.openid !== undefined;
      return !posting || !within(day, posting) || Date.parse(at) > now || !phone;
    });
    expect(wrong).toEqual([]);
  });
});

describe('there is something to see', () => {
  const statesOf = (month: string) =>
    new Set(registers.filter((register) => register.month === month).map(({ state }) => state));
  const lastMonth = registers.filter(({ month }) => month === '2026-10');
  const daysIn = (register: (typeof registers)[number]) =>
    Object.values(register.days).filter(({ presence }) => presence).length;

  test('the month before last is closed, last month is at every stage', () => {
    expect(statesOf('2026-09')).toEqual(new Set(['confirmed']));
    expect(statesOf('2026-10')).toEqual(new Set(['confirmed', 'signed', 'summed-up', 'draft']));
    expect(statesOf('2026-11')).toEqual(new Set(['draft']));
  });

  test('what the personas are there for is waiting', () => {
    const stateOf = (village: string) => lastMonth.find((r) => r.village === village)?.state;
    expect(stateOf('533123104201')).toBe('draft');
    expect(stateOf('533123104203')).toBe('summed-up');
    expect(stateOf('533123104202')).toBe('signed');
    const waiting = registers.filter(({ corrections }) =>
      corrections.some((c) => c.state === 'open'),
    );
    expect(waiting.map(({ township }) => township)).toEqual(['533123104']);
    const cadre = bodiesOf(writes, 'caller').get('caller:demo:cadre')?.person;
    expect(presences.has(`presence:${cadre}:2026-11-21`)).toBe(false);
  });

  test('every odd kind of day and sheet is there', () => {
    const all = [...presences.values()];
    expect(new Set(all.map(({ means }) => means))).toEqual(new Set(['app', 'paper', 'officer']));
    expect(new Set(all.map(({ place }) => place)).size).toBe(4);
    expect(all.some(({ late, madeAt }) => late && madeAt)).toBe(true);
    const away = all.filter(({ place, means }) => place === 'outside' && means === 'app');
    expect(away.every(({ reason }) => reason)).toBe(true);
    const counts = new Set(lastMonth.map(daysIn));
    for (const count of [0, 19, 20]) expect(counts).toContain(count);
  });

  test('one phone reported for two people', () => {
    const users = new Map<string, Set<string>>();
    for (const { device, person } of presences.values()) {
      if (device) users.set(device, (users.get(device) ?? new Set()).add(person));
    }
    expect([...users.values()].filter(({ size }) => size > 1)).toHaveLength(1);
  });
});

test('a demo started in the night has reports of today, two of them from one phone', () => {
  const county = planned(Date.parse('2026-11-22T20:29:00Z'));
  const today = [...bodiesOf(county, 'presence').values()].filter((p) => p.day === '2026-11-23');
  expect(today.length).toBeGreaterThan(50);
  const devices = today.flatMap(({ device }) => device ?? []);
  expect(new Set(devices).size).toBeLessThan(devices.length);
});

test.each(['2026-03-01T00:00:00Z', '2026-02-28T16:00:00Z', '2027-12-31T15:59:00Z'])(
  'on %s nothing is from the future and every month has its sheets',
  (instant) => {
    const at = Date.parse(instant);
    const county = planned(at);
    const sheets = [...bodiesOf(county, 'register').values()];
    const instants = [
      ...sheets.flatMap(({ steps }) => steps.map((step) => step.at)),
      ...[...bodiesOf(county, 'presence').values()].map((presence) => presence.at),
    ];
    expect(instants.every((each) => Date.parse(each) <= at)).toBe(true);
    const current = monthOf(dayOf(at));
    expect(new Set(sheets.map(({ month }) => month))).toEqual(
      new Set([addMonths(current, -2), addMonths(current, -1), current]),
    );
  },
);

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function villageCodes(): string[] {
  return [...bodiesOf(writes, 'village').values()].map(({ code }) => code);
}

function expectNoOverlap(list: readonly Posting[]): void {
  const sorted = [...list].sort((a, b) => (a.from < b.from ? -1 : 1));
  sorted.slice(1).forEach((posting, index) => {
    const earlier = sorted[index];
    expect(earlier?.to !== undefined && earlier.to < posting.from).toBe(true);
  });
}
