/** Red, green, blue, 0–255 each. */
export type Colour = readonly [number, number, number];

/** What a scene is painted in, in flat colours. */
export interface Scene {
  readonly sky: Colour;
  readonly sun: Colour;
  readonly farHill: Colour;
  readonly nearHill: Colour;
  readonly field: Colour;
  readonly wall: Colour;
  readonly roof: Colour;
  readonly door: Colour;
  /** Where the hills begin, so that two scenes differ. */
  readonly shift: number;
}

/** Which part of a scene lies at a point; x from the left, y from the top, 0 to 1 each. */
export function partAt(x: number, y: number, { shift }: Scene): Exclude<keyof Scene, 'shift'> {
  const house = inHouse(x, y);
  if (house) return house;
  if (y > 0.78) return 'field';
  if (y > 0.6 + 0.08 * Math.sin(7 * x + shift + 2)) return 'nearHill';
  if (y > 0.46 + 0.1 * Math.sin(5 * x + shift)) return 'farHill';
  return Math.hypot(x - 0.78, (y - 0.2) * 0.75) < 0.06 ? 'sun' : 'sky';
}

function inHouse(x: number, y: number): 'roof' | 'door' | 'wall' | undefined {
  // The eaves reach over the walls on both sides.
  if (y > 0.5 && y <= 0.63 && Math.abs(x - 0.34) < 0.06 + (y - 0.5) * 1.1) return 'roof';
  if (y <= 0.63 || y > 0.84 || Math.abs(x - 0.34) > 0.16) return undefined;
  return y > 0.69 && Math.abs(x - 0.34) < 0.035 ? 'door' : 'wall';
}
