import * as z from 'zod';
import { explanation } from './attendance-shapes';
import { endpoint } from './endpoint';
import { day, sentence } from './fields';

const officers = { 'county-officer': 'division' } as const;
const inCounty = 'the tenant’s county lies in the caller’s grant';

const readRule = explanation.extend({
  state: z.enum(['set', 'unset', 'absent', 'later']),
  governs: z.string(),
  acts: z.boolean(),
  convention: z.boolean(),
  county: z.boolean(),
  fixed: z.boolean(),
  history: z.array(z.object({ from: z.string(), text: z.string(), document: z.string() })),
});

const formField = z.object({
  name: z.string(),
  title: z.string(),
  kind: z.enum(['number', 'money', 'yes-no', 'choice', 'choices', 'day', 'text', 'items']),
  optional: z.boolean(),
  options: z.array(z.object({ value: z.string(), text: z.string() })).optional(),
  get fields() {
    return z.array(formField).optional();
  },
});

const rule = z.string().min(1).max(60).meta({ title: '规则' });
const value = z.unknown().meta({ title: '值', description: 'as policy.form says' });

const figures = z.object({
  counted: z.number(),
  target: z.number().optional(),
  per: z.enum(['month', 'year']),
  short: z.number().optional(),
});

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
      /** What is to be known of the text the pack was made from. */
      note: z.string().optional(),
      headings: z.array(z.object({ heading: z.string(), rules: z.array(readRule) })),
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

  'policy.form': endpoint({
    title: '一项规则怎么填',
    kind: 'query',
    callers: officers,
    scope: inCounty,
    input: z.object({ rule }),
    output: z.object({
      rule: z.string(),
      title: z.string(),
      governs: z.string(),
      fields: z.array(formField),
      /** What holds today, to begin from. */
      value: z.unknown().optional(),
    }),
    refusals: ['rule-unknown', 'value-fixed'],
  }),

  'policy.layValue': endpoint({
    title: '填写或调整本县自某日起执行的一项值',
    kind: 'mutation',
    callers: officers,
    scope: inCounty,
    input: z.object({ rule, from: day, value, document: sentence('依据的文件和文号', 120) }),
    output: z.object({ rule: z.string(), from: z.string(), text: z.string() }),
    refusals: [
      'county-unknown',
      'rule-unknown',
      'value-fixed',
      'pack-not-chosen',
      'value-wrong',
      'value-from-past',
      'value-day-taken',
    ],
  }),

  'policy.dryRun': endpoint({
    title: '试算：改一项值，过去一年的结果会怎样变',
    kind: 'query',
    callers: officers,
    scope: inCounty,
    input: z.object({ rule, from: day, value }),
    output: z.object({
      /** The changed value in words. */
      text: z.string(),
      /** What holds without it. */
      explanations: z.array(explanation),
      /** What the rule decides that a dry run can tell; for others, whether the system goes by it. */
      reach: z.enum([
        ...(['figures', 'routes', 'rests', 'strikes', 'rankings'] as const),
        ...(['not-tried', 'said-only'] as const),
      ]),
      /** Months compared, `YYYY-MM`. */
      months: z.array(z.string()),
      /** How many results change; the lists hold the first 200. */
      total: z.number().int(),
      /** Months that were enough and would not be, and the other way round. */
      nowShort: z.number().int(),
      nowEnough: z.number().int(),
      changes: z.array(
        z.object({
          month: z.string(),
          cadre: z.string(),
          name: z.string(),
          village: z.string(),
          villageName: z.string(),
          before: figures,
          after: figures,
        }),
      ),
      /** Granted leave that would have gone another way. */
      routes: z.array(
        z.object({
          leave: z.string(),
          name: z.string(),
          villageName: z.string(),
          what: z.string(),
          /** The day it was asked, UTC+8. */
          asked: z.string(),
          before: z.string(),
          after: z.string(),
        }),
      ),
      /** 轮休 had or not, what a confirmed breach leads to, whom a township’s list names. */
      outcomes: z.array(
        z.object({
          kind: z.enum(['rest', 'strike', 'ranking']),
          /** The request, the check, or the township and month. */
          id: z.string(),
          name: z.string(),
          villageName: z.string(),
          what: z.string(),
          before: z.string(),
          after: z.string(),
        }),
      ),
    }),
    refusals: ['rule-unknown', 'value-fixed', 'pack-not-chosen', 'value-wrong'],
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
