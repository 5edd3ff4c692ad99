import type { Day, Instant } from '../calendar/day';
import type { PublishedStory } from '../publicity/published-story';
import type { Adoption, Trial } from './adoption';
import { hasBegun } from './adoption';
import type { FollowUp } from './follow-up';

/** A story that follows another, both of them public; the first generation follows the story itself. */
export interface Following {
  readonly generation: number;
  readonly link: FollowUp;
  readonly story: PublishedStory;
  readonly origin: PublishedStory;
}

/** Who tries a thing in a village, for those who may see persons. */
export interface Trying {
  readonly person: string;
  readonly name: string;
  readonly trial: Trial;
  readonly state: 'trying' | 'followed';
  readonly changedAt: Instant;
}

/** One village, however many of its people try the same thing there. */
export interface TryingVillage {
  readonly village: string;
  readonly villageName: string;
  readonly townshipName: string;
  /** The first day of any of them. */
  readonly from: Day;
  readonly people: readonly Trying[];
}

/** The villages that try a story, those that began first in front. */
export function villagesTrying(adoptions: readonly Adoption[]): TryingVillage[] {
  const byVillage = new Map<string, Trying[]>();
  for (const { person, name, trial, state, changedAt } of adoptions) {
    if (!trial || (state !== 'trying' && state !== 'followed')) continue;
    const others = byVillage.get(trial.village) ?? [];
    byVillage.set(trial.village, [...others, { person, name, trial, state, changedAt }]);
  }
  return [...byVillage.values()].map(oneVillage).sort(inOrder);
}

function oneVillage(trying: readonly Trying[]): TryingVillage {
  const people = [...trying].sort((a, b) => order(a.trial.from, b.trial.from));
  const [{ trial }] = people as [Trying, ...Trying[]];
  const { village, villageName, townshipName, from } = trial;
  return { village, villageName, townshipName, from, people };
}

/** The villages readers are told of: those whose first day has come. */
export function villagesReadersSee(adoptions: readonly Adoption[], day: Day): TryingVillage[] {
  return villagesTrying(adoptions.filter((adoption) => hasBegun(adoption, day)));
}

function inOrder(a: TryingVillage, b: TryingVillage): number {
  return order(a.from, b.from) || order(a.village, b.village);
}

function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
