import type { Output } from '../../../contract/contract';

/** As one would tell it. */
export function readProposals({ mine, waiting }: Output<'proposal.list'>): string {
  const wait =
    waiting.length > 0
      ? `有 ${waiting.length} 条处置建议要办。` +
        waiting.map(({ name, title, stateWords }) => `${name}，${title}，${stateWords}。`).join('')
      : '';
  const own = mine.map(({ title, stateWords }) => `${title}，${stateWords}。`).join('');
  return wait + (own ? `关于我的处置建议：${own}` : '') || '没有处置建议';
}
