/** 2004 年至 2027 年; years that are not on end are told apart by 、. */
export function sayYears(years: readonly number[]): string {
  const runs: (readonly [from: number, to: number])[] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && year === last[1] + 1) runs[runs.length - 1] = [last[0], year];
    else runs.push([year, year]);
  }
  return runs
    .map(([from, to]) => (from === to ? `${from} 年` : `${from} 年至 ${to} 年`))
    .join('、');
}
