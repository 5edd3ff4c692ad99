import * as z from 'zod';
import { endpoint } from './endpoint';
import { instant } from './fields';
import { menuItem } from './home';

/** Notices of one page, and the most that are marked in one call by name. */
export const NOTICES_IN_A_PAGE = 30;

const noticeId = z.string().min(1).max(200);

export const inbox = {
  'inbox.list': endpoint({
    title: '我的通知，新的在前',
    kind: 'query',
    callers: 'anyone',
    scope: 'the caller’s own notices',
    input: z.object({
      /** As the page before handed it out; without it the newest. */
      cursor: instant.optional().meta({ title: '从哪里接着看' }),
    }),
    output: z.object({
      /** Not seen yet, at most 100: from there on it is “many”. */
      unread: z.number().int(),
      notices: z.array(
        z.object({
          notice: z.string(),
          text: z.string(),
          at: z.string(),
          seen: z.boolean(),
          leadsTo: z.object({
            page: menuItem,
            month: z.string(),
            village: z.string().optional(),
            leave: z.string().optional(),
            proposal: z.string().optional(),
            succession: z.string().optional(),
            unit: z.string().optional(),
            year: z.string().optional(),
            check: z.string().optional(),
            story: z.string().optional(),
            trail: z.string().optional(),
            question: z.string().optional(),
          }),
        }),
      ),
      /** Absent on the last page. */
      cursor: z.string().optional(),
      /** Message templates a phone may ask the person to agree to; empty where WeChat is not set up. */
      templates: z.array(z.string()),
    }),
    refusals: [],
  }),

  'inbox.markSeen': endpoint({
    title: '通知已看过',
    kind: 'mutation',
    callers: 'anyone',
    scope: 'the caller’s own notices',
    input: z
      .object({
        notices: z
          .array(noticeId)
          .min(1, '请指明是哪几条通知。')
          .max(NOTICES_IN_A_PAGE, `一次最多 ${NOTICES_IN_A_PAGE} 条。`)
          .optional()
          .meta({ title: '通知' }),
        all: z.literal(true).optional().meta({ title: '全部' }),
      })
      .refine(
        ({ notices, all }) => (notices === undefined) === (all === true),
        '请指明是哪几条通知，或者全部，二者选一。',
      ),
    output: z.object({
      marked: z.number().int(),
      /** True where one commit did not hold them all: the rest at the next call. */
      more: z.boolean(),
    }),
    refusals: [],
  }),
};
