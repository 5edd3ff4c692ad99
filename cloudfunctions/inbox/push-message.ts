import { clockOf, dayOf } from '../../src/core/calendar/day';
import type { Notice } from '../../src/core/notice/notice';
import type { Push } from '../_backend/ports';

/** It opens the inbox, where the news stands in full and leads on with one tap. */
const PAGE = 'pages/inbox/list/index';

/** A notice as a WeChat message. */
export function messageOf({ kind, text, at }: Notice): Omit<Push, 'openid'> {
  const ms = Date.parse(at);
  const [year, month, date] = dayOf(ms).split('-');
  const when = `${year}年${Number(month)}月${Number(date)}日 ${clockOf(ms)}`;
  return { kind, page: PAGE, what: text, when };
}
