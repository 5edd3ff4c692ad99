/** What a message is told about one case, by name. */
export type ProblemFacts = Readonly<Record<string, string | number>>;

/** What is wrong, and what would be right, in words for the officer. */
export interface Kind {
  readonly wrong: (facts: ProblemFacts) => string;
  readonly right: (facts: ProblemFacts) => string;
}

export function kind(wrong: Kind['wrong'], right: Kind['right']): Kind {
  return { wrong, right };
}
