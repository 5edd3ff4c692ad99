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
  /** What stands before the hills; a house unless said otherwise. */
  readonly front?: Front;
}

export type Front = 'house' | 'trees' | 'way';
type Part = Exclude<keyof Scene, 'shift' | 'front'>;

const fronts: Readonly<Record<Front, (x: number, y: number) => Part | undefined>> = {
  house: inHouse,
  trees: inTrees,
  way: onWay,
};

/** Which part of a scene lies at a point; x from the left, y from the top, 0 to 1 each. */
export function partAt(x: number, y: number, { shift, front = 'house' }: Scene): Part {
  const before = fronts[front](x, y);
  if (before) return before;
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

/** Two rows of them, the nearer one larger: leaves in the colour of a roof, trunks in that of a door. */
function inTrees(x: number, y: number): 'roof' | 'door' | undefined {
  return inRow({ x, y }, 0.86, 0.25) ?? inRow({ x: x + 0.06, y }, 0.74, 0.15);
}

function inRow(
  { x, y }: { x: number; y: number },
  foot: number,
  height: number,
): 'roof' | 'door' | undefined {
  const apart = height * 0.9;
  const aside = ((x % apart) + apart) % apart;
  const across = Math.abs(aside - apart / 2);
  const up = foot - y;
  if (Math.hypot(across, (up - height * 0.7) * 0.75) < height * 0.32) return 'roof';
  return up > 0 && up < height * 0.5 && across < height * 0.05 ? 'door' : undefined;
}

/** A road or a ditch, by its colour, that narrows towards the hills, with an edge on either side. */
function onWay(x: number, y: number): 'wall' | 'door' | undefined {
  if (y < 0.66) return undefined;
  const far = (y - 0.66) / 0.34;
  const across = Math.abs(x - (0.56 - 0.1 * far));
  const half = 0.015 + 0.2 * far;
  if (across < half) return 'wall';
  return across < half + 0.006 + 0.02 * far ? 'door' : undefined;
}
