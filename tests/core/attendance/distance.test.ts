import gcoord from 'gcoord';
import { bandOf, metresBetween, whereaboutsOf } from '../../../src/core/attendance/distance';
import { village } from './cases';

const centre = { longitude: 98, latitude: 24.7 };
const METRES_PER_DEGREE = 111_195.08;

/** A point so many metres north of the centre. */
function north(metres: number, accuracy = 0) {
  const latitude = centre.latitude + metres / METRES_PER_DEGREE;
  return { ...centre, latitude, accuracy, system: 'gcj02' as const };
}

test('distances agree with what is known: one degree of latitude', () => {
  const other = { longitude: 98, latitude: 25.7 };
  expect(metresBetween(centre, other)).toBeGreaterThan(111_190);
  expect(metresBetween(centre, other)).toBeLessThan(111_200);
});

test.each([
  ['at the centre', 0, 0, 'inside'],
  ['just inside the fence', 999, 0, 'inside'],
  ['just beyond it', 1002, 0, 'near'],
  ['beyond it by less than the accuracy', 1049, 50, 'inside'],
  ['beyond it by more than the accuracy', 1052, 50, 'near'],
  ['at the end of near', 1999, 0, 'near'],
  ['beyond near', 2002, 0, 'outside'],
  ['far away, with a coarse fix', 5100, 3000, 'outside'],
  ['coarse but within accuracy', 3900, 3000, 'inside'],
])('%s', (_name, metres, accuracy, place) => {
  expect(whereaboutsOf(north(metres, accuracy), village).place).toBe(place);
});

test('near reaches to twice a large radius', () => {
  const large = { ...village, radius: 3000 };
  expect(whereaboutsOf(north(5999), large).place).toBe('near');
  expect(whereaboutsOf(north(6002), large).place).toBe('outside');
});

test('only outside and no fix ask for a reason', () => {
  const asks = [0, 1500, 2100].map((metres) => whereaboutsOf(north(metres), village).asks);
  expect(asks).toEqual([false, false, true]);
  expect(whereaboutsOf(undefined, village)).toEqual({ place: 'no-fix', asks: true });
});

test('a fix coarser than 3 km is no fix; what is kept is its accuracy, rounded up', () => {
  expect(whereaboutsOf(north(0, 3000), village).place).toBe('inside');
  expect(whereaboutsOf(north(0, 3000.2), village)).toEqual({
    place: 'no-fix',
    accuracy: 3001,
    asks: true,
  });
});

test('a village without a centre asks nothing', () => {
  const unplaced = { radius: 1000 };
  expect(whereaboutsOf(north(9e6, 12.3), unplaced)).toEqual({
    place: 'no-fix',
    accuracy: 13,
    asks: false,
  });
});

test('no point is kept: band and accuracy only', () => {
  expect(whereaboutsOf(north(700, 12.1), village)).toEqual({
    place: 'inside',
    band: '500-1000',
    accuracy: 13,
    asks: false,
  });
});

test('bands hold their lower end', () => {
  const at = [0, 499.9, 500, 999.9, 1000, 2999.9, 3000, 9999.9, 10_000];
  expect(at.map(bandOf)).toEqual([
    ...['0-500', '0-500', '500-1000', '500-1000', '1000-3000', '1000-3000'],
    ...['3000-10000', '3000-10000', '10000+'],
  ]);
});

test('a wgs84 point is moved to gcj02 first: unmoved it would lie some 400 m off', () => {
  const [longitude, latitude] = gcoord.transform([98, 24.7], gcoord.GCJ02, gcoord.WGS84);
  const small = { ...village, radius: 50 };
  const point = { longitude, latitude, accuracy: 5 };
  expect(whereaboutsOf({ ...point, system: 'wgs84' }, small).place).toBe('inside');
  expect(whereaboutsOf({ ...point, system: 'gcj02' }, small).place).not.toBe('inside');
});
