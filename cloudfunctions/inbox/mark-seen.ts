import { noticePrefix, seenNotice } from '../../src/core/notice/notice';
import type { Parsed } from '../../src/contract/contract';
import type { Ref, Stored } from '../../src/core/records';
import { ref, replace } from '../../src/core/records';
import { refused } from '../../src/core/refusal';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { unseenNotices } from '../_backend/facts/unseen-notices';
import { MOST_WRITES } from '../_backend/ports';

/** Notices are seen: those named, or all there are. What was seen before, or is gone, is passed over. */
export const markSeen = act({
  endpoint: 'inbox.markSeen',

  refs: ({ tenant, input }): Record<string, Ref<'notice'>> =>
    Object.fromEntries(
      namedIn(input).map((id, i) => [`notice${i}`, ref('notice', tenant, id)] as const),
    ),

  async gather(call, found, reader) {
    const { person } = callerOrRefuse(call);
    const named = namedIn(call.input);
    // By the name alone, so that nobody learns which notices others have.
    if (!named.every((id) => id.startsWith(noticePrefix(person)))) throw refused('out-of-scope');
    if (named.length === 0) return unseenNotices(reader, call.tenant, person);
    return named.flatMap((_, i) => found[`notice${i}`] ?? ([] as Stored<'notice'>[]));
  },

  decide(notices) {
    const unseen = notices.filter(({ body }) => body.unseenBy);
    const marked = unseen.slice(0, MOST_WRITES - 1);
    return {
      output: { marked: marked.length, more: marked.length < unseen.length },
      writes: marked.map((notice) => replace(notice, seenNotice(notice.body))),
    };
  },
});

/** Empty where all are meant. */
function namedIn({ notices = [] }: Parsed<'inbox.markSeen'>): string[] {
  return [...new Set(notices)];
}
