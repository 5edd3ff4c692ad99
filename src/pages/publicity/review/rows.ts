import type { Output } from '../../../contract/contract';

type Row = Output<'publicity.waiting'>['stories'][number];

export const views = [
  { value: '', text: '等我办的' },
  { value: 'all', text: '在办的' },
] as const;

/** What moves a story on: the rest one may do with it, but nobody waits for it. */
const steps: ReadonlySet<string> = new Set(['pass', 'hand-back', 'publish']);

/** Those asked for; unless something is asked for, those that wait for whoever looks. */
export function rowsOf(stories: readonly Row[], show = ''): readonly Row[] {
  if (show === 'all') return stories;
  return stories.filter(({ can }) => can.some((deed) => steps.has(deed)));
}
