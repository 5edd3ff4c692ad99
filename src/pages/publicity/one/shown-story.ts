import type { Output } from '../../../contract/contract';
import type { Tone } from '../../../components/status-tag';

export type ShownStory = Output<'publicity.story'>;

const tones: Readonly<Record<ShownStory['state'], Tone>> = {
  draft: 'plain',
  'township-review': 'attention',
  'county-review': 'attention',
  scheduled: 'attention',
  published: 'done',
  withdrawn: 'refused',
};

export function toneOf(state: ShownStory['state']): Tone {
  return tones[state];
}
