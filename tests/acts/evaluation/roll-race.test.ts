import type { Store } from '../../../cloudfunctions/_backend/ports';
import { storesToTry } from '../../support/stores';
import { openVillage, planned } from './village-assembly';

const AT_ONCE = 12;

describe.each(storesToTry())('on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  test('a person put on the roll by many at once has one line, and nobody’s number is another’s', async () => {
    const village = await openVillage(store);
    const { assembly } = await village.call('evaluation.plan', 'clerk', planned);
    const official = { party: 'village-cadres' as const, person: 'secretary', name: '王书记' };
    const add = (...lines: { party: 'villagers' | 'village-cadres'; name: string }[]) =>
      village.answer('evaluation.addToRoll', 'clerk', { assembly, lines });
    // Whoever loses every try is told so, and tries again: here the same people by hand.
    const answers = await Promise.all(
      Array.from({ length: AT_ONCE }, (_, i) =>
        add(...(i % 2 ? [official] : [{ party: 'villagers', name: `村民${i}` } as const])),
      ),
    );
    const codes = new Set(answers.flatMap(({ refusal }) => refusal?.code ?? []));
    for (const code of codes) expect(['on-roll-already', 'busy-retry']).toContain(code);
    const { lines } = await village.call('evaluation.roll', 'clerk', { assembly });
    expect(lines.filter(({ onRoster }) => onRoster)).toHaveLength(1);
    expect(lines).toHaveLength(answers.filter(({ output }) => output).length);
    expect(new Set(lines.map(({ line }) => line)).size).toBe(lines.length);
    expect(
      (await village.answer('evaluation.addToRoll', 'clerk', { assembly, lines: [official] }))
        .refusal?.code,
    ).toBe('on-roll-already');
    const { line } = await village.call('evaluation.myLine', 'secretary', { assembly });
    expect(line?.name).toBe('王书记');
  });
});
