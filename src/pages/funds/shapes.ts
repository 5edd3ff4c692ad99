import type { Tone } from '../../components/status-tag';
import type { Output } from '../../contract/contract';

export type VillageFunds = Output<'funds.village'>;
export type ShownLine = VillageFunds['lines'][number];
export type ShownEntry = VillageFunds['entries'][number];
export type ShownProject = VillageFunds['projects'][number];

const lineTones: Readonly<Record<ShownLine['state'], Tone>> = {
  open: 'plain',
  reached: 'done',
  'under-way': 'attention',
  short: 'refused',
};

const entryTones: Readonly<Record<ShownEntry['state'], Tone>> = {
  waiting: 'attention',
  confirmed: 'done',
  'handed-back': 'refused',
  'taken-back': 'plain',
};

const projectTones: Readonly<Record<ShownProject['state'], Tone>> = {
  'not-begun': 'plain',
  going: 'attention',
  done: 'done',
  stopped: 'plain',
};

export const toneOfLine = ({ state }: Pick<ShownLine, 'state'>): Tone => lineTones[state];
export const toneOfEntry = ({ state }: Pick<ShownEntry, 'state'>): Tone => entryTones[state];
export const toneOfProject = ({ state, late }: Pick<ShownProject, 'state' | 'late'>): Tone =>
  late ? 'refused' : projectTones[state];
