import type { RuleValue } from '../policy/schema';

type GivenWay = RuleValue<'spot-checks'>['checks'][number]['ways'][number];

/** Ways that documents name, and `visit` where none names any. */
export type CheckWay = GivenWay | 'visit';

export const wayWords: Readonly<Record<CheckWay, string>> = {
  cross: '交叉督查',
  random: '随机抽查',
  unannounced: '明察暗访',
  'by-network': '网络跟踪',
  'by-phone': '电话抽查',
  visit: '实地查看',
};
