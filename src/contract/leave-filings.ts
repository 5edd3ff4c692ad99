import * as z from 'zod';
import { endpoint } from './endpoint';

/** Bodies above the township, with which leave is filed. */
const receivers = {
  'county-officer': 'division',
  'prefecture-officer': 'division',
  'province-officer': 'division',
} as const;

export const leaveFilings = {
  'leave.filings': endpoint({
    title: '报备案、抄报给我的请假',
    kind: 'query',
    callers: {
      'county-officer': 'any',
      'prefecture-officer': 'any',
      'province-officer': 'any',
    },
    scope: 'what was filed with or copied to a role of the caller’s, in its division',
    input: z.object({}),
    output: z.object({
      /** Not seen yet first, then the latest; at most 200. */
      filings: z.array(
        z.object({
          filing: z.string(),
          leave: z.string(),
          name: z.string(),
          what: z.string(),
          kind: z.enum(['filed', 'copied']),
          to: z.string(),
          by: z.string(),
          deliveredAt: z.string(),
          /** The county it comes from, where that is another tenant. */
          county: z.string().optional(),
          /** What became of the leave since. */
          changed: z.string().optional(),
          seenByName: z.string().optional(),
          /** A copy of what went to a tenant of its own: seen there, not here. */
          sent: z.boolean(),
        }),
      ),
    }),
    refusals: [],
  }),

  'leave.seeFiling': endpoint({
    title: '备案、抄报已阅',
    kind: 'mutation',
    callers: receivers,
    scope: 'the village of the request; the role is the one it was delivered to',
    input: z.object({ filing: z.string().min(1).max(240).meta({ title: '备案' }) }),
    output: z.object({ filing: z.string(), already: z.boolean() }),
    refusals: ['leave-unknown', 'leave-not-yours'],
  }),
};
