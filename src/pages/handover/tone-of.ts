import type { Output } from '../../contract/contract';

type State = Output<'handover.show'>['state'];

/** Colour for the state; the words beside it say the same. */
export function toneOf(state: State): 'done' | 'attention' | 'plain' {
  if (state === 'done') return 'done';
  if (state === 'handed-back') return 'attention';
  return 'plain';
}
