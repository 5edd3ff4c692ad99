import { listNotices } from './list-notices';
import { markSeen } from './mark-seen';

/** Everything this feature can do; a host needs no more. */
export const inboxActs = [listNotices, markSeen];
