import * as z from 'zod';
import { explanation, markName, means, place, sheetState, summary } from './attendance-shapes';
import { endpoint } from './endpoint';
import { day, divisionCode, month, unitId } from './fields';

/** How many people stand: today in a division, and a unit’s own over a month. */
export const attendanceViews = {
  'attendance.today': endpoint({
    title: '今天谁在村',
    kind: 'query',
    callers: {
      'village-secretary': 'division',
      'first-secretary': 'division',
      'township-officer': 'division',
      'county-officer': 'division',
      'prefecture-officer': 'division',
      'province-officer': 'division',
    },
    scope: 'input.division lies in the caller’s grant',
    input: z.object({ division: divisionCode, day: day.optional() }),
    output: z.object({
      day: z.string(),
      /** In words, e.g. 工作日, 周末, 国庆节放假. */
      dayKind: z.string(),
      /** True on a day off, when nobody is asked to report. */
      dayOff: z.boolean(),
      counts: z.object({
        posted: z.number().int(),
        inVillage: z.number().int(),
        trip: z.number().int(),
        notReported: z.number().int(),
      }),
      rows: z.array(
        z.object({
          cadre: z.string(),
          name: z.string(),
          position: z.enum(['first-secretary', 'member']),
          village: z.string(),
          villageName: z.string(),
          townshipName: z.string(),
          unit: z.string(),
          phone: z.string(),
          mark: markName,
          time: z.string().optional(),
          place: place.optional(),
          means: means.optional(),
          byName: z.string().optional(),
          late: z.boolean(),
          /** Id of the file with a photo of the day. */
          photo: z.string().optional(),
        }),
      ),
      /** People reported from one phone: something to ask about, nothing more. */
      hints: z.array(z.object({ names: z.array(z.string()), text: z.string() })),
    }),
    refusals: ['calendar-year-unknown'],
  }),

  'attendance.unit': endpoint({
    title: '派出单位：本单位派驻干部一个月的考勤',
    kind: 'query',
    callers: { 'unit-officer': 'unit' },
    scope: 'input.unit is the unit of the caller’s grant',
    input: z.object({ unit: unitId, month }),
    output: z.object({
      unit: z.string(),
      month: z.string(),
      rows: z.array(
        z.object({
          cadre: z.string(),
          name: z.string(),
          position: z.enum(['first-secretary', 'member']),
          village: z.string(),
          villageName: z.string(),
          townshipName: z.string(),
          /** In the running month, for those posted today. */
          today: z.object({ mark: markName, time: z.string().optional() }).optional(),
          state: sheetState,
          summary,
        }),
      ),
      explanations: z.array(explanation),
    }),
    refusals: ['calendar-year-unknown'],
  }),
};
