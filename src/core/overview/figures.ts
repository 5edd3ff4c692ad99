/**
 * What is counted of a place in a month that is over. Of attendance each line of a month's sheet is
 * in exactly one of `reached` … `no-calendar`; of money each sum of one cadre in one of `paid` … `not-told`.
 */
export const monthFigures = [
  ...(['lines', 'reached', 'short-few', 'short-many', 'no-record'] as const),
  ...(['part', 'no-target', 'no-calendar'] as const),
  ...(['sheets', 'sheets-draft', 'sheets-summed-up', 'sheets-signed'] as const),
  ...(['sheets-confirmed', 'corrections-open'] as const),
  ...(['rested', 'rest-days'] as const),
  ...(['sums', 'paid', 'unpaid', 'late', 'not-told'] as const),
  ...(['visiting', 'visits'] as const),
] as const;

/** Ours: up to so many days missing are “a few”. */
export const FEW_DAYS = 5;

/** What is counted of a place as it stands now. */
export const nowFigures = [
  ...(['cadres', 'on-leave', 'on-rest', 'leave-waiting', 'leave-waits-long'] as const),
  ...(['problems', 'problems-late', 'promises', 'promises-late'] as const),
  ...(['proposals', 'proposals-late', 'checks-to-answer', 'checks-to-judge'] as const),
  ...(['assemblies-due', 'assemblies-held', 'assemblies-no-round'] as const),
] as const;

export const figureNames = [...monthFigures, ...nowFigures] as const;
export type FigureName = (typeof figureNames)[number];

/** Counts of people and things, none below nought; one that is not there is nought. */
export type Figures = Readonly<Partial<Record<FigureName, number>>>;

/** Of nothing. */
export const noFigures: Figures = {};

/**
 * Two places' figures as those of one: in any order and grouping the same. So a county's are its
 * townships', and a province's its counties'.
 */
export function merge(one: Figures, other: Figures): Figures {
  const merged: Partial<Record<FigureName, number>> = { ...one };
  for (const [name, count] of Object.entries(other) as [FigureName, number][]) {
    merged[name] = (merged[name] ?? 0) + count;
  }
  return merged;
}

export function mergeAll(all: readonly Figures[]): Figures {
  return all.reduce(merge, noFigures);
}

/** How often each was named, without noughts: the same things always make the same figures. */
export function countOf(names: readonly (FigureName | undefined)[]): Figures {
  const counts: Partial<Record<FigureName, number>> = {};
  for (const name of names) if (name) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** So many, or not named at all. */
export function soMany(name: FigureName, count: number): Figures {
  return count === 0 ? noFigures : { [name]: count };
}
