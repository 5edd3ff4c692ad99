import gcoord from 'gcoord';
import type { Village } from '../roster/division';
import type { DistanceBand, Place } from './presence';

/** A fix from a phone: degrees, and metres of accuracy. H5 gives wgs84, weapp gcj02. */
export interface Point {
  readonly longitude: number;
  readonly latitude: number;
  readonly accuracy: number;
  readonly system: 'gcj02' | 'wgs84';
}

/** A report's place seen from the village: all that is kept of a point. */
export interface Whereabouts {
  readonly place: Place;
  readonly band?: DistanceBand;
  /** Metres, rounded up. */
  readonly accuracy?: number;
  /** True when the person should say where they are and why. */
  readonly asks: boolean;
}

/** A fix coarser than this (metres) says nothing about a village: it counts as no fix. */
const COARSEST_FIX = 3000;
/** `near` reaches to twice the fence radius, and at least so many metres beyond the fence. */
const NEAR_BEYOND_FENCE = 1000;
const EARTH_RADIUS = 6_371_008.8;

const bandsFrom: readonly [number, DistanceBand][] = [
  [10_000, '10000+'],
  [3000, '3000-10000'],
  [1000, '1000-3000'],
  [500, '500-1000'],
];

/**
 * Where a point lies: `inside` the fence or within the fix's accuracy of it, `near` it, `outside`,
 * or `no-fix`. Only `outside` and `no-fix` ask for a reason. A village without a centre gives
 * `no-fix` and asks nothing: there is nothing the cadre could be away from.
 */
export function whereaboutsOf(
  point: Point | undefined,
  village: Pick<Village, 'centre' | 'radius'>,
): Whereabouts {
  const accuracy = point && { accuracy: Math.ceil(point.accuracy) };
  if (!village.centre) return { place: 'no-fix', ...accuracy, asks: false };
  if (!point || point.accuracy > COARSEST_FIX) return { place: 'no-fix', ...accuracy, asks: true };
  const distance = metresBetween(toGcj02(point), village.centre);
  const place = placeAt(distance - point.accuracy, village.radius);
  return { place, band: bandOf(distance), ...accuracy, asks: place === 'outside' };
}

function placeAt(nearest: number, radius: number): Place {
  if (nearest <= radius) return 'inside';
  return nearest <= Math.max(2 * radius, radius + NEAR_BEYOND_FENCE) ? 'near' : 'outside';
}

/** Bands hold their lower end: 500 m is `500-1000`. */
export function bandOf(metres: number): DistanceBand {
  return bandsFrom.find(([from]) => metres >= from)?.[1] ?? '0-500';
}

interface Spot {
  readonly longitude: number;
  readonly latitude: number;
}

function toGcj02({ longitude, latitude, system }: Point): Spot {
  if (system === 'gcj02') return { longitude, latitude };
  const [east, north] = gcoord.transform([longitude, latitude], gcoord.WGS84, gcoord.GCJ02);
  return { longitude: east, latitude: north };
}

/** Great-circle distance in metres (haversine). */
export function metresBetween(a: Spot, b: Spot): number {
  const rad = (degrees: number) => (degrees * Math.PI) / 180;
  const sin2 = (x: number) => Math.sin(x / 2) ** 2;
  const h =
    sin2(rad(b.latitude - a.latitude)) +
    Math.cos(rad(a.latitude)) * Math.cos(rad(b.latitude)) * sin2(rad(b.longitude - a.longitude));
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
}
