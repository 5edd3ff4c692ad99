import { quotas } from '../policy/kinds/assessment';
import { list } from '../policy/kinds/kind';
import type { RuleValue } from '../policy/schema';
import type { AssessmentSheet } from './sheet';

type Quota = RuleValue<'excellent-quota'>;

/** How many were given 优秀, beside what the document says of whose quota they take. */
export interface ExcellentCount {
  readonly assessed: number;
  readonly excellent: number;
  /** The most there may be, where the county’s document has a share; parts are rounded down. */
  readonly most?: number | undefined;
  readonly over: number;
  readonly text: string;
}

/**
 * Counted anew each time it is looked at. More than the share is told, not refused: who decides sees it
 * before and after.
 */
export function excellentCount(
  sheets: readonly Pick<AssessmentSheet, 'decided'>[],
  quota: Quota | undefined,
): ExcellentCount {
  const assessed = sheets.length;
  const excellent = sheets.filter(({ decided }) => decided?.grade === 'excellent').length;
  const most = quota?.share === undefined ? undefined : Math.floor((assessed * quota.share) / 100);
  const over = most === undefined ? 0 : Math.max(0, excellent - most);
  const text = [treatment(quota), shareInWords(quota, most, over)].filter(Boolean).join('；');
  return { assessed, excellent, ...(most === undefined ? {} : { most }), over, text };
}

function treatment(quota: Quota | undefined): string {
  if (!quota) return '文件没有写“优秀”占谁的名额';
  const { outside, optional } = quota;
  if (!outside) return '“优秀”的名额按一般规定';
  return `${optional ? '可以' : ''}不占${list(quotas, outside)}的名额`;
}

function shareInWords(quota: Quota | undefined, most: number | undefined, over: number): string {
  if (most === undefined) {
    return quota?.shareMayRise ? '比例可适当提高，提高到多少未设置' : '优秀比例未设置';
  }
  const limit = `按比例最多 ${most} 名`;
  return over > 0 ? `${limit}，已多 ${over} 名` : limit;
}
