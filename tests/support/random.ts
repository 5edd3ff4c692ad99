import * as fc from 'fast-check';

// The gate goes the same ways each time: what it refuses is the change, never the day's luck. A new
// way is tried with SEED=<number>, and a long run (CHECK_RUNS and the like) goes beyond any seed.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 2018) });

export * from 'fast-check';
