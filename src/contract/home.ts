import * as z from 'zod';
import { markName } from './attendance-shapes';
import { endpoint } from './endpoint';

/** Pages that the menu can lead to; each is shown only to those who may use it. */
export const menuItem = z.enum([
  'my-month',
  'leave',
  'proposals',
  'handover',
  'unit-assessments',
  'evaluation',
  // The same page for those who do not run it: their vote, and the results.
  'evaluation-vote',
  'issues',
  'checks',
  'log',
  'logs',
  'trip',
  'today',
  'enter',
  'sheets',
  'overview',
  'unit',
  'people',
  'roster-import',
  'calendar',
  'photos',
  'stories',
  'my-stories',
  'adoptions',
  // Reached from there: what I asked, and what waits for my answer.
  'questions',
  'story-review',
  'awards',
  'delegate',
  'my-allowances',
  'assessments',
  'allowances',
  'exports',
  'village-funds',
  'funds',
]);

/** Pages that a to-do opens: of the thing that waits, or of the list of those not named one by one. */
const todoPage = z.enum([
  'leave',
  'leave-one',
  'checks',
  'check-one',
  'proposals',
  'proposal-one',
  'rankings-received',
  'handover',
  'handover-one',
  'unit-assessments',
  'unit-assessment-one',
  'issues',
  'evaluation',
  'evaluation-plan',
  'evaluation-run',
  'evaluation-paper',
  'evaluation-comments',
  'evaluation-scan',
  'sheets',
  'photos',
  'rules',
  'calendar',
  'story-one',
  'story-review',
  'questions',
  'award-round',
  'allowances',
  'exports',
  'assessment-round',
  'assessment-opinions',
  'assessment-sheet',
  'village-funds',
  'funds',
]);

const todo = z.object({
  /** Where in the menu it belongs. */
  kind: menuItem,
  text: z.string(),
  /** Since when it waits for the caller (UTC). */
  since: z.string(),
  opens: z.object({
    page: todoPage,
    /** What the page is about, by the names of its address. */
    query: z.record(z.string(), z.string()),
  }),
});

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
      /** A prefecture’s or the province’s own: what its counties file lies here, and nothing else. */
      above: z.boolean().optional(),
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
      /** What waits for the caller, the longest waiting first. */
      todos: z.array(todo),
      menu: z.array(menuItem),
      /** Notices not seen yet; absent where there are none. From 100 on the count is “many”. */
      unread: z.object({ count: z.number().int(), newest: z.string() }).optional(),
    }),
    refusals: [],
  }),
};
