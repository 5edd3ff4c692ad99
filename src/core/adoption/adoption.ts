import type { Day, Instant } from '../calendar/day';
import type { Step } from '../step';

/** kept → trying → followed; kept and trying may be let go, and kept again. */
export type AdoptionState = 'kept' | 'trying' | 'followed' | 'let-go';
export type AdoptionDeed = 'keep' | 'try' | 'let-go' | 'link' | 'unlink';

/** A village that tries a thing, from a day on, and what it begins with. */
export interface Trial {
  readonly village: string;
  readonly villageName: string;
  readonly townshipName: string;
  /** First day, UTC+8; it may lie ahead. */
  readonly from: Day;
  readonly beginsWith: string;
}

/**
 * 借鉴: what one person makes of a published story (`adoption:<person>:<village>:<code>`). Nothing of
 * the story's text is kept here but its title, so that a story withdrawn later cannot be read
 * through it.
 */
export interface Adoption {
  readonly person: string;
  readonly name: string;
  readonly story: string;
  readonly storyTitle: string;
  readonly storyVillage: string;
  readonly storyVillageName: string;
  readonly state: AdoptionState;
  /** For oneself. */
  readonly note?: string | undefined;
  readonly trial?: Trial | undefined;
  /** The person's own stories that grew out of it. */
  readonly followUps: readonly string[];
  /** The story again while a village tries it: found by it. */
  readonly triedIn?: string | undefined;
  /** The village that tries it, while it does: found by it. */
  readonly triedVillage?: string | undefined;
  readonly keptAt: Instant;
  readonly changedAt: Instant;
  readonly steps: readonly Step<AdoptionDeed>[];
}

/** The adoption in a state, with the fields it is found by. */
export function inAdoptionState(adoption: Adoption, state: AdoptionState): Adoption {
  const { triedIn, triedVillage, ...rest } = adoption;
  void triedIn;
  void triedVillage;
  const village = state === 'trying' || state === 'followed' ? adoption.trial?.village : undefined;
  const found = village ? { triedIn: adoption.story, triedVillage: village } : {};
  return { ...rest, state, ...found };
}

/** Whether readers are told that the village tries it: not before its first day. */
export function hasBegun({ trial }: Adoption, day: Day): boolean {
  return trial !== undefined && trial.from <= day;
}
