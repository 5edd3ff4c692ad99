import type { Output } from '../../../contract/contract';
import { dayInWords } from '../../../core/calendar/in-words';

export type Mine = Output<'adoption.mine'>;
export type ShownAdoption = Mine['adoptions'][number];

/** 飞勐村从 11 月 20 日起试，先修一段 */
export function sayTrial({ trial }: ShownAdoption): string {
  if (!trial) return '';
  return `${trial.villageName}从 ${dayInWords(trial.from)}起试，先做：${trial.beginsWith}`;
}

/** What became of the case since it was kept; nothing where it is as it was. */
export function sayCondition({ condition, correction }: ShownAdoption): string {
  if (condition === 'gone') return '这篇已经撤下，看不到了，只留下标题。';
  return correction ? `留下以后更正过：${correction.text}` : '';
}

/** What is read aloud in elder mode. */
export function readAdoptions(adoptions: readonly ShownAdoption[]): string {
  return adoptions
    .map((one) => {
      const said = [`${one.villageName}的《${one.title}》`, one.stateWords, sayTrial(one)];
      return `${[...said, sayCondition(one)].filter(Boolean).join('，')}。`;
    })
    .join('');
}
