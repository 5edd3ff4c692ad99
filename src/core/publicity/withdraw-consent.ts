import { takeDown } from '../files/take-down';
import type { Stored, Write } from '../records';
import { keyOf, replace } from '../records';
import { refused } from '../refusal';
import type { Actor } from '../roster/actor';
import type { DeedFacts } from './deed';
import { storyStep } from './deed';
import { lookAtOf, withoutPictures } from './pictures';
import type { PublishedStory } from './published-story';
import type { Shown, Story } from './story';
import { tellAuthor } from './tell';

export interface ConsentFacts extends DeedFacts {
  /** As what the caller may record it. */
  readonly actor: Actor;
  readonly published: Stored<'publishedStory'> | undefined;
  /** The version readers see, where they see one. */
  readonly live: Stored<'storyVersion'> | undefined;
  /** Files the person can be seen in, by id. */
  readonly files: ReadonlyMap<string, Stored<'file'>>;
}

export interface ConsentDone {
  readonly story: string;
  /** Pictures that are down now. */
  readonly pictures: number;
}

/** Everything somebody can be seen in: as the story is now, and as its readers have it. */
export function picturesOf(
  name: string,
  story: Pick<Story, 'people'>,
  live: Pick<Story, 'people'> | undefined,
): string[] {
  const shown = [...story.people, ...(live?.people ?? [])].filter(
    (person) => person.name === name && !person.withdrawnAt,
  );
  return [...new Set(shown.flatMap(({ pictures }) => pictures))];
}

/**
 * Records that somebody no longer agrees to be shown: exactly their pictures are gone in this
 * commit, from the draft, from what is reviewed or scheduled, and from what readers read; their
 * bytes follow, unless the record the story grew out of keeps them.
 * @throws Refused `story-unknown`, `story-taken-up`, `consent-unknown`.
 */
export function decideWithdrawConsent(
  { name, reason }: { readonly name: string; readonly reason?: string | undefined },
  facts: ConsentFacts,
): { output: ConsentDone; writes: Write[] } {
  const { story: stored, live, published, actor, at } = facts;
  if (!stored) throw refused('story-unknown');
  if (stored.body.takenUpAs) throw refused('story-taken-up');
  const person = personIn(name, stored.body, live?.body);
  if (!person) throw refused('consent-unknown', { name }, { field: 'name' });
  const pictures = picturesOf(name, stored.body, live?.body);
  const down = new Set(pictures);
  const remark = reason ? `${name}：${reason}` : name;
  const step = storyStep('withdraw-consent', { actor, at, remark });
  const after: Story = {
    ...stored.body,
    blocks: withoutPictures(stored.body.blocks, down),
    people: withdrawnIn(stored.body.people, { ...person, pictures, withdrawnAt: at }),
    edition: stored.body.edition + 1,
    changedAt: at,
    steps: [...stored.body.steps, step],
  };
  return {
    output: { story: stored.id, pictures: pictures.length },
    writes: [
      replace(stored, after),
      ...(published ? [replace(published, withPicturesGone(published.body, down))] : []),
      ...takenDown(pictures, { ...facts, name: keyOf(stored) }),
      ...tellAuthor('consent-withdrawn', stored.id, after, { ...facts, caller: actor }, name),
    ],
  };
}

function personIn(
  name: string,
  story: Pick<Story, 'people'>,
  live: Pick<Story, 'people'> | undefined,
): Shown | undefined {
  const all = [...story.people, ...(live?.people ?? [])].filter((person) => person.name === name);
  // Once withdrawn, the version readers had still names them; only a new consent counts again.
  const gone = story.people.some((person) => person.name === name && person.withdrawnAt);
  const still = all.filter(({ withdrawnAt }) => !withdrawnAt);
  return gone ? still.find((person) => story.people.includes(person)) : still[0];
}

/** The people as they are now: who withdrew comes last, and in no picture of theirs is anybody shown. */
function withdrawnIn(people: readonly Shown[], withdrawn: Shown): readonly Shown[] {
  const others = people.filter(({ name, withdrawnAt }) => withdrawnAt || name !== withdrawn.name);
  return [...others, withdrawn];
}

/** What readers read, without some of its pictures. */
export function withPicturesGone(
  { lookAt, ...story }: PublishedStory,
  down: ReadonlySet<string>,
): PublishedStory {
  void lookAt;
  const shownUntil = Object.fromEntries(
    Object.entries(story.shownUntil).filter(([picture]) => !down.has(picture)),
  );
  const next = lookAtOf(shownUntil);
  return {
    ...story,
    blocks: withoutPictures(story.blocks, down),
    shownUntil,
    ...(next ? { lookAt: next } : {}),
  };
}

/** A picture that another record keeps is out of this story only. */
function takenDown(
  pictures: readonly string[],
  { files, actor, at, name }: ConsentFacts & { readonly name: string },
): Write<'file'>[] {
  return pictures.flatMap((picture) => {
    const file = files.get(picture);
    if (!file || file.body.attached?.to !== name || file.body.removing) return [];
    const reason = '照片里的人撤回了同意';
    return [takeDown(file, { by: actor.person, byName: actor.name, at, reason })];
  });
}
