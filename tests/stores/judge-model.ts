import type { Store } from '../../cloudfunctions/_backend/ports';
import { Conflict } from '../../cloudfunctions/_backend/ports';
import type { Stored, Write } from '../../src/core/records';
import { insert, remove, replace, unchanged } from '../../src/core/records';
import * as fc from '../support/random';
import { freshTenant, unit, unitRef } from './samples';

type Model = Map<string, { version: number; name: string }>;

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'];
const kinds = ['insert', 'replace', 'remove', 'unchanged'] as const;

/** One write to one record, most often at its version, sometimes at one before. */
const step = fc.record({
  id: fc.constantFrom(...ids),
  kind: fc.constantFrom(...kinds),
  name: fc.string({ unit: 'grapheme', maxLength: 6 }).filter((text) => !text.includes('\0')),
  stale: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
});
const commits = fc.array(fc.uniqueArray(step, { selector: ({ id }) => id, minLength: 1 }), {
  maxLength: 12,
});
type Step = { id: string; kind: (typeof kinds)[number]; name: string; stale: boolean };

function writeOf(tenant: string, model: Model, { id, kind, name, stale }: Step): Write {
  const at = unitRef(tenant, id);
  if (kind === 'insert') return insert(at, unit(name));
  const known = model.get(id)?.version ?? 1;
  const before: Stored<'unit'> = { ...at, version: stale ? known + 1 : known, body: unit('') };
  if (kind === 'replace') return replace(before, unit(name));
  return kind === 'remove' ? remove(before) : unchanged(before);
}

/** The model after the steps, or nothing when one of them cannot be done. */
function after(model: Model, steps: readonly Step[]): Model | undefined {
  const next = new Map(model);
  for (const { id, kind, name, stale } of steps) {
    const known = model.get(id);
    if (kind === 'insert' ? known : !known || stale) return undefined;
    if (kind === 'insert') next.set(id, { version: 1, name });
    if (kind === 'replace') next.set(id, { version: (known?.version ?? 0) + 1, name });
    if (kind === 'remove') next.delete(id);
  }
  return next;
}

export function judgeModel(the: () => Store): void {
  test('any sequence of commits does what a plain map would do', async () => {
    await fc.assert(
      fc.asyncProperty(commits, async (sequence) => {
        const tenant = freshTenant();
        let model: Model = new Map();
        for (const steps of sequence) {
          const next = after(model, steps);
          const writes = steps.map((each) => writeOf(tenant, model, each));
          const done = await the()
            .commit(writes)
            .then(
              () => true,
              (error: unknown) => {
                if (error instanceof Conflict) return false;
                throw error;
              },
            );
          expect(done).toBe(next !== undefined);
          model = next ?? model;
        }
        const found = await the().read(
          Object.fromEntries(ids.map((id) => [id, unitRef(tenant, id)])),
        );
        const stored = ids.flatMap((id) => {
          const record = found[id];
          return record ? [[id, { version: record.version, name: record.body.name }]] : [];
        });
        expect(Object.fromEntries(stored)).toEqual(Object.fromEntries(model));
      }),
      { numRuns: 40 },
    );
  });
}
