import type { Output } from '../../contract/contract';
import type { Tone } from '../../components/status-tag';

type State = Output<'leave.list'>['mine'][number]['state'];

const tones: Readonly<Record<State, Tone>> = {
  asked: 'attention',
  'sent-back': 'attention',
  refused: 'refused',
  withdrawn: 'plain',
  granted: 'done',
  returned: 'plain',
};

export function toneOf(state: State): Tone {
  return tones[state];
}
