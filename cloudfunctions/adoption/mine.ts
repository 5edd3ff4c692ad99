import { canAdopt } from '../../src/core/adoption/can';
import { adoptionStateWords } from '../../src/core/adoption/words';
import type { Adoption } from '../../src/core/adoption/adoption';
import { adoptionRef } from '../../src/core/adoption/places';
import type { PublishedStory } from '../../src/core/publicity/published-story';
import type { Ref, Stored } from '../../src/core/records';
import type { Caller } from '../../src/core/roster/caller';
import { rolesOn } from '../../src/core/roster/caller';
import { villageRef } from '../../src/core/roster/places';
import type { Day } from '../../src/core/calendar/day';
import { triers } from '../../src/contract/adoption-fields';
import type { Parsed } from '../../src/contract/contract';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { mayCall } from '../_backend/facts/may-call';
import type { Reader } from '../_backend/ports';
import { publishedNamed } from './published-named';

const PAGE = 100;

/** What the caller keeps, tries and let go of, the latest first. */
export const mine = act({
  endpoint: 'adoption.mine',

  async gather(call, _found, reader) {
    const { tenant, day, input } = call;
    const caller = callerOrRefuse(call);
    const [kept, villages, own] = await Promise.all([
      adoptionsOf(reader, tenant, caller, input),
      ownVillages(reader, tenant, caller, day),
      mayCall(caller, 'adoption.link', day) ? ownStories(reader, tenant, caller) : [],
    ]);
    const named = kept.flatMap(({ story, followUps }) => [story, ...followUps]);
    const stories = await publishedNamed(reader, tenant, [...new Set([...named, ...own])]);
    return { kept, villages, own, stories };
  },

  decide({ kept, villages, own, stories }) {
    const published = own.flatMap((story) => stories.get(story) ?? []);
    return {
      output: {
        adoptions: kept.map((one) => showAdoption(one, { stories, villages, published })),
        villages,
        own: published.map(({ story, title, village }) => ({ story, title, village })),
      },
    };
  },
});

async function adoptionsOf(
  reader: Reader,
  tenant: string,
  { person }: Caller,
  { story }: Parsed<'adoption.mine'>,
): Promise<Adoption[]> {
  if (story) {
    const { one } = await reader.read({ one: adoptionRef(tenant, person, story) });
    return one ? [one.body] : [];
  }
  const at = { index: 'byPerson', equals: [person], descending: true } as const;
  const query = { collection: 'adoption', tenants: [tenant], ...at } as const;
  return (await reader.find(query, { limit: PAGE })).records.map(({ body }) => body);
}

/** Where the caller may say that a thing is tried. */
async function ownVillages(reader: Reader, tenant: string, caller: Caller, day: Day) {
  const codes = rolesOn(caller, day)
    .filter(({ role, scope }) => role in triers && scope.length === 12)
    .map(({ scope }) => scope);
  const refs: Record<string, Ref<'village'>> = {};
  for (const code of codes) refs[code] = villageRef(tenant, code);
  const found: Record<string, Stored<'village'> | undefined> =
    codes.length > 0 ? await reader.read(refs) : {};
  return Object.values(found).flatMap((village) =>
    village ? [{ village: village.body.code, villageName: village.body.name }] : [],
  );
}

/** Names of stories the caller wrote that readers may see. */
async function ownStories(reader: Reader, tenant: string, { person }: Caller): Promise<string[]> {
  const at = { index: 'byAuthor', equals: [person], descending: true } as const;
  const query = { collection: 'story', tenants: [tenant], ...at } as const;
  const { records } = await reader.find(query, { limit: PAGE });
  return records.filter(({ body }) => body.live !== undefined).map(({ id }) => id);
}

interface Around {
  readonly stories: ReadonlyMap<string, PublishedStory>;
  readonly villages: readonly { readonly village: string }[];
  readonly published: readonly PublishedStory[];
}

function showAdoption(adoption: Adoption, { stories, villages, published }: Around) {
  const { story, storyTitle, storyVillage, storyVillageName, state, note, trial } = adoption;
  const there = stories.get(story);
  const correction = there?.corrections.filter(({ at }) => at > adoption.keptAt).at(-1);
  const followUps = adoption.followUps.flatMap((each) => stories.get(each) ?? []);
  const can = canAdopt(adoption, {
    isPublic: there !== undefined,
    hasVillage: villages.some(({ village }) => village !== storyVillage),
    hasOwn: published.some(
      (each) =>
        each.village !== storyVillage &&
        there !== undefined &&
        each.publishedAt > there.publishedAt &&
        !adoption.followUps.includes(each.story),
    ),
  });
  return {
    ...{ story, title: storyTitle, village: storyVillage, villageName: storyVillageName },
    ...{ state, stateWords: adoptionStateWords[state] },
    ...(note ? { note } : {}),
    ...(trial ? { trial: trialShown(trial) } : {}),
    condition: conditionOf(there, correction),
    ...(correction ? { correction } : {}),
    followUps: followUps.map(({ story: id, title }) => ({ story: id, title })),
    can,
  };
}

function conditionOf(there: PublishedStory | undefined, correction: unknown) {
  if (!there) return 'gone' as const;
  return correction ? ('corrected' as const) : ('public' as const);
}

function trialShown({ village, villageName, from, beginsWith }: NonNullable<Adoption['trial']>) {
  return { village, villageName, from, beginsWith };
}
