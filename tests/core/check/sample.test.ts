import { drawLowest } from '../../../src/core/check/sample';

const ids = Array.from({ length: 12 }, (_, i) => `person:${i}`);
const seeds = Array.from({ length: 1200 }, (_, i) => `SEED${i}`);
const orders = seeds.map((seed) => drawLowest(seed, ids, ids.length));

/** How far counts lie from all alike: about as many as they are where that is by chance. */
function chiSquare(counts: readonly number[]): number {
  const expected = counts.reduce((sum, each) => sum + each, 0) / counts.length;
  return counts.reduce((sum, each) => sum + (each - expected) ** 2 / expected, 0);
}

/** Chance alone goes beyond once in 10,000 times: of 12 counts, and of 66. The seeds are fixed. */
const FAR = 37.4;
const FAR_FOR_PAIRS = 112;

/** How often each id stands at a place of the order. */
const timesAt = (place: number, drawn: readonly string[][] = orders) =>
  ids.map((id) => drawn.filter((order) => order[place] === id).length);

describe('drawing the lowest', () => {
  test.each(ids.map((_, place) => [place]))('every id is as likely at place %i', (place) => {
    expect(chiSquare(timesAt(place))).toBeLessThan(FAR);
  });

  test('every two are as likely to be drawn together', () => {
    const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [a, b] as const));
    const together = pairs.map(
      ([a, b]) => orders.filter(([x, y]) => [x, y].includes(a) && [x, y].includes(b)).length,
    );
    expect(together).toHaveLength(66);
    expect(chiSquare(together)).toBeLessThan(FAR_FOR_PAIRS);
  });

  test('the measure notices one that is left out', () => {
    const without = orders.map((order) => order.filter((id) => id !== ids[0]));
    expect(chiSquare(timesAt(0, without))).toBeGreaterThan(FAR);
  });

  test('the same seed and list draw the same, in whatever order the list comes', () => {
    for (const [i, order] of orders.slice(0, 30).entries()) {
      expect(drawLowest(`SEED${i}`, [...ids].reverse(), 12)).toEqual(order);
    }
    expect(orders[1]).not.toEqual(orders[2]);
  });

  test('none twice; all where all are wanted; fewer are the first of more', () => {
    for (const [i, order] of orders.slice(0, 30).entries()) {
      expect([...order].sort()).toEqual([...ids].sort());
      expect(drawLowest(`SEED${i}`, ids, 5)).toEqual(order.slice(0, 5));
      expect(drawLowest(`SEED${i}`, ids, 0)).toEqual([]);
    }
  });

  // By hand: printf SEED:a | sha256sum begins c694, b 2815, c c7c5, d 5d01.
  test('as it is done by hand', () => {
    expect(drawLowest('SEED', ['a', 'b', 'c', 'd'], 3)).toEqual(['b', 'd', 'a']);
  });
});
