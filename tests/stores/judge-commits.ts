import type { Store } from '../../cloudfunctions/_backend/ports';
import { Conflict, MOST_WRITES } from '../../cloudfunctions/_backend/ports';
import { insert, ref, remove, replace, unchanged } from '../../src/core/records';
import { addUnit, freshTenant, mustRead, presence, unit, unitRef } from './samples';

export function judgeCommits(the: () => Store): void {
  const units = (tenant: string, count: number) =>
    Array.from({ length: count }, (_, n) => insert(unitRef(tenant, `u${n}`), unit(`${n}`)));
  const all = (tenant: string, count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, n) => [`u${n}`, unitRef(tenant, `u${n}`)]),
    );

  test('an insert is read back at version 1, other places are empty', async () => {
    const tenant = freshTenant();
    await addUnit(the(), tenant, 'a');
    const found = await the().read({
      here: unitRef(tenant, 'a'),
      elsewhere: unitRef(tenant, 'b'),
      other: unitRef(`${tenant}-other`, 'a'),
      kind: ref('grant', tenant, 'a'),
    });
    expect(found.here).toEqual({
      collection: 'unit',
      tenant,
      id: 'a',
      version: 1,
      body: unit('a'),
    });
    expect([found.elsewhere, found.other, found.kind]).toEqual([undefined, undefined, undefined]);
  });

  test('an insert of what exists is a conflict, and nothing beside it is written', async () => {
    const tenant = freshTenant();
    await addUnit(the(), tenant, 'b');
    const writes = ['a', 'b', 'c'].map((id) => insert(unitRef(tenant, id), unit('new')));
    await expect(the().commit(writes)).rejects.toBeInstanceOf(Conflict);
    const found = await the().read({ a: unitRef(tenant, 'a'), c: unitRef(tenant, 'c') });
    expect([found.a, found.c]).toEqual([undefined, undefined]);
    expect((await mustRead(the(), unitRef(tenant, 'b'))).body.name).toBe('b');
  });

  test('a replacement counts the version up; at an old version it is a conflict', async () => {
    const tenant = freshTenant();
    const first = await addUnit(the(), tenant, 'a');
    await the().commit([replace(first, unit('second'))]);
    const second = await mustRead(the(), unitRef(tenant, 'a'));
    expect(second).toMatchObject({ version: 2, body: { name: 'second' } });
    const stale = the().commit([
      insert(unitRef(tenant, 'x'), unit('x')),
      replace(first, unit('?')),
    ]);
    await expect(stale).rejects.toBeInstanceOf(Conflict);
    expect(await the().read({ x: unitRef(tenant, 'x') })).toEqual({ x: undefined });
    expect(await mustRead(the(), unitRef(tenant, 'a'))).toEqual(second);
  });

  test('a removal at the version read removes, at another it is a conflict', async () => {
    const tenant = freshTenant();
    const first = await addUnit(the(), tenant, 'a');
    await the().commit([replace(first, unit('second'))]);
    await expect(the().commit([remove(first)])).rejects.toBeInstanceOf(Conflict);
    await the().commit([remove(await mustRead(the(), unitRef(tenant, 'a')))]);
    expect(await the().read({ a: unitRef(tenant, 'a') })).toEqual({ a: undefined });
    await expect(the().commit([remove(first)])).rejects.toBeInstanceOf(Conflict);
  });

  test('what must stay unchanged stops the commit once it changed or went', async () => {
    const tenant = freshTenant();
    const first = await addUnit(the(), tenant, 'a');
    await the().commit([unchanged(first), insert(unitRef(tenant, 'x'), unit('x'))]);
    expect(await mustRead(the(), unitRef(tenant, 'a'))).toEqual(first);
    await the().commit([replace(first, unit('b'))]);
    const resting = (id: string) =>
      the().commit([unchanged(first), insert(unitRef(tenant, id), unit('y'))]);
    await expect(resting('y')).rejects.toBeInstanceOf(Conflict);
    await the().commit([remove(await mustRead(the(), unitRef(tenant, 'a')))]);
    await expect(resting('y')).rejects.toBeInstanceOf(Conflict);
    expect(await the().read({ y: unitRef(tenant, 'y') })).toEqual({ y: undefined });
  });

  test('the most writes a commit may hold, of all kinds, and one too many', async () => {
    const tenant = freshTenant();
    await the().commit(units(tenant, MOST_WRITES));
    const before = await the().read(all(tenant, MOST_WRITES));
    const mixed = Object.values(before).map((record, n) => {
      if (!record) throw new Error('not stored');
      return [replace(record, unit(`new ${n}`)), remove(record), unchanged(record)][n % 3]!;
    });
    await the().commit(mixed);
    const after = await the().read(all(tenant, MOST_WRITES));
    expect(after.u0).toMatchObject({ version: 2, body: { name: 'new 0' } });
    expect(after.u1).toBeUndefined();
    expect(after.u2).toEqual(before.u2);
    await expect(the().commit(mixed)).rejects.toBeInstanceOf(Conflict);
    await expect(the().commit(units(freshTenant(), MOST_WRITES + 1))).rejects.toThrow(/at most/);
  });

  test.each([0, 1, 2])('one stale write among a hundred stops all (%i)', async (kind) => {
    const tenant = freshTenant();
    const stale = await addUnit(the(), tenant, 'stale');
    await the().commit([replace(stale, unit('newer'))]);
    const bad = [replace(stale, unit('?')), remove(stale), unchanged(stale)][kind]!;
    const commit = the().commit([...units(tenant, MOST_WRITES - 1), bad]);
    await expect(commit).rejects.toBeInstanceOf(Conflict);
    expect(await the().read({ u: unitRef(tenant, 'u0') })).toEqual({ u: undefined });
  });

  test('two writes to one record are a fault of the program, not a conflict', async () => {
    const twice = insert(unitRef(freshTenant(), 'a'), unit('a'));
    const fault = await the()
      .commit([twice, twice])
      .catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(Error);
    expect(fault).not.toBeInstanceOf(Conflict);
  });

  test('nothing to write and nothing to read are no trouble', async () => {
    await the().commit([]);
    expect(await the().read({})).toEqual({});
  });

  test('texts come back as they were, whatever they look like', async () => {
    const tenant = freshTenant();
    const texts = [
      "'; drop table unit; --",
      '$1 %s ?? :name {} []',
      '"quoted" \\ back\\slash\n\t',
      '李鹏𠮷👨‍👩‍👧',
      'null',
      '',
    ];
    const at = (n: number) => unitRef(tenant, `id ${texts[n]}`);
    await the().commit(texts.map((text, n) => insert(at(n), unit(text))));
    for (const [n, text] of texts.entries()) {
      expect(await mustRead(the(), at(n))).toMatchObject({ id: at(n).id, body: { name: text } });
    }
  });

  test('fields that are absent stay absent', async () => {
    const at = ref('presence', freshTenant(), 'p');
    await the().commit([insert(at, { ...presence('p', '2026-11-21'), reason: undefined })]);
    const { body } = await mustRead(the(), at);
    expect(Object.keys(body).sort()).toEqual(Object.keys(presence('p', '2026-11-21')).sort());
  });
}
