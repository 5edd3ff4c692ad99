import type { Tone } from '../../components/status-tag';
import type { Output } from '../../contract/contract';

export type ShownMonth = Output<'allowance.person'>['months'][number];
export type ShownLine = ShownMonth['lines'][number];

const tones: Readonly<Record<ShownLine['state'], Tone>> = {
  open: 'plain',
  nothing: 'plain',
  due: 'attention',
  late: 'refused',
  settled: 'done',
  over: 'attention',
};

export function toneOf({ state }: Pick<ShownLine, 'state'>): Tone {
  return tones[state];
}
