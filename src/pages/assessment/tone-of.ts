import type { Tone } from '../../components/status-tag';
import type { Output } from '../../contract/contract';

type State = Output<'assessment.sheet'>['state'];

const tones: Readonly<Partial<Record<State, Tone>>> = {
  handed: 'attention',
  decided: 'attention',
  objected: 'attention',
  signed: 'done',
  answered: 'done',
  closed: 'done',
};

export function toneOf(state: State): Tone {
  return tones[state] ?? 'plain';
}
