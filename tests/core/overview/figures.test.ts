import { figureNames, merge, mergeAll, noFigures } from '../../../src/core/overview/figures';
import type { Figures } from '../../../src/core/overview/figures';
import type { Overview } from '../../../src/core/overview/overview';
import { nameOf, placesBelow } from '../../../src/core/overview/places-below';
import * as fc from '../../support/random';

const figures: fc.Arbitrary<Figures> = fc.dictionary(
  fc.constantFrom(...figureNames),
  fc.integer({ min: 1, max: 9999 }),
  { maxKeys: 6 },
);

test('figures come together in any order and grouping, and nothing changes none', () => {
  fc.assert(
    fc.property(figures, figures, figures, (a, b, c) => {
      expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      expect(merge(a, b)).toEqual(merge(b, a));
      expect(merge(a, noFigures)).toEqual(a);
    }),
  );
});

const townships: fc.Arbitrary<Overview[]> = fc
  .uniqueArray(
    fc.record({
      place: fc
        .tuple(
          fc.constantFrom('533123', '533124', '530102', '520102'),
          fc.integer({ min: 100, max: 130 }),
        )
        .map(([county, number]) => `${county}${number}`),
      figures,
    }),
    { selector: ({ place }) => place, maxLength: 40 },
  )
  .map((all) =>
    all.map(({ place, figures: own }) => ({
      ...{ place, name: `乡${place}`, level: 'township', period: 'now', figures: own },
      ...{
        madeAt: '2026-11-20T02:00:00.000Z',
        around: { [place.slice(0, 6)]: `县${place.slice(0, 6)}` },
      },
    })),
  );

test.each(['53', '5331', '533123'])(
  'the places right below %s come to the same as all that lies in it, in the order of their codes',
  (division) => {
    fc.assert(
      fc.property(townships, (all) => {
        const within = all.filter(({ place }) => place.startsWith(division));
        const below = placesBelow(division, all);
        expect(mergeAll(below.map((each) => each.figures))).toEqual(
          mergeAll(within.map((each) => each.figures)),
        );
        const codes = below.map(({ place }) => place);
        expect(codes).toEqual([...new Set(codes)].sort());
        for (const { place, figures: own } of below) {
          const inside = within.filter((each) => each.place.startsWith(place));
          expect(own).toEqual(mergeAll(inside.map((each) => each.figures)));
        }
      }),
    );
  },
);

test('a place is called what it is called itself, else as those in it say, else by its code', () => {
  const own = {
    name: '弄璋镇',
    level: 'township',
    period: 'now',
    figures: {},
    madeAt: '',
  } as const;
  const found = [{ ...own, place: '533123104', around: { '533123': '盈江县' } }];
  expect(nameOf('533123104', found)).toBe('弄璋镇');
  expect(nameOf('533123', found)).toBe('盈江县');
  expect(nameOf('5331', found)).toBeUndefined();
  expect(placesBelow('53', found)).toEqual([{ place: '5331', name: '5331', figures: {} }]);
  expect(placesBelow('533123104', found)).toEqual([]);
});
