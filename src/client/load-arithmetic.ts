/** False on a phone too old to reckon a secret ballot (no BigInt: iOS before 14, Android before 2018). */
export function canReckonBallots(): boolean {
  return typeof BigInt === 'function';
}

/** Loaded when somebody votes and not before, so that nothing else fails where it cannot run. */
export const loadArithmetic = () => import('./voting-arithmetic');
