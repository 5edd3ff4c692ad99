import type { Tone } from '../../components/status-tag';
import type { Output } from '../../contract/contract';

export type ShownAssembly = Output<'evaluation.show'>;
export type RollLine = Output<'evaluation.roll'>['lines'][number];
export type Party = RollLine['party'];
type State = ShownAssembly['state'];

const tones: Readonly<Record<State, Tone>> = {
  planned: 'plain',
  open: 'attention',
  closing: 'attention',
  counted: 'attention',
  published: 'done',
};

export function toneOf(state: State): Tone {
  return tones[state];
}

/** 评议会, 重评 or 第 2 次重评. */
export function sayNumber(number: number): string {
  if (number === 1) return '评议会';
  return number === 2 ? '重评' : `第 ${number - 1} 次重评`;
}
