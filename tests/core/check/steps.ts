import type { Found } from '../../../src/core/check/spot-check';
import * as fc from '../../support/random';

export type Step =
  | { readonly do: 'pass'; readonly days: number }
  | { readonly do: 'sum-up'; readonly person: string }
  | {
      readonly do: 'draw';
      readonly who: string;
      readonly of: 'cadres' | 'villages';
      readonly count: number;
    }
  | { readonly do: 'direct'; readonly who: string; readonly person: string }
  | {
      readonly do: 'record';
      readonly who: string;
      readonly which: number;
      /** Among the checks that are at the step for it, where there are any; else among all. */
      readonly aimed: boolean;
      /** How many days before today. */
      readonly back: number;
      readonly found: Found;
      readonly ground?: 'careless' | undefined;
    }
  | {
      readonly do: 'cancel' | 'answer' | 'confirm' | 'drop' | 'lift';
      readonly who: string;
      readonly which: number;
      readonly aimed: boolean;
    };

/** Whoever is right for it, where there is one: so that lives are gone through to their ends. */
export const RIGHT = 'right';

const officers = ['clerk', 'county', 'both', 'prefecture', 'helper', 'helper'];
const officer = fc.constantFrom(...officers, 'clerk', 'clerk', 'cadre', 'elsewhere');
const anybody = fc.constantFrom(
  ...[...officers, ...officers, 'cadre', 'other', 'elsewhere'],
  ...Array.from({ length: 16 }, () => RIGHT),
);
const which = fc.nat(3);
const aimed = fc.constantFrom(true, true, true, false);
const person = fc.constantFrom('cadre', 'cadre', 'cadre', 'other', 'both');

const ordering = fc.oneof(
  fc.record({
    ...{ do: fc.constant('draw' as const), who: officer },
    ...{ of: fc.constantFrom('cadres' as const, 'villages' as const) },
    count: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({ do: fc.constant('direct' as const), who: officer, person }),
);

const recording = fc.record({
  ...{ do: fc.constant('record' as const), who: anybody, which, aimed },
  // Both sides of what may be recorded.
  back: fc.constantFrom(0, 0, 0, 0, 0, 1, 1, 2, 3, 4, -1),
  found: fc.constantFrom<Found[]>(
    ...(['not-there', 'not-there', 'not-there', 'pulled-back', 'in-village'] as const),
    ...(['away-known', 'not-reached'] as const),
  ),
  ground: fc.constantFrom(undefined, undefined, undefined, 'careless' as const),
});

const after = fc.record({
  do: fc.constantFrom(
    ...(['answer', 'confirm', 'confirm', 'confirm', 'confirm', 'drop', 'lift', 'cancel'] as const),
  ),
  ...{ who: anybody, which, aimed },
});

const rest: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant('pass' as const),
        days: fc.integer({ min: 1, max: 2 }),
      }),
    },
    { weight: 4, arbitrary: ordering },
    { weight: 6, arbitrary: recording },
    { weight: 10, arbitrary: after },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('sum-up' as const), person }) },
  ),
  { minLength: 10, maxLength: 60, size: 'max' },
);

/** Found not there and answered: what is left is to judge. */
function answered(ordering: string, person: string, recording: string): Step[] {
  const about = { which: 0, aimed: true };
  return [
    { do: 'direct', who: ordering, person },
    { do: 'record', who: recording, ...about, back: 0, found: 'not-there' },
    { do: 'answer', who: person, ...about },
  ];
}

/** What chance alone comes to too seldom: two findings of one day; a finding with a lent seat. */
const beginnings: Step[][] = [
  [],
  [...answered('clerk', 'cadre', 'clerk'), ...answered('clerk', 'cadre', 'county')],
  [...answered('clerk', 'cadre', 'helper'), ...answered('clerk', 'both', 'county')],
];

export const steps: fc.Arbitrary<Step[]> = fc
  .tuple(fc.constantFrom(...beginnings), rest)
  .map(([first, then]) => [...first, ...then]);
