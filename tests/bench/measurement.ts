/** One figure, beside what it is held against. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What the value was compared with: another figure of the same run, or a limit. */
  readonly against: string;
  readonly ratio: number;
  /** What the ratio should be, in words. */
  readonly aim: string;
}

/** A benchmark that cannot run here says why. */
export type Benchmark = () => Promise<Measurement[] | { readonly skipped: string }>;

export function round(value: number, digits = 2): number {
  return Number(value.toFixed(digits));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
