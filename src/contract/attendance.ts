import * as z from 'zod';
import {
  correction,
  dayFacts,
  explanation,
  markName,
  place,
  sheetState,
  step,
  summary,
} from './attendance-shapes';
import { endpoint } from './endpoint';
import { day, instant, month, personId, sentence, villageCode } from './fields';

/** Three thousand years, far beyond any phone's clock: what keeps the sum a date. */
const MOST_OFFSET = 1e14;

export const attendance = {
  'attendance.report': endpoint({
    title: '驻村干部报到：今天在村',
    kind: 'mutation',
    callers: { cadre: 'own' },
    scope: 'input.cadre is the caller',
    input: z.object({
      cadre: personId,
      village: villageCode,
      /** The phone's fix, gcj02 degrees; absent when there is none. */
      point: z
        .object({
          longitude: z.number().min(-180).max(180).meta({ title: '经度' }),
          latitude: z.number().min(-90).max(90).meta({ title: '纬度' }),
          accuracy: z
            .number()
            .min(0)
            .max(100_000)
            .meta({ title: '定位精度', description: 'metres' }),
          system: z.enum(['gcj02', 'wgs84']).meta({ title: '坐标系' }),
        })
        .optional()
        .meta({ title: '位置' }),
      reason: sentence('说明').optional(),
      device: z.string().max(64).optional().meta({ title: '设备随机号' }),
      /** Present when the report waited for a signal. */
      queued: z
        .object({
          clock: instant,
          /** Server clock minus phone clock at their last meeting, milliseconds. */
          offset: z.number().int().min(-MOST_OFFSET).max(MOST_OFFSET).optional(),
        })
        .optional()
        .meta({ title: '离线信息' }),
    }),
    output: z.object({
      day: z.string(),
      time: z.string(),
      place,
      late: z.boolean(),
      /** True when the day had been reported before; the first report stands. */
      already: z.boolean(),
      /** True when the month was summed up before, so it waits as a correction. */
      asCorrection: z.boolean(),
    }),
    refusals: ['no-posting', 'reason-needed', 'village-unknown', 'day-too-old', 'day-in-future'],
  }),

  'attendance.enter': endpoint({
    title: '代为登记在村（纸质签到或干部登记）',
    kind: 'mutation',
    callers: {
      'first-secretary': 'division',
      'village-secretary': 'division',
      'township-officer': 'division',
      'county-officer': 'division',
    },
    scope: "the village of input.cadre's posting on input.day",
    input: z.object({
      cadre: personId,
      village: villageCode,
      day,
      means: z.enum(['paper', 'officer']).meta({ title: '登记方式' }),
      reason: sentence('说明').optional(),
    }),
    output: z.object({ day: z.string(), already: z.boolean() }),
    refusals: ['own-sheet', 'no-posting', 'day-in-future', 'day-too-old', 'month-summed-up'],
  }),

  'attendance.recordTrip': endpoint({
    title: '登记出差',
    kind: 'mutation',
    callers: {
      cadre: 'own',
      'first-secretary': 'division',
      'village-secretary': 'division',
      'township-officer': 'division',
      'county-officer': 'division',
    },
    scope:
      "input.cadre is the caller, or the village of the cadre's posting lies in the caller's grant",
    input: z.object({
      cadre: personId,
      village: villageCode,
      from: day.meta({ title: '开始日' }),
      to: day.meta({ title: '结束日' }),
      destination: sentence('去向', 60),
      purpose: sentence('事由'),
    }),
    output: z.object({ trip: z.string(), days: z.number().int() }),
    refusals: [
      'no-posting',
      'trip-backwards',
      'trip-too-long',
      'trip-too-early',
      'day-too-old',
      'month-summed-up',
    ],
  }),

  'attendance.month': endpoint({
    title: '一名干部一个月的考勤',
    kind: 'query',
    callers: {
      cadre: 'own',
      'former-cadre': 'own',
      'first-secretary': 'division',
      'village-secretary': 'division',
      'township-officer': 'division',
      'county-officer': 'division',
      'prefecture-officer': 'division',
      'province-officer': 'division',
      'unit-officer': 'unit',
    },
    scope:
      "input.cadre is the caller; others see the days in villages or for units of the caller's grant",
    input: z.object({ cadre: personId, month }),
    output: z.object({
      cadre: z.string(),
      name: z.string(),
      month: z.string(),
      village: z.string(),
      villageName: z.string(),
      unit: z.string(),
      state: sheetState,
      days: z.array(
        z.object({
          day: z.string(),
          mark: markName,
          /** Why this mark, in words. */
          why: z.string(),
          /** Among the days that count towards the target. */
          counts: z.boolean(),
          facts: dayFacts,
        }),
      ),
      /** The rest of `summary.counted`: other months of the year, where the target runs over it. */
      earlier: z.array(z.object({ month, villageName: z.string(), counted: z.number().int() })),
      summary,
      steps: z.array(step),
      corrections: z.array(correction),
      explanations: z.array(explanation),
    }),
    refusals: ['person-unknown', 'not-posted-in-month', 'calendar-year-unknown'],
  }),
};
