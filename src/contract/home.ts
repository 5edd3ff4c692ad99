import * as z from 'zod';
import { markName } from './attendance-shapes';
import { endpoint } from './endpoint';

/** Pages that the menu can lead to; each is shown only to those who may use it. */
export const menuItem = z.enum([
  'my-month',
  'leave',
  'trip',
  'today',
  'enter',
  'sheets',
  'unit',
  'people',
  'roster-import',
  'calendar',
  'photos',
]);

export const home = {
  'home.show': endpoint({
    title: '首页：我是谁、今天怎样、有什么要办',
    kind: 'query',
    callers: 'anyone',
    scope: 'the caller’s own identity',
    input: z.object({}),
    output: z.object({
      county: z.string(),
      demo: z.boolean(),
      /** Server time, by which the phone knows its clock offset. */
      now: z.string(),
      day: z.string(),
      dayKind: z.string(),
      /** Only until the caller is bound: whether WeChat can tell the phone number here. */
      phoneBinding: z.boolean().optional(),
      /** Absent until the caller is bound. */
      person: z
        .object({
          id: z.string(),
          name: z.string(),
          /** In words, e.g. 新建居民委员会 第一书记. */
          roles: z.array(z.string()),
          /** Widest division the caller's office work covers. */
          division: z.string().optional(),
          /** Id of the dispatching unit the caller answers for. */
          unit: z.string().optional(),
        })
        .optional(),
      /** For a cadre posted today. */
      today: z
        .object({
          village: z.string(),
          villageName: z.string(),
          mark: markName,
          time: z.string().optional(),
          place: z.enum(['inside', 'near', 'outside', 'no-fix']).optional(),
          byName: z.string().optional(),
          means: z.enum(['app', 'paper', 'officer']).optional(),
          late: z.boolean(),
          /** Id of the file with today’s photo, where one was added. */
          photo: z.string().optional(),
          monthCounted: z.number().int(),
          monthTarget: z.number().int().optional(),
          targetPer: z.enum(['month', 'year']),
          /** Days of this year whose report came late and waits as a correction. */
          waitingDays: z.array(z.string()),
        })
        .optional(),
      /** For a dispatching unit: how its people stand today. */
      unit: z
        .object({
          name: z.string(),
          posted: z.number().int(),
          inVillage: z.number().int(),
          trip: z.number().int(),
          notReported: z.number().int(),
        })
        .optional(),
      todos: z.array(
        z.object({
          kind: menuItem,
          text: z.string(),
          since: z.string().optional(),
          month: z.string().optional(),
          /** Where it is about one village only. */
          village: z.string().optional(),
        }),
      ),
      menu: z.array(menuItem),
      /** Notices not seen yet; absent where there are none. From 100 on the count is “many”. */
      unread: z.object({ count: z.number().int(), newest: z.string() }).optional(),
    }),
    refusals: [],
  }),
};
