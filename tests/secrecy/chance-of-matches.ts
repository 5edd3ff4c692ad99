/** What dealing one list out over the other by chance would match: mean and standard deviation. */
export function chanceOfMatches(
  truth: readonly string[],
  dealt: readonly string[],
): { mean: number; deviation: number } {
  const all = truth.length;
  const names = [...new Set([...truth, ...dealt])];
  const share = (list: readonly string[], name: string) =>
    list.filter((each) => each === name).length;
  const pairs = names.map((name) => [share(truth, name), share(dealt, name)] as const);
  const mean = pairs.reduce((sum, [a, b]) => sum + (a * b) / all, 0);
  // Matches of each name are hypergeometric; those of two names go together.
  const own = pairs.reduce((sum, [a, b]) => sum + a * b * (all - a) * (all - b), 0);
  const cross = pairs.reduce((sum, [a, b]) => sum + a * b, 0) ** 2;
  const squares = pairs.reduce((sum, [a, b]) => sum + (a * b) ** 2, 0);
  const variance = (own + cross - squares) / (all * all * (all - 1));
  return { mean, deviation: Math.sqrt(variance) };
}
