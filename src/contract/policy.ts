import * as z from 'zod';
import { explanation } from './attendance-shapes';
import { endpoint } from './endpoint';
import { day, sentence } from './fields';

const holidays = z.record(day, z.string().min(1).max(20));

export const policy = {
  'policy.show': endpoint({
    title: '本县执行的规则与依据',
    kind: 'query',
    callers: 'anyone',
    scope: 'the tenant',
    input: z.object({ day: day.optional() }),
    output: z.object({
      pack: z.string(),
      title: z.string(),
      document: z.string(),
      explanations: z.array(explanation),
      packs: z.array(z.object({ id: z.string(), title: z.string() })),
      calendarYears: z.array(z.number().int()),
    }),
    refusals: [],
  }),

  'policy.choosePack': endpoint({
    title: '选定本县自某日起执行的规则包',
    kind: 'mutation',
    callers: { 'county-officer': 'division' },
    scope: 'the tenant’s county lies in the caller’s grant',
    input: z.object({ pack: z.string().meta({ title: '规则包' }), from: day }),
    output: z.object({ pack: z.string(), from: z.string() }),
    refusals: ['pack-unknown', 'pack-from-past', 'county-unknown'],
  }),

  'policy.loadCalendar': endpoint({
    title: '录入一年的放假调休安排',
    kind: 'mutation',
    callers: { 'county-officer': 'division' },
    scope: 'the tenant’s county lies in the caller’s grant',
    input: z.object({
      year: z.number().int().min(2010).max(2100).meta({ title: '年份' }),
      holidays: holidays.meta({ title: '放假日' }),
      makeupWorkdays: holidays.meta({ title: '调休上班日' }),
      source: sentence('发文名称或文号', 120),
    }),
    output: z.object({ year: z.number().int() }),
    refusals: ['calendar-past-day', 'calendar-day-wrong'],
  }),
};
