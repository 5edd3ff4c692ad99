import * as z from 'zod';
import { rolesOfStep } from '../core/attendance/month-end';
import {
  correctedMark,
  explanation,
  openCorrection,
  sheetRow,
  sheetState,
  step,
} from './attendance-shapes';
import type { Callers } from './endpoint';
import { endpoint } from './endpoint';
import { day, divisionCode, month, personId, sentence, villageCode } from './fields';

/** Those who work on a sheet, and those above who read it and guide. */
const readers = {
  'first-secretary': 'division',
  'village-secretary': 'division',
  'township-officer': 'division',
  'county-officer': 'division',
  'prefecture-officer': 'division',
  'province-officer': 'division',
} as const;

/** The endpoint by which each step of a month's end is taken. */
export const endpointOfStep = {
  'sum-up': 'attendance.sumUp',
  sign: 'attendance.sign',
  confirm: 'attendance.confirm',
  'send-back': 'attendance.sendBack',
} as const;

export const monthEnd = {
  'attendance.sheets': endpoint({
    title: '一个月各村考勤表办到哪一步',
    kind: 'query',
    callers: readers,
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
          can: z.array(z.enum(['sum-up', 'sign', 'confirm', 'send-back', 'correct'])),
          /** What to look at before going on, in words. */
          attention: z.array(z.string()),
          steps: z.array(step),
          rows: z.array(sheetRow),
          /** Late reports that wait for a word. */
          openCorrections: z.array(openCorrection),
        }),
      ),
      explanations: z.array(explanation),
    }),
    refusals: ['calendar-year-unknown'],
  }),

  'attendance.sumUp': monthStep('第一书记汇总本村考勤', rolesOfStep['sum-up']),
  'attendance.sign': monthStep('村党组织书记签字', rolesOfStep.sign),
  'attendance.confirm': monthStep('乡镇确认考勤', rolesOfStep.confirm),
  'attendance.sendBack': monthStep('退回考勤表', rolesOfStep['send-back']),

  'attendance.correct': endpoint({
    title: '更正已汇总的考勤',
    kind: 'mutation',
    callers: { 'township-officer': 'division', 'county-officer': 'division' },
    scope: "the village of the cadre's register lies in the caller's grant",
    input: z.object({
      cadre: personId,
      day,
      becomes: correctedMark.meta({ title: '更正为' }),
      reason: sentence('更正原因'),
    }),
    output: z.object({ day: z.string(), corrections: z.number().int() }),
    refusals: ['month-not-confirmed', 'correction-changes-nothing', 'no-posting', 'own-sheet'],
  }),
};

function monthStep(title: string, callers: Callers) {
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
      'own-step',
      'first-secretary-sums-up',
      'calendar-year-unknown',
    ],
  });
}
