import type { Output } from '../../contract/contract';
import type { Tone } from '../../components/status-tag';

type State = Output<'check.list'>['all'][number]['state'];

const tones: Readonly<Record<State, Tone>> = {
  planned: 'attention',
  cancelled: 'plain',
  done: 'done',
  checked: 'attention',
  answered: 'attention',
  confirmed: 'refused',
  dropped: 'plain',
  lifted: 'plain',
};

export function toneOf(state: State): Tone {
  return tones[state];
}
