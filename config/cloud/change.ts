/** One thing a deployment would change, in words for the person who runs it. */
export interface Change {
  readonly say: string;
  readonly make: () => Promise<void>;
}

/** Part of a deployment: compares what is wanted with what stands. */
export interface Stage {
  readonly title: string;
  readonly look: () => Promise<readonly Change[]>;
}
