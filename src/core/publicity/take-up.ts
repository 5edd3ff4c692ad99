import type { Day } from '../calendar/day';
import { isWhole } from '../files/file';
import type { KeptFile } from '../files/file';
import type { Stored, Write } from '../records';
import { insert, keyOf, replace } from '../records';
import { refused } from '../refusal';
import type { DeedFacts } from './deed';
import { authorOn, storyFor, storyStep } from './deed';
import { picturesIn, picturesOver, shownUntilOf, takenDown, withoutPictures } from './pictures';
import { storyId, storyRef } from './places';
import type { Shown, Story, StoryText } from './story';
import type { DeedDone } from './submit';

/** Pictures that go along, so that one commit holds them: many times what one version has. */
const MOST_MOVED = 90;

export interface TakeUpFacts extends DeedFacts {
  /** Made here, for the new one. */
  readonly code: string;
  /** Every file it shows, by id. */
  readonly files: ReadonlyMap<string, Stored<'file'>>;
}

/**
 * A withdrawn story taken up again: a new draft of its writer's with its text and those pictures
 * whose people still agree, to go through both reviews anew. The old one stays as it was, with all
 * that was said about it; its pictures and consents are the new one's from here on, so that a
 * consent taken back has one place. What was handed on leads nowhere still: it is another story.
 * @throws Refused `story-unknown`, `story-not-at-step`, `story-not-author`, `story-taken-up`.
 */
export function decideTakeUp(facts: TakeUpFacts): { output: DeedDone; writes: Write[] } {
  const { tenant, at, caller, code } = facts;
  const stored = storyFor('take-up', facts);
  const { body } = stored;
  const actor = authorOn(body, caller);
  if (body.takenUpAs) throw refused('story-taken-up');
  const next = storyRef(tenant, storyId(body.village, code));
  const moved = filesOf(stored, facts);
  const after: Story = {
    ...body,
    takenUpAs: next.id,
    changedAt: at,
    steps: [...body.steps, storyStep('take-up', { actor, at })],
  };
  const kept = moved.map(({ id }) => id);
  return {
    output: { story: next.id, state: 'draft' },
    writes: [
      replace(stored, after),
      insert(next, newDraft(stored, { ...facts, kept })),
      ...moved.map((file) => replace(file, moveTo(file.body, keyOf(stored), keyOf(next)))),
    ],
  };
}

/** Pictures that are still this story's, whoever's they are besides. */
function filesOf(stored: Stored<'story'>, { files }: TakeUpFacts): Stored<'file'>[] {
  const name = keyOf(stored);
  const { blocks, handedIn } = stored.body;
  const named = [...new Set([...picturesIn(blocks), ...handedIn])];
  return named
    .flatMap((picture) => files.get(picture) ?? [])
    .filter(({ body }) => body.attached?.to === name || body.also?.to === name)
    .slice(0, MOST_MOVED);
}

function moveTo(file: KeptFile, from: string, to: string): KeptFile {
  const { attached, also } = file;
  return {
    ...file,
    ...(attached ? { attached: attached.to === from ? { ...attached, to } : attached } : {}),
    ...(also ? { also: also.to === from ? { ...also, to } : also } : {}),
  };
}

type DraftFacts = TakeUpFacts & { readonly kept: readonly string[] };

function newDraft({ id, body }: Stored<'story'>, facts: DraftFacts): Story {
  const { caller, at, kept } = facts;
  const { author, authorName, authorFor, village, villageName, township, townshipName } = body;
  const actor = { person: caller.person, name: caller.name };
  return {
    ...{ author, authorName, village, villageName, township, townshipName },
    ...(authorFor ? { authorFor } : {}),
    ...(body.from ? { from: body.from } : {}),
    ...(body.follows ? { follows: body.follows } : {}),
    ...{ takesUp: id, state: 'draft', edition: 1, versions: 0, handedIn: kept, changedAt: at },
    ...textToGoOnWith(body, facts),
    steps: [storyStep('start', { actor, at, remark: '从撤下的那一篇另起' })],
  };
}

/** The text without pictures nobody may be shown in today, and without who no longer agrees. */
function textToGoOnWith(
  { title, duty, blocks, people }: StoryText,
  { files, kept, day }: DraftFacts,
): StoryText {
  const goodFile = (picture: string) => {
    const file = files.get(picture)?.body;
    return (
      kept.includes(picture) && file?.check !== 'refused' && file !== undefined && isWhole(file)
    );
  };
  const gone = new Set([
    ...takenDown(people),
    ...picturesOver(shownUntilOf(blocks, people), day),
    ...picturesIn(blocks).filter((picture) => !goodFile(picture)),
  ]);
  const agreeing = people.filter((person) => stillAgrees(person, day));
  const withdrawn = people.filter(({ withdrawnAt }) => withdrawnAt);
  return {
    ...{ title, duty, blocks: withoutPictures(blocks, gone) },
    people: [...agreeing.map((person) => shownIn(person, gone)), ...withdrawn],
  };
}

function stillAgrees({ withdrawnAt, until }: Shown, day: Day): boolean {
  return !withdrawnAt && until >= day;
}

function shownIn(person: Shown, gone: ReadonlySet<string>): Shown {
  return { ...person, pictures: person.pictures.filter((picture) => !gone.has(picture)) };
}
