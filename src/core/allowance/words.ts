import type { ClaimState } from './trip-claim';

export const claimStateWords: Readonly<Record<ClaimState, string>> = {
  claimed: '等派出单位核对',
  agreed: '已核对',
  'handed-back': '已退回，改好再报',
  'taken-back': '已撤回',
};
