import type { Day } from '../calendar/day';
import { refused } from '../refusal';
import type { Actor } from '../roster/actor';
import { actorsOn, isOneself } from '../roster/actor';
import type { Caller } from '../roster/caller';
import type { Story } from './story';

type Office = 'township-officer' | 'county-officer';

const officeWords: Readonly<Record<Office, string>> = {
  'township-officer': '乡镇',
  'county-officer': '县委组织部',
};

/** County of a village or township, by its code. */
export function countyOf(code: string): string {
  return code.slice(0, 6);
}

/** The office a story waits for; only the county's, where it waits for none. */
function officeOf({ waitsFor, village }: Story): Office {
  return waitsFor === undefined || waitsFor === countyOf(village)
    ? 'county-officer'
    : 'township-officer';
}

/** Whose own a story is, in their own right or through a seat they lent. */
export function writersOf({ author, authorFor }: Story): string[] {
  return authorFor ? [author, authorFor] : [author];
}

/** Who passed it on last, and in whose stead: the next step is another's. */
function passedBy({ steps }: Story): string[] {
  const last = steps.filter(({ step }) => step === 'pass' || step === 'submit').at(-1);
  if (last?.step !== 'pass') return [];
  return last.onBehalfOf ? [last.by, last.onBehalfOf] : [last.by];
}

function actorApartFrom(people: readonly string[], actors: readonly Actor[]): Actor | undefined {
  return actors.find((actor) => people.every((each) => !isOneself(actor, each)));
}

/**
 * As whom the caller takes the step a story waits for: in the office it waits for, never as its
 * writer nor as who took the step before, at any remove.
 * @throws Refused `story-not-yours`, `own-story`, `story-same-reviewer`.
 */
export function reviewerOf(caller: Caller, story: Story, day: Day): Actor {
  const actors = inOffice(caller, story, officeOf(story), day);
  const others = actors.filter((actor) => actorApartFrom(writersOf(story), [actor]));
  if (others.length === 0) throw refused('own-story');
  const actor = actorApartFrom(passedBy(story), others);
  if (!actor) throw refused('story-same-reviewer');
  return actor;
}

/**
 * As whom the caller does what the county does with a story that is through its reviews.
 * @throws Refused `story-not-yours`, `own-story`.
 */
export function countyActorOn(caller: Caller, story: Story, day: Day): Actor {
  const actors = inOffice(caller, story, 'county-officer', day);
  const actor = actorApartFrom(writersOf(story), actors);
  if (!actor) throw refused('own-story');
  return actor;
}

function inOffice(caller: Caller, { village }: Story, office: Office, day: Day) {
  const actors = actorsOn(caller, { [office]: 'division' }, { division: village }, day);
  if (actors.length === 0) throw refused('story-not-yours', { who: officeWords[office] });
  return actors;
}
