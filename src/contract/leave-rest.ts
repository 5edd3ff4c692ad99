import * as z from 'zod';
import { explanation } from './attendance-shapes';
import { endpoint } from './endpoint';
import { month } from './fields';

export const leaveRest = {
  'leave.restSlots': endpoint({
    title: '轮休空位：一个月里哪天还可以几个人',
    kind: 'query',
    callers: { cadre: 'own' },
    scope: 'the group of the caller’s own posting',
    input: z.object({ month }),
    output: z.object({
      /** Whether the region has 轮休 at all. */
      offered: z.boolean(),
      /** Why no places can be told where it has: what is not set, and who sets it. */
      why: z.string(),
      /** 本乡镇; empty where there are no days. */
      group: z.string(),
      days: z.array(
        z.object({
          day: z.string(),
          /** How many may still rest; none in a special period. */
          free: z.number().int(),
          limit: z.number().int(),
          /** People posted in the group. */
          size: z.number().int(),
          /** Name of the special period. */
          special: z.string().optional(),
        }),
      ),
      explanations: z.array(explanation),
    }),
    refusals: [],
  }),
};
