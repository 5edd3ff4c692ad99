export type Facts = Readonly<Record<string, string | number>>;

/** What is wrong, and what would be right, in words for the officer. */
export interface Kind {
  readonly wrong: (facts: Facts) => string;
  readonly right: (facts: Facts) => string;
}

export function kind(wrong: Kind['wrong'], right: Kind['right']): Kind {
  return { wrong, right };
}
