import type { Output } from '../../contract/contract';
import type { Tone } from '../../components/status-tag';
import { dayInWords } from '../../core/calendar/in-words';

type Item = Output<'proposal.list'>['mine'][number];

const tones: Readonly<Record<Item['state'], Tone>> = {
  open: 'attention',
  answered: 'attention',
  returned: 'attention',
  decided: 'plain',
  dropped: 'plain',
  lifted: 'plain',
};

export function toneOf({ state, review, overdue }: Item): Tone {
  return review || overdue ? 'attention' : tones[state];
}

/** Where it stands, in words: 等待说明，到 11 月 25 日；已说明，待决定，已过办理期限. */
export function saysState(one: Item): string {
  return one.overdue ? `${standing(one)}，已过办理期限` : standing(one);
}

function standing({ state, stateWords, ready, answerBy }: Item): string {
  if (state !== 'open') return stateWords;
  return ready ? '说明期已过，待决定' : `${stateWords}，到 ${dayInWords(answerBy)}`;
}
