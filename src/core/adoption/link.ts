import type { PublishedStory } from '../publicity/published-story';
import type { Stored, Write } from '../records';
import { put } from '../records';
import { refused } from '../refusal';
import { inOwnRight } from '../roster/actor';
import { stepBy } from '../step';
import type { Adoption } from './adoption';
import type { FollowUp } from './follow-up';
import type { AdoptionFacts } from './keep';
import { afterDeed, newAdoption, publicStory } from './keep';
import { adoptionRef, followUpRef } from './places';
import { tellLinked } from './tell';

export interface LinkFacts extends AdoptionFacts {
  /** What both say to their readers. */
  readonly origin: Stored<'publishedStory'> | undefined;
  readonly followUp: Stored<'publishedStory'> | undefined;
  /** The two in the making: who wrote them. */
  readonly originStory: Stored<'story'> | undefined;
  readonly followUpStory: Stored<'story'> | undefined;
  readonly link: Stored<'followUp'> | undefined;
  /** Title of what it is linked to already, if readers see that one. */
  readonly linkedTo?: string | undefined;
}

export interface LinkDone {
  readonly followUp: string;
  readonly origin?: string | undefined;
}

/**
 * Links a published story to the one of another village it grew out of; its writer does. What grew
 * out of a story was published after it, so that no circle can come of any number of links, also of
 * two that are made at once.
 * @throws Refused `story-unknown`, `story-not-author`, `story-not-public`, `follow-up-same-village`,
 * `follow-up-earlier`, `follow-up-linked`.
 */
export function decideLink(facts: LinkFacts): { output: LinkDone; writes: Write[] } {
  const { caller, followUpStory } = facts;
  if (!followUpStory) throw refused('story-unknown', {}, { field: 'followUp' });
  const { author, authorName } = followUpStory.body;
  if (author !== caller.person) throw refused('story-not-author', { name: authorName });
  const origin = publicStory(facts.origin);
  const followUp = publicStory(facts.followUp);
  checkPair(origin, followUp);
  if (facts.link?.body.origin) {
    throw refused('follow-up-linked', {
      title: facts.linkedTo ? `《${facts.linkedTo}》` : '另一篇',
    });
  }
  return {
    output: { followUp: followUp.story, origin: origin.story },
    writes: linkWrites([origin, followUp], facts),
  };
}

type Pair = readonly [
  origin: PublishedStory,
  followUp: Pick<PublishedStory, 'story' | 'title' | 'village' | 'villageName'>,
];

export type LinkingFacts = Pick<
  LinkFacts,
  'tenant' | 'at' | 'adoption' | 'originStory' | 'link'
> & {
  /** Who wrote the story that follows. */
  readonly caller: Pick<LinkFacts['caller'], 'person' | 'name'>;
};

/** The link, its writer's use of the origin, and word to who wrote that. */
export function linkWrites([origin, followUp]: Pair, facts: LinkingFacts): Write[] {
  const { caller, at, tenant, originStory } = facts;
  const step = stepBy('link', inOwnRight(caller), at);
  const link: FollowUp = {
    ...{ followUp: followUp.story, origin: origin.story, village: followUp.village },
    ...{ by: caller.person, byName: caller.name, linkedAt: at },
    steps: [...(facts.link?.body.steps ?? []), step],
  };
  return [
    put(followUpRef(tenant, followUp.story), facts.link, link),
    put(
      adoptionRef(tenant, caller.person, origin.story),
      facts.adoption,
      followed([origin, followUp], facts),
    ),
    ...tellLinked(originStory?.body.author, origin, followUp, facts),
  ];
}

/** @throws Refused `follow-up-same-village`, `follow-up-earlier`. */
function checkPair(origin: PublishedStory, followUp: PublishedStory): void {
  if (origin.village === followUp.village) throw refused('follow-up-same-village');
  if (origin.publishedAt >= followUp.publishedAt) {
    throw refused('follow-up-earlier', { title: followUp.title });
  }
}

/** The writer's own use of the origin; where they never said that they keep it, it begins here. */
function followed(...[[origin, followUp], facts]: Parameters<typeof linkWrites>): Adoption {
  const base = facts.adoption?.body ?? newAdoption(origin, facts);
  const followUps = [...base.followUps, followUp.story];
  return afterDeed({ ...base, followUps }, 'followed', 'link', facts);
}
