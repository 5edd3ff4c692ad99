import * as z from 'zod';
import { explanation } from './attendance-shapes';
import { endpoint } from './endpoint';
import { day, divisionCode, sentence, unitId, words } from './fields';

const year = z
  .string()
  .regex(/^\d{4}$/, '请填四位年份。')
  .meta({ title: '年份' });
const area = z.enum(['results', 'funds-use', 'unit-support', 'party-pairing', 'helping']);
const conclusion = z.enum(['praise', 'in-order', 'rectify'], '请选结论。').meta({ title: '结论' });
const state = z.enum(['concluded', 'rectifying', 'answered', 'accepted', 'taken-back']);
const done = z.object({ unit: z.string(), state });

const countyOnly = { 'county-officer': 'division' } as const;
const unitOnly = { 'unit-officer': 'unit' } as const;
const one = { year, unit: unitId };
const ofOne = ['unit-assessment-not-open', 'unit-assessment-unknown'] as const;
const byCounty = [...ofOne, 'unit-assessment-own', 'unit-assessment-not-at-step'] as const;

/** 派出单位考核: the county's yearly look at the units' own help. */
export const unitAssessment = {
  'unit-assessment.years': endpoint({
    title: '派出单位考核：各年开到哪里，我单位的结论',
    kind: 'query',
    callers: { 'county-officer': 'any', 'unit-officer': 'any' },
    scope: 'the county’s own years; the caller’s own units',
    input: z.object({}),
    output: z.object({
      years: z.array(
        z.object({ year: z.string(), openedByName: z.string(), waiting: z.boolean() }),
      ),
      /** Years the caller may open now. */
      mayOpen: z.array(z.string()),
      /** For who answers for a unit: its own, the latest first. */
      own: z.array(
        z.object({
          year: z.string(),
          unit: z.string(),
          unitName: z.string(),
          stateWords: z.string(),
        }),
      ),
      /** The caller looks at the county's units. */
      county: z.boolean(),
      explanations: z.array(explanation),
    }),
    refusals: [],
  }),

  'unit-assessment.open': endpoint({
    title: '开一年的派出单位考核',
    kind: 'mutation',
    callers: countyOnly,
    scope: 'the county',
    input: z.object({ year }),
    output: z.object({ year: z.string() }),
    refusals: ['unit-assessment-no-rule', 'unit-assessment-year', 'unit-assessment-open'],
  }),

  'unit-assessment.units': endpoint({
    title: '一年里各派出单位的结论',
    kind: 'query',
    callers: countyOnly,
    scope: 'the county',
    input: z.object({ year, division: divisionCode }),
    output: z.object({
      units: z.array(
        z.object({
          unit: z.string(),
          unitName: z.string(),
          stateWords: z.string(),
          conclusionWords: z.string().optional(),
          dueBy: z.string().optional(),
          overdue: z.boolean(),
        }),
      ),
      explanations: z.array(explanation),
    }),
    refusals: ['unit-assessment-not-open'],
  }),

  'unit-assessment.sheet': endpoint({
    title: '一个派出单位一年的考核：系统里的事实、县里的结论、整改',
    kind: 'query',
    callers: { ...countyOnly, ...unitOnly },
    scope: 'the county; the unit of the caller’s grant',
    input: z.object(one),
    output: z.object({
      year: z.string(),
      unit: z.string(),
      unitName: z.string(),
      /** Empty until there is a conclusion. */
      stateWords: z.string(),
      areas: z.array(
        z.object({
          area,
          words: z.string(),
          facts: z.array(
            z.object({
              title: z.string(),
              text: z.string(),
              source: z.string(),
              unset: z.boolean(),
            }),
          ),
          finding: z.string().optional(),
        }),
      ),
      conclusion: z
        .object({
          words: z.string(),
          said: z.string(),
          problem: z.string().optional(),
          dueBy: z.string().optional(),
        })
        .optional(),
      answer: z
        .object({ text: z.string(), byName: z.string(), at: z.string(), late: z.boolean() })
        .optional(),
      steps: z.array(
        z.object({
          stepWords: z.string(),
          byName: z.string(),
          at: z.string(),
          remark: z.string().optional(),
        }),
      ),
      can: z.array(z.enum(['conclude', 'answer', 'review', 'take-back'])),
      explanations: z.array(explanation),
    }),
    refusals: ['unit-assessment-not-open'],
  }),

  'unit-assessment.conclude': endpoint({
    title: '写各项看到的情况，作出结论',
    kind: 'mutation',
    callers: countyOnly,
    scope: 'the county',
    input: z.object({
      ...one,
      findings: z
        .array(z.object({ area, text: words('看到的情况', 500) }))
        .max(5)
        .meta({ title: '各项情况' }),
      conclusion,
      words: sentence('结论的说明', 500),
      problem: words('要整改的问题', 500).optional(),
      dueBy: day.meta({ title: '整改的最后一天' }).optional(),
    }),
    output: done,
    refusals: [
      ...['unit-assessment-not-open', 'unit-assessment-own', 'unit-assessment-there'],
      ...['unit-assessment-finding', 'unit-assessment-problem', 'unit-assessment-due'],
    ] as const,
  }),

  'unit-assessment.answer': endpoint({
    title: '派出单位报整改情况',
    kind: 'mutation',
    callers: unitOnly,
    scope: 'the unit of the caller’s grant',
    input: z.object({ ...one, text: sentence('整改情况', 800) }),
    output: done,
    refusals: [...ofOne, 'unit-assessment-not-at-step'],
  }),

  'unit-assessment.review': endpoint({
    title: '认可整改，或退回继续整改',
    kind: 'mutation',
    callers: countyOnly,
    scope: 'the county',
    input: z.object({
      ...one,
      decision: z.enum(['accept', 'hand-back'], '请选结论。').meta({ title: '结论' }),
      reason: words('原因', 300).optional(),
    }),
    output: done,
    refusals: [...byCounty, 'unit-assessment-reason'],
  }),

  'unit-assessment.takeBack': endpoint({
    title: '撤回结论',
    kind: 'mutation',
    callers: countyOnly,
    scope: 'the county',
    input: z.object({ ...one, reason: sentence('原因', 300) }),
    output: done,
    refusals: [...byCounty, 'unit-assessment-reason'],
  }),
};
