import type { Day } from '../calendar/day';
import { addDays } from '../calendar/day';
import type { Stored, Write } from '../records';
import { put } from '../records';
import { refused } from '../refusal';
import type { AdoptionDone, AdoptionFacts } from './keep';
import { afterDeed, newAdoption, notInState, publicStory } from './keep';
import { TRIAL_AHEAD_DAYS, TRIAL_BACK_DAYS } from './limits';
import { adoptionRef } from './places';
import { tellTried } from './tell';

export interface TryFacts extends AdoptionFacts {
  readonly day: Day;
  readonly published: Stored<'publishedStory'> | undefined;
  /** In the making: who wrote it is told. */
  readonly story: Stored<'story'> | undefined;
  readonly village: Stored<'village'> | undefined;
}

/**
 * Says from when a village tries a story of another, and what it begins with; said again, it changes
 * both. `from`: UTC+8.
 * @throws Refused `story-not-public`, `village-unknown`, `trial-same-village`, `trial-too-early`,
 * `trial-too-far`, `adoption-not-at-step`.
 */
export function decideTry(
  { from, beginsWith }: { readonly from: Day; readonly beginsWith: string },
  facts: TryFacts,
): { output: AdoptionDone; writes: Write[] } {
  const { caller, tenant, adoption, day } = facts;
  const story = publicStory(facts.published);
  const before = adoption?.body;
  if (before?.state === 'followed') throw notInState('try', before);
  if (!facts.village) throw refused('village-unknown', {}, { field: 'village' });
  const { code: village, name: villageName, townshipName } = facts.village.body;
  if (village === story.village) throw refused('trial-same-village', { village: villageName });
  checkFrom(from, day);
  const trial = { village, villageName, townshipName, from, beginsWith };
  const base = before ?? newAdoption(story, facts);
  const after = afterDeed({ ...base, trial }, 'trying', 'try', facts);
  const known = before?.triedVillage === village;
  const told = { story: story.story, storyTitle: story.title, trial };
  return {
    output: { story: story.story, state: 'trying' },
    writes: [
      put(adoptionRef(tenant, caller.person, story.story), adoption, after),
      // A day that is put right is no news.
      ...(known ? [] : tellTried(facts.story?.body.author, told, facts)),
    ],
  };
}

function checkFrom(from: Day, day: Day): void {
  const earliest = addDays(day, -TRIAL_BACK_DAYS);
  const latest = addDays(day, TRIAL_AHEAD_DAYS);
  if (from < earliest) throw refused('trial-too-early', { from: earliest }, { field: 'from' });
  if (from > latest) throw refused('trial-too-far', { to: latest }, { field: 'from' });
}
