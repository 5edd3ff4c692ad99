import { addressOf } from '../../../../src/core/adoption/answerers';
import { decideAnswer, decideShow } from '../../../../src/core/adoption/answer';
import type { Asking } from '../../../../src/core/adoption/ask';
import { decideAsk } from '../../../../src/core/adoption/ask';
import { decideKeep } from '../../../../src/core/adoption/keep';
import { decideLink } from '../../../../src/core/adoption/link';
import {
  adoptionRef,
  followUpRef,
  questionDeskRef,
  questionRef,
} from '../../../../src/core/adoption/places';
import { decideTry } from '../../../../src/core/adoption/try';
import { addDays } from '../../../../src/core/calendar/day';
import { publishedRef, storyRef } from '../../../../src/core/publicity/places';
import type { Caller } from '../../../../src/core/roster/caller';
import { callerOf } from '../../../../src/core/roster/caller';
import { villageRef } from '../../../../src/core/roster/places';
import { personaOpenid } from '../personas';
import { DEMO_TENANT } from '../tenant';
import type { Ago, Stage } from './stage';
import { authorOf, momentOf } from './stage';

const tenant = DEMO_TENANT;

/** Somebody of a village's office whom a visitor can be. */
export function officialOf({ people }: Stage, persona: string): Caller | undefined {
  const openid = personaOpenid(persona);
  const found = people.officers.find(({ person }) => person.openid === openid);
  return found && callerOf(found.id, found.person, [], [found.grant]);
}

function factsOf(stage: Stage, story: string, caller: Caller, ago: Ago) {
  const { records } = stage;
  return {
    ...{ tenant, ...momentOf(stage, ago), caller },
    published: records.find(publishedRef(tenant, story)),
    story: records.find(storyRef(tenant, story)),
    adoption: records.find(adoptionRef(tenant, caller.person, story)),
  };
}

export function keep(stage: Stage, story: string, caller: Caller, note: string, ago: Ago): void {
  stage.records.keep(decideKeep(note, factsOf(stage, story, caller, ago)));
}

/** From two days after they said so. */
export function tryIt(
  stage: Stage,
  story: string,
  who: { readonly caller: Caller; readonly village: string; readonly beginsWith: string },
  ago: Ago,
): void {
  const { caller, village: code, beginsWith } = who;
  const body = stage.villages.find((each) => each.code === code);
  if (!body) throw new Error(`the demo has no village ${code}`);
  const village = { ...villageRef(tenant, code), version: 1, body };
  const facts = factsOf(stage, story, caller, ago);
  const from = addDays(facts.day, 2);
  stage.records.keep(decideTry({ from, beginsWith }, { ...facts, village }));
}

/** By who wrote the story that follows. */
export function link(stage: Stage, origin: string, followUp: string, ago: Ago): void {
  const { records } = stage;
  const caller = authorOf(stage, followUp);
  const { published, story, ...facts } = factsOf(stage, origin, caller, ago);
  records.keep(
    decideLink({
      ...{ ...facts, origin: published, originStory: story },
      followUp: records.find(publishedRef(tenant, followUp)),
      followUpStory: records.find(storyRef(tenant, followUp)),
      link: records.find(followUpRef(tenant, followUp)),
    }),
  );
}

interface Asked extends Asking {
  readonly caller: Caller;
  /** Of its name. */
  readonly code: string;
}

/** A question to who wrote the story; its id. */
export function ask(stage: Stage, id: string, asked: Asked, ago: Ago): string {
  const { records } = stage;
  const { caller, code, ...asking } = asked;
  const { published, story, day, at } = factsOf(stage, id, caller, ago);
  if (!story) throw new Error(`the demo has no ${id}`);
  const holders = holdersIn(stage);
  const { author, village } = story.body;
  const about = { author, village, asker: caller.person };
  const { addressee } = addressOf(about, holders, day);
  const desk = records.find(questionDeskRef(tenant, addressee));
  const facts = { tenant, day, at, caller, published, story, holders, desk, code };
  return records.keep(decideAsk(asking, { ...facts, verdict: 'pass' })).output.question;
}

/** By who wrote the story, and for all to read. */
export function answerForAll(stage: Stage, id: string, text: string, ago: Ago): void {
  const { records } = stage;
  const holders = holdersIn(stage);
  const facts = () => {
    const question = records.get(questionRef(tenant, id));
    const caller = authorOf(stage, question.body.story);
    const desk = records.find(questionDeskRef(tenant, question.body.waitsAt ?? ''));
    const published = records.find(publishedRef(tenant, question.body.story));
    return { tenant, caller, question, desk, published, holders };
  };
  records.keep(decideAnswer(text, { ...facts(), ...momentOf(stage, ago), verdict: 'pass' }));
  const [days, minutes] = ago;
  records.keep(decideShow({ ...facts(), ...momentOf(stage, [days, minutes + 5]) }));
}

function holdersIn({ people }: Stage) {
  return {
    postings: people.cadres.map(({ posting }) => posting),
    grants: people.officers.map(({ grant }) => grant),
  };
}
