import type { Store } from '../../cloudfunctions/_backend/ports';
import { Conflict } from '../../cloudfunctions/_backend/ports';
import { insert, replace, unchanged } from '../../src/core/records';
import { addUnit, freshTenant, mustRead, unit, unitRef } from './samples';

/** How many succeeded; anything but a conflict fails the test. */
async function successes(commits: Promise<void>[]): Promise<number> {
  const results = await Promise.allSettled(commits);
  for (const result of results) {
    if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(Conflict);
  }
  return results.filter(({ status }) => status === 'fulfilled').length;
}

export function judgeRaces(the: () => Store): void {
  test('of a thousand inserts of one record at once, one succeeds', async () => {
    const tenant = freshTenant();
    const commits = Array.from({ length: 1000 }, (_, n) =>
      the().commit([
        insert(unitRef(tenant, 'one'), unit(`${n}`)),
        insert(unitRef(tenant, `beside ${n}`), unit('beside')),
      ]),
    );
    expect(await successes(commits)).toBe(1);
    const winner = (await mustRead(the(), unitRef(tenant, 'one'))).body.name;
    const beside = Array.from({ length: 1000 }, (_, n) => [n, unitRef(tenant, `beside ${n}`)]);
    const found: Record<string, unknown> = await the().read(Object.fromEntries(beside));
    expect(Object.keys(found).filter((n) => found[n])).toEqual([winner]);
  });

  test('of many replacements of one version at once, one succeeds', async () => {
    const tenant = freshTenant();
    const before = await addUnit(the(), tenant, 'a');
    const commits = Array.from({ length: 50 }, (_, n) =>
      the().commit([replace(before, unit(`${n}`))]),
    );
    expect(await successes(commits)).toBe(1);
    expect((await mustRead(the(), unitRef(tenant, 'a'))).version).toBe(2);
  });

  test('of two that each rest on what the other writes, never both succeed', async () => {
    for (let round = 0; round < 20; round += 1) {
      const tenant = freshTenant();
      const a = await addUnit(the(), tenant, 'a');
      const b = await addUnit(the(), tenant, 'b');
      const both = [
        the().commit([unchanged(a), replace(b, unit('rests on a'))]),
        the().commit([replace(a, unit('rests on b')), unchanged(b)]),
      ];
      expect(await successes(both)).toBeLessThanOrEqual(1);
    }
  });

  test('the same with an insert beside, and with lists long enough to be sent as lists', async () => {
    for (let round = 0; round < 5; round += 1) {
      const tenant = freshTenant();
      const a = await addUnit(the(), tenant, 'a');
      const b = await addUnit(the(), tenant, 'b');
      const more = (who: string) =>
        Array.from({ length: 20 }, (_, n) => insert(unitRef(tenant, `${who}${n}`), unit(who)));
      const both = [
        the().commit([unchanged(a), replace(b, unit('rests on a')), ...more('x')]),
        the().commit([replace(a, unit('rests on b')), unchanged(b), ...more('y')]),
      ];
      expect(await successes(both)).toBeLessThanOrEqual(1);
    }
  });

  test('many may rest on one record at once', async () => {
    const tenant = freshTenant();
    const a = await addUnit(the(), tenant, 'a');
    const commits = Array.from({ length: 30 }, (_, n) =>
      the().commit([unchanged(a), insert(unitRef(tenant, `${n}`), unit('x'))]),
    );
    await Promise.allSettled(commits);
    expect((await mustRead(the(), unitRef(tenant, 'a'))).body).toEqual(a.body);
  });
}
