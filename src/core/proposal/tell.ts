import type { Instant } from '../calendar/day';
import { dayInWords } from '../calendar/in-words';
import type { NoticeKind } from '../notice/notice';
import { noticeTo } from '../notice/notice';
import type { Write } from '../records';
import { monthOf } from '../calendar/day';
import type { Proposal } from './proposal';
import { proposalKindWords } from './words';

export interface Told {
  readonly tenant: string;
  readonly at: Instant;
  /** Empty where a timer did it. */
  readonly caller: { readonly person: string; readonly name: string };
}

/** The person concerned is told of what others did; nobody of their own doing. */
function tell(
  { id, body }: { readonly id: string; readonly body: Proposal },
  kind: NoticeKind,
  text: string,
  told: Told,
): Write[] {
  const { person } = body;
  if (!person || person === told.caller.person) return [];
  const leadsTo = { page: 'proposals' as const, month: monthOf(body.answerBy), proposal: id };
  return [noticeTo(person, { kind, about: id, text, leadsTo }, told)];
}

interface One {
  readonly id: string;
  readonly body: Proposal;
}

function named({ body: { kind, title } }: One): string {
  return `${proposalKindWords[kind]}（${title}）`;
}

export function tellMade(one: One, told: Told): Write[] {
  const until = dayInWords(one.body.answerBy);
  const text = `有一条关于您的处置建议：${named(one)}。这只是建议，还没有决定；请在 ${until}前看一看，可以写下您的说明。`;
  return tell(one, 'proposal-made', text, told);
}

export function tellChanged(one: One, told: Told): Write[] {
  const until = dayInWords(one.body.answerBy);
  const text = `关于您的处置建议${named(one)}所依据的事实有变，请重新看一看，${until}前可以再写说明。`;
  return tell(one, 'proposal-changed', text, told);
}

export function tellGone(one: One, told: Told): Write[] {
  const text = `关于您的处置建议${named(one)}所依据的事实已撤销，不再建议处置。`;
  return tell(one, 'proposal-changed', text, told);
}

export function tellUnderReview(one: One, told: Told): Write[] {
  const text = `关于您的处置${named(one)}所依据的事实有变，等待复核。`;
  return tell(one, 'proposal-changed', text, told);
}

const decided = {
  adopt: '决定按建议处置',
  reject: '决定不作处置',
  return: '退回补充事实',
  keep: '复核后维持原决定',
  lift: '撤销了处置',
} as const;

export function tellDecided(
  one: One,
  how: keyof typeof decided,
  remark: string | undefined,
  told: Told,
): Write[] {
  const why = remark ? `说明：${remark.replace(/[。．.]$/, '')}。` : '';
  const text = `关于您的处置建议${named(one)}：${told.caller.name}${decided[how]}。${why}`;
  return tell(one, how === 'lift' ? 'proposal-lifted' : 'proposal-decided', text, told);
}
