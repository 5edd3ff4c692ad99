import type { Store } from '../../cloudfunctions/_backend/ports';
import { UnknownOutcome } from '../../cloudfunctions/_backend/ports';
import { ENVELOPE_LENGTH } from '../../src/core/evaluation/envelope';
import { lineRef, resultRef } from '../../src/core/evaluation/places';
import type { RatingOption } from '../../src/core/policy/kinds/evaluation-words';
import type { Village } from '../acts/evaluation/village-assembly';
import {
  ballotFor,
  chance,
  inBox,
  later,
  newBlinding,
  openAssembly,
  openVillage,
} from '../acts/evaluation/village-assembly';
import { storesToTry } from '../support/stores';

/** SECRECY_CASTS=1000 for the long run. */
const casts = Number(process.env.SECRECY_CASTS ?? 16);
jest.setTimeout(300_000 + casts * 500);

const ratings: RatingOption[] = ['good', 'fair', 'poor'];

type Ballot = Awaited<ReturnType<typeof ballotFor>>;

/** A ballot that is ready to be cast. */
async function ballotOf(village: Village, assembly: string, line = ''): Promise<Ballot> {
  const blinding = newBlinding();
  const asked = { assembly, line, blinded: blinding.blinded };
  const given = await village.call('evaluation.askTokenOnTablet', 'clerk', asked);
  return ballotFor(village, { ...given, assembly }, { blinding, ratings });
}

const junk = () => Buffer.from(chance(ENVELOPE_LENGTH / 2)).toString('hex');

describe.each(storesToTry())('on %s', (_name, open) => {
  let village: Village;
  let assembly: string;
  let lines: readonly string[];
  beforeEach(async () => {
    village = await openVillage(await open());
    ({ assembly, lines } = await openAssembly(village, 12));
  });

  const cast = async (ballot: Ballot, store: Store = village.store) => {
    const { output, refusal } = await village.answer('ballot-box.cast', undefined, ballot, {
      store,
    });
    return output ? 'counted' : refusal?.code;
  };

  test(`${casts} casts at once with one token are one ballot, and one of them is told so`, async () => {
    const ballot = await ballotOf(village, assembly, lines[0]);
    const envelopes = [...Array(casts).keys()].map(junk);
    const told = await Promise.all(envelopes.map((envelope) => cast({ ...ballot, envelope })));
    const kept = await inBox(village, assembly);
    expect(kept).toHaveLength(1);
    const won = told.flatMap((each, i) => (each === 'counted' ? [envelopes[i]] : []));
    expect(won).toEqual([kept[0]?.body.envelope]);
    const lost = new Set(told.filter((each) => each !== 'counted'));
    for (const each of lost) expect(['token-spent', 'busy-retry']).toContain(each);
    // Whoever was told to try again hears what became of it.
    expect(await cast({ ...ballot, envelope: junk() })).toBe('token-spent');
  });

  test('the same ballot sent by many at once is one ballot, and all are told so', async () => {
    const ballot = await ballotOf(village, assembly, lines[0]);
    const told = await Promise.all([...Array(12).keys()].map(() => cast(ballot)));
    expect(told).toEqual(Array(12).fill('counted'));
    expect(await inBox(village, assembly)).toHaveLength(1);
  });

  test('a cast that meets the closing is counted, or told that it is not', async () => {
    const ballots: Ballot[] = [];
    for (const line of lines.slice(0, 8)) ballots.push(await ballotOf(village, assembly, line));
    const slow = sometimesSlow(village.store);
    const closing = village.call('evaluation.close', 'clerk', { assembly }, { store: slow });
    const told = await Promise.all(
      ballots.map(async (ballot) => {
        await pause();
        return cast(ballot, slow);
      }),
    );
    await closing;
    await village.call('evaluation.count', 'clerk', { assembly }, { now: later(60) });
    const { result } = await village.store.read({ result: resultRef(village.tenant, assembly) });
    const villagers = result?.body.parties.find(({ party }) => party === 'villagers');
    expect(villagers?.ballots).toBe(told.filter((each) => each === 'counted').length);
    for (const each of told) expect(['counted', 'ballots-closed']).toContain(each);
    // A phone that asks again hears the same, also after the count.
    const again = await Promise.all(ballots.map((ballot) => cast(ballot)));
    expect(again).toEqual(told);
  });
});

/** The same store, each step of it after a while of chance. */
function sometimesSlow(store: Store): Store {
  return {
    ...store,
    async read(refs) {
      await pause();
      const found = await store.read(refs);
      await pause();
      return found;
    },
    async commit(writes) {
      await pause();
      await store.commit(writes);
    },
  };
}

const pause = () => new Promise((resolve) => setTimeout(resolve, Math.random() * 20));

describe('whatever fails once, on the way in or on the way back', () => {
  let village: Village;
  beforeAll(async () => {
    village = await openVillage();
  });

  const failures = [
    ['the connection', () => new UnknownOutcome()],
    ['the program', () => new Error('something broke')],
  ] as const;
  const steps = [1, 2, 3, 4];
  const cases = failures.flatMap(([what, make]) =>
    steps.flatMap((step) => [
      { what, make, step, when: 'before' as const },
      { what, make, step, when: 'after' as const },
    ]),
  );

  test('whoever kept the phone finishes with one ballot', async () => {
    const { assembly, lines } = await openAssembly(village, cases.length);
    for (const [i, failing] of cases.entries()) {
      const line = lines[i] ?? '';
      const store = failingAt(village.store, failing);
      const blinding = newBlinding();
      const asked = { assembly, line, blinded: blinding.blinded };
      const given = await persistently(() =>
        village.answer('evaluation.askTokenOnTablet', 'clerk', asked, { store }),
      );
      const filled = { blinding, ratings };
      const ballot = await ballotFor(village, { ...given, assembly }, filled);
      await persistently(() => village.answer('ballot-box.cast', undefined, ballot, { store }));
      expect([failing, (await inBox(village, assembly)).length]).toEqual([failing, i + 1]);
      const { found } = await village.store.read({ found: lineRef(village.tenant, line) });
      expect(found?.body.used?.blinded).toBe(blinding.blinded);
      expect(store.failed()).toBe(1);
    }
  });
});

/** As a phone does: the same again until there is an answer. */
async function persistently<T>(send: () => Promise<{ output?: T }>): Promise<T> {
  for (let tries = 0; tries < 3; tries += 1) {
    const { output } = await send().catch(() => ({ output: undefined }));
    if (output) return output;
  }
  throw new Error('no answer after three tries');
}

/** The same store, failing once: at so many a read or commit, before it or after it was done. */
function failingAt(
  store: Store,
  { step, when, make }: { step: number; when: 'before' | 'after'; make: () => Error },
): Store & { failed: () => number } {
  let steps = 0;
  let failed = 0;
  async function around<T>(work: () => Promise<T>): Promise<T> {
    steps += 1;
    if (steps !== step) return work();
    failed += 1;
    if (when === 'after') await work();
    throw make();
  }
  return {
    ...store,
    read: (refs) => around(() => store.read(refs)),
    commit: (writes) => around(() => store.commit(writes)),
    failed: () => failed,
  };
}
