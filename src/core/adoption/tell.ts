import type { Instant } from '../calendar/day';
import { dayInWords } from '../calendar/in-words';
import type { NoticeKind } from '../notice/notice';
import { noticeTo } from '../notice/notice';
import type { Write } from '../records';
import type { Trial } from './adoption';
import type { Question } from './question';

export interface TellFacts {
  readonly tenant: string;
  readonly at: Instant;
  /** Who did it: nobody is told of their own doing. */
  readonly caller: { readonly person: string };
}

interface Told {
  readonly kind: NoticeKind;
  readonly about: string;
  readonly text: string;
}

function tell(
  people: readonly string[],
  told: Told,
  leads: { readonly question: string } | { readonly trail: string },
  { tenant, at, caller }: TellFacts,
): Write[] {
  const others = [...new Set(people)].filter((person) => person !== caller.person);
  const page = 'question' in leads ? ('questions' as const) : ('adoptions' as const);
  const leadsTo = { page, month: at.slice(0, 7), ...leads };
  return others.map((person) => noticeTo(person, { ...told, leadsTo }, { tenant, at }));
}

/** To who wrote the story: which village tries it, never how often it was kept. */
export function tellTried(
  author: string | undefined,
  { story, storyTitle, trial }: { story: string; storyTitle: string; trial: Trial },
  facts: TellFacts,
): Write[] {
  if (!author) return [];
  const { villageName, from, beginsWith } = trial;
  const text = `${villageName}从 ${dayInWords(from)}起试您写的案例“${storyTitle}”，先做：${beginsWith}`;
  const about = `${story}:${trial.village}:${facts.caller.person}`;
  return tell([author], { kind: 'adoption', about, text }, { trail: story }, facts);
}

export function tellLinked(
  author: string | undefined,
  of: { readonly story: string; readonly title: string },
  by: { readonly story: string; readonly title: string; readonly villageName: string },
  facts: TellFacts,
): Write[] {
  if (!author) return [];
  const text = `${by.villageName}跟着您写的案例“${of.title}”做了，也写了一篇：《${by.title}》。`;
  return tell([author], { kind: 'adoption', about: by.story, text }, { trail: of.story }, facts);
}

/** To who linked it, where the county took the link off. */
export function tellUnlinked(
  linker: string,
  { origin, followUp, reason }: { origin: string; followUp: string; reason: string },
  { actorName, ...facts }: TellFacts & { readonly actorName: string },
): Write[] {
  const text = `${actorName}取消了您连的案例后续。原因：${reason}`;
  return tell([linker], { kind: 'adoption', about: followUp, text }, { trail: origin }, facts);
}

/** Those who are asked; who asks is named to them. */
export function tellAsked(
  people: readonly string[],
  question: string,
  { name, storyTitle, text }: Pick<Question, 'name' | 'storyTitle' | 'text'>,
  facts: TellFacts,
): Write[] {
  const words = `${name}问案例“${storyTitle}”：${text}`;
  const told = { kind: 'question', about: question, text: words } as const;
  return tell(people, told, { question }, facts);
}

export type QuestionNews = 'answered' | 'shown' | 'taken-back' | 'down';

const news: Readonly<Record<QuestionNews, (question: Question, why: string) => string>> = {
  answered: ({ storyTitle, answer }) =>
    `您问的案例“${storyTitle}”有了回答（${answer?.byName ?? ''}）：${answer?.text ?? ''}`,
  shown: ({ storyTitle }) => `您问案例“${storyTitle}”的一问一答公开了，没有写您的名字。`,
  'taken-back': ({ storyTitle }) => `案例“${storyTitle}”下公开的一个提问，提问的人收回了。`,
  down: ({ storyTitle }, why) => `案例“${storyTitle}”的一个提问撤下了。原因：${why}`,
};

export function tellOfQuestion(
  what: QuestionNews,
  people: readonly string[],
  { id, body, why = '' }: { id: string; body: Question; why?: string },
  facts: TellFacts,
): Write[] {
  const about = `${id}:${body.steps.length}`;
  const told = { kind: 'question', about, text: news[what](body, why) } as const;
  return tell(people, told, { question: id }, facts);
}
