import type { Store } from '../../cloudfunctions/_backend/ports';
import type { Mishap } from './faulty-store';
import { faultyStore } from './faulty-store';

/** An act with all that had to be there before it. */
export interface Ready {
  /** The same call, under the same key, each time it is made. */
  readonly call: () => Promise<{ refusal?: { code: string } | undefined }>;
  /** Everything the act can change, but for ids and times of chance. */
  readonly held: () => Promise<unknown>;
}

/** What befalls the commits of one call, and whether it is done in the end. */
const fates: readonly (readonly [mishaps: Mishap[], done: boolean])[] = [
  [['conflict', 'fine'], true],
  [['lost-before', 'fine'], true],
  [['lost-after', 'fine'], true],
  [['cut-after', 'fine'], true],
  [['broken'], false],
  [['conflict'], false],
  [['lost-before'], false],
];

/**
 * Each act, whatever befalls its commits: nothing or all of it is there, the same call afterwards
 * does it, and once more changes nothing.
 * @param prepare makes what goes before the act, on a store that can be told to go wrong
 */
export function wholeOrNot<Act>(
  acts: Readonly<Record<string, Act>>,
  openStore: () => Store | Promise<Store>,
  prepare: (act: Act, store: Store) => Promise<Ready>,
): void {
  describe.each(Object.entries(acts))('%s', (_name, act) => {
    test.each(fates)(
      '%j: whole or not at all, and the same call again once',
      async (mishaps, done) => {
        const sound = await openStore();
        let current: Store = sound;
        const commit: Store['commit'] = (writes) => current.commit(writes);
        const { call, held } = await prepare(act, { ...sound, commit });
        const before = await held();
        current = faultyStore(sound, mishaps);
        await call().catch(() => undefined);
        current = sound;
        const between = await held();
        expect((await call()).refusal).toBeUndefined();
        const after = await held();
        expect(after).not.toEqual(before);
        expect(between).toEqual(done ? after : before);
        expect((await call()).refusal).toBeUndefined();
        expect(await held()).toEqual(after);
      },
    );
  });
}
