import type { Explanation } from '../policy/explain';

/** 依据：请假审批，DB52/T 1272—2018 6.2：… */
export function basisInWords(basis: Explanation): string {
  return `依据：${basis.title}，${basis.document} ${basis.clause}：${basis.text}`;
}
