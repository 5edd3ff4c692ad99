import type { Home } from '../../client/show-home';

/** The server counts to one hundred. */
export function sayUnread({ count }: NonNullable<Home['unread']>): string {
  return count < 100 ? `${count} 条新通知` : '100 条以上新通知';
}
