import { parties } from '../policy/kinds/evaluation-words';
import { FEWEST_DIFFERING } from './k-rule';
import type { EvaluationResult, PartyResult, SubjectStanding } from './result';
import type { ShownQuestion } from './results';
import type { Means } from './roll-line';

/** By which means a right was used. */
export const meansWords: Readonly<Record<Means, string>> = {
  phone: '手机',
  slip: '票条',
  tablet: '会场平板',
  paper: '纸票',
  signed: '署名',
};

/** Why a question has no numbers. */
export function withheldInWords(
  withheld: Extract<ShownQuestion, { withheld: unknown }>['withheld'],
  smallest: number,
): string {
  switch (withheld) {
    case 'too-few':
      return `不到 ${smallest} 票，不公布数字，免得认出是谁评的`;
    case 'nearly-alike':
      return `几乎一致：不同意见不到 ${FEWEST_DIFFERING} 份，为保护每个人不公布各项票数`;
    case 'few-changed':
      return '和上一次比只有一两个人不同，为保护这一两个人不公布各项票数';
    case 'not-published':
      return '还没有公布';
  }
}

/** How ratings stand to the line below which they are to be put right. */
export function standingInWords(
  { standing, percent }: SubjectStanding,
  threshold: number | undefined,
): string {
  const share = percent === undefined ? '' : `“好”和“较好”占 ${percent}%`;
  const measured = share ? `${share}，` : '“好”和“较好”';
  switch (standing) {
    case 'reached':
      return `${measured}不低于 ${threshold ?? ''}% 的界线`;
    case 'below':
      return `${measured}低于 ${threshold ?? ''}% 的界线，要整改后重评`;
    case 'unset':
      return `${share ? `${share}。` : ''}评到什么程度要整改重评，县里还没有规定（未设置），不作结论`;
    case 'too-few':
      return '能公布的票数不够，不作结论';
  }
}

/** What has to be known about one party’s part of a result. */
export function notesOn(party: PartyResult, { smallest }: EvaluationResult): string[] {
  const { way, ballots, comments, void: spoilt, questions } = party;
  const name = parties[party.party];
  const few = ballots < smallest;
  return [
    ...(way === 'signed'
      ? [`${name}人数少，${ballots} 人署名评议，内容只给乡镇、县里和被评的人看`]
      : []),
    ...(spoilt > 0 ? [`${spoilt} 张票填得不对，作废`] : []),
    ...(way === 'secret' && few && questions.length > 0
      ? [`${name}不到 ${smallest} 票，不公布数字`]
      : []),
    ...(comments === 'dropped' && way === 'secret'
      ? [`${name}不到 ${smallest} 票，写的意见没有保留，免得认出是谁写的`]
      : []),
  ];
}
