import type { Output } from '../../src/contract/contract';
import { NOTICES_IN_A_PAGE } from '../../src/contract/inbox';
import type { Instant } from '../../src/core/calendar/day';
import type { Stored } from '../../src/core/records';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { unseenNotices } from '../_backend/facts/unseen-notices';
import type { Reader } from '../_backend/ports';

type Shown = Output<'inbox.list'>['notices'][number];

/** One's own notices, the newest first; what is read is the caller's by the query itself. */
export const listNotices = act({
  endpoint: 'inbox.list',

  async gather(call, _found, reader, outside) {
    const { person } = callerOrRefuse(call);
    const { tenant, input } = call;
    const [records, unseen] = await Promise.all([
      noticesBefore(reader, tenant, person, input.cursor),
      unseenNotices(reader, tenant, person),
    ]);
    return { records, unread: unseen.length, templates: outside.notifier.templates ?? [] };
  },

  decide({ records, unread, templates }) {
    const page = records.slice(0, NOTICES_IN_A_PAGE);
    const last = page.at(-1);
    const more = records.length > page.length && last;
    return {
      output: {
        unread,
        notices: page.map(showNotice),
        ...(more ? { cursor: last.body.at } : {}),
        templates: [...templates],
      },
    };
  },
});

/**
 * One more than a page tells whether there is another. The next page begins before the time of this
 * one's last: no two acts tell one person something in the same millisecond.
 */
async function noticesBefore(
  reader: Reader,
  tenant: string,
  person: string,
  before: Instant | undefined,
) {
  const range = before ? { range: { until: before } } : {};
  const at = { index: 'byPerson', equals: [person], ...range, descending: true } as const;
  const { records } = await reader.find(
    { collection: 'notice', tenants: [tenant], ...at },
    { limit: NOTICES_IN_A_PAGE + 1 },
  );
  return records;
}

function showNotice({ id, body }: Stored<'notice'>): Shown {
  const { text, at, unseenBy, leadsTo } = body;
  return { notice: id, text, at, seen: !unseenBy, leadsTo };
}
