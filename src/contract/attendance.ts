import * as z from 'zod';
import { endpoint } from './endpoint';
import {
  day,
  divisionCode,
  fileOut,
  instant,
  month,
  personId,
  sentence,
  villageCode,
} from './fields';

const place = z.enum(['inside', 'near', 'outside', 'no-fix']);
const means = z.enum(['app', 'paper', 'officer']);
export const markName = z.enum([
  'in-village',
  'trip',
  'leave',
  'rotation-rest',
  'rest-day',
  'holiday',
  'not-reported',
  'absent',
  'not-posted',
  'to-come',
]);

const dayFacts = z.object({
  presence: z
    .object({
      means,
      place,
      at: z.string(),
      byName: z.string(),
      late: z.boolean(),
    })
    .optional(),
  trip: z.object({ id: z.string(), destination: z.string() }).optional(),
});

/** Where a value comes from: shown wherever a derived figure is tapped. */
export const explanation = z.object({
  rule: z.string(),
  title: z.string(),
  document: z.string(),
  clause: z.string(),
  from: z.string(),
  text: z.string(),
  unset: z.boolean(),
  note: z.string().optional(),
});

const sheetState = z.enum(['none', 'draft', 'summed-up', 'signed', 'confirmed']);
const step = z.object({
  step: z.enum(['sum-up', 'sign', 'confirm', 'send-back']),
  byName: z.string(),
  at: z.string(),
  note: z.string().optional(),
});

const summary = z.object({
  inVillage: z.number().int(),
  trip: z.number().int(),
  leave: z.number().int(),
  rest: z.number().int(),
  notReported: z.number().int(),
  absent: z.number().int(),
  /** Days that count towards the target by the pack, in the target's own period. */
  counted: z.number().int(),
  target: z.number().int().optional(),
  per: z.enum(['month', 'year']),
  short: z.number().int().optional(),
});

const correction = z.object({
  day: z.string(),
  was: z.string(),
  becomes: z.string(),
  reason: z.string(),
  byName: z.string(),
  at: z.string(),
  state: z.enum(['open', 'made', 'refused']),
});

const sheetRow = z.object({
  cadre: z.string(),
  name: z.string(),
  position: z.enum(['first-secretary', 'member']),
  marks: z.array(markName),
  summary,
  attention: z.array(z.string()),
});

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
          offset: z.number().int().optional(),
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
    refusals: ['no-posting', 'day-in-future', 'day-too-old', 'month-summed-up'],
  }),

  'attendance.recordTrip': endpoint({
    title: '登记出差',
    kind: 'mutation',
    callers: {
      cadre: 'own',
      'first-secretary': 'division',
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
    refusals: ['no-posting', 'trip-backwards', 'trip-too-long', 'month-summed-up'],
  }),

  'attendance.month': endpoint({
    title: '一名干部一个月的考勤',
    kind: 'query',
    callers: {
      cadre: 'own',
      'first-secretary': 'division',
      'village-secretary': 'division',
      'township-officer': 'division',
      'county-officer': 'division',
      'prefecture-officer': 'division',
      'province-officer': 'division',
      'unit-officer': 'unit',
    },
    scope: "input.cadre is the caller, or the cadre's village or unit lies in the caller's grant",
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
          facts: dayFacts,
        }),
      ),
      summary,
      steps: z.array(step),
      corrections: z.array(correction),
      explanations: z.array(explanation),
    }),
    refusals: ['person-unknown', 'calendar-year-unknown'],
  }),

  'attendance.today': endpoint({
    title: '今天谁在村',
    kind: 'query',
    callers: {
      'village-secretary': 'division',
      'first-secretary': 'division',
      'township-officer': 'division',
      'county-officer': 'division',
    },
    scope: 'input.division lies in the caller’s grant',
    input: z.object({ division: divisionCode, day: day.optional() }),
    output: z.object({
      day: z.string(),
      dayKind: z.string(),
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
        }),
      ),
      /** People reported from one phone: something to ask about, nothing more. */
      hints: z.array(z.object({ names: z.array(z.string()), text: z.string() })),
    }),
    refusals: ['calendar-year-unknown'],
  }),

  'attendance.sheets': endpoint({
    title: '一个月各村考勤表办到哪一步',
    kind: 'query',
    callers: {
      'first-secretary': 'division',
      'village-secretary': 'division',
      'township-officer': 'division',
      'county-officer': 'division',
    },
    scope: 'input.division lies in the caller’s grant',
    input: z.object({ division: divisionCode, month }),
    output: z.object({
      month: z.string(),
      days: z.array(
        z.object({ day: z.string(), kind: z.enum(['workday', 'rest-day', 'holiday']) }),
      ),
      villages: z.array(
        z.object({
          village: z.string(),
          villageName: z.string(),
          townshipName: z.string(),
          state: sheetState,
          /** What the caller can do now. */
          can: z.array(z.enum(['sum-up', 'sign', 'confirm', 'send-back'])),
          /** What to look at before going on, in words. */
          attention: z.array(z.string()),
          steps: z.array(step),
          rows: z.array(sheetRow),
          openCorrections: z.number().int(),
        }),
      ),
      explanations: z.array(explanation),
    }),
    refusals: ['calendar-year-unknown'],
  }),

  'attendance.sumUp': monthStep('第一书记汇总本村考勤', {
    'first-secretary': 'division',
    'township-officer': 'division',
  }),
  'attendance.sign': monthStep('村党组织书记签字', { 'village-secretary': 'division' }),
  'attendance.confirm': monthStep('乡镇确认考勤', { 'township-officer': 'division' }),
  'attendance.sendBack': monthStep('退回考勤表', {
    'village-secretary': 'division',
    'township-officer': 'division',
  }),

  'attendance.correct': endpoint({
    title: '更正已汇总的考勤',
    kind: 'mutation',
    callers: { 'township-officer': 'division', 'county-officer': 'division' },
    scope: "the village of the cadre's register lies in the caller's grant",
    input: z.object({
      cadre: personId,
      day,
      becomes: z.enum(['in-village', 'trip', 'not-reported']).meta({ title: '更正为' }),
      reason: sentence('更正原因'),
    }),
    output: z.object({ day: z.string(), corrections: z.number().int() }),
    refusals: ['month-not-confirmed', 'correction-changes-nothing', 'no-posting'],
  }),

  'attendance.exportRegister': endpoint({
    title: '导出考勤表（.xlsx）',
    kind: 'query',
    callers: {
      'first-secretary': 'division',
      'village-secretary': 'division',
      'township-officer': 'division',
      'county-officer': 'division',
    },
    scope: 'input.division lies in the caller’s grant',
    input: z.object({ division: divisionCode, month }),
    output: fileOut,
    refusals: ['calendar-year-unknown', 'nobody-posted'],
  }),
};

function monthStep(title: string, callers: Parameters<typeof endpoint>[0]['callers']) {
  return endpoint({
    title,
    kind: 'mutation',
    callers,
    scope: "input.village lies in the caller's grant",
    input: z.object({ village: villageCode, month, note: sentence('说明').optional() }),
    output: z.object({ state: sheetState, sheets: z.number().int() }),
    refusals: [
      'month-not-over',
      'month-not-at-step',
      'nobody-posted',
      'own-sheet',
      'calendar-year-unknown',
    ],
  });
}
