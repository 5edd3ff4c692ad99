import { basisOfPublishing } from '../../src/core/publicity/basis';
import { asHandedIn } from '../../src/core/publicity/correct';
import { picturesIn } from '../../src/core/publicity/pictures';
import { publishedRef, storyRef, versionRef } from '../../src/core/publicity/places';
import type { Story, StoryStep, StoryVersion } from '../../src/core/publicity/story';
import { storyDeedWords } from '../../src/core/publicity/words';
import type { Ref } from '../../src/core/records';
import { refused } from '../../src/core/refusal';
import { countyRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { packOn } from '../_backend/facts/rules-in-force';
import type { Reader } from '../_backend/ports';
import { filesNamed } from './files-named';
import { showStory } from './show-story';

/** Versions shown at most: the last ones. */
const MOST_VERSIONS = 20;

/** One story in the making, with all that was said about it. */
export const story = act({
  endpoint: 'publicity.story',

  refs: ({ tenant, input }) => ({
    story: storyRef(tenant, input.story),
    county: countyRef(tenant),
  }),

  async gather({ tenant, day }, { story: found, county }, reader) {
    if (!found) throw refused('story-unknown');
    const { follows = '' } = found.body;
    const [versions, files, { origin }] = await Promise.all([
      versionsOf(reader, { tenant, story: found.id, versions: found.body.versions }),
      filesNamed(reader, tenant, picturesIn(found.body.blocks)),
      follows ? reader.read({ origin: publishedRef(tenant, follows) }) : { origin: undefined },
    ]);
    return { found, versions, files, origin, pack: packOn(county?.body, day) };
  },

  subject: ({ found }) => ({ person: found.body.author, division: found.body.village }),

  decide({ found, versions, files, origin, pack }, call) {
    const { body } = found;
    const head = showStory(found, callerOrRefuse(call), call.day);
    const publishes = head.can.includes('publish');
    const inState = (state: string) =>
      [...files.values()].filter((file) => file.body.check === state).map(({ id }) => id);
    return {
      output: {
        ...head,
        ...wholeOf(ownOrHandedIn(body, versions, callerOrRefuse(call).person)),
        ...followed(body, origin?.body.title),
        versions: versions.map(showVersion),
        steps: body.steps.map(showStep),
        waiting: inState('waiting'),
        refused: inState('refused'),
        basis: publishes ? basisOfPublishing(pack, call.day) : [],
      },
    };
  },
});

/** A draft is its writer’s: others see what was handed in, as it may be shown now. */
function ownOrHandedIn(story: Story, versions: readonly StoryVersion[], person: string): Story {
  if (story.author === person || story.state !== 'draft') return story;
  const last = versions.at(-1);
  if (!last) throw refused('story-unknown');
  return { ...story, ...asHandedIn(last, story.people) };
}

async function versionsOf(
  reader: Reader,
  { tenant, story: id, versions }: { tenant: string; story: string; versions: number },
): Promise<StoryVersion[]> {
  const refs: Record<string, Ref<'storyVersion'>> = {};
  for (let number = Math.max(1, versions - MOST_VERSIONS + 1); number <= versions; number += 1) {
    refs[`v${number}`] = versionRef(tenant, id, number);
  }
  const found = versions > 0 ? await reader.read(refs) : {};
  const bodies = Object.values(found).flatMap((version) => (version ? [version.body] : []));
  return bodies.sort((a, b) => a.number - b.number);
}

function wholeOf(story: Story) {
  const { townshipName, edition, blocks, people, live, publishAt, correction } = story;
  const { takesUp, takenUpAs } = story;
  return {
    ...{ townshipName, edition, blocks: [...blocks] },
    people: people.map((person) => ({ ...person, pictures: [...person.pictures] })),
    ...(live !== undefined ? { live } : {}),
    ...(publishAt ? { publishAt } : {}),
    ...(correction ? { correction } : {}),
    ...(takesUp ? { takesUp } : {}),
    ...(takenUpAs ? { takenUpAs } : {}),
  };
}

function followed({ follows }: Story, title: string | undefined) {
  return follows ? { follows: { story: follows, ...(title ? { title } : {}) } } : {};
}

function showVersion({ number, at, title, blocks, correction, machine }: StoryVersion) {
  return {
    ...{ number, at, title, blocks: [...blocks], machine },
    ...(correction ? { correction } : {}),
  };
}

function showStep({ step, byName, at, remark, version, remarks, publishAt }: StoryStep) {
  return {
    ...{ step, stepWords: storyDeedWords[step], byName, at },
    ...(remark ? { remark } : {}),
    ...(version !== undefined ? { version } : {}),
    ...(remarks ? { remarks: [...remarks] } : {}),
    ...(publishAt ? { publishAt } : {}),
  };
}
