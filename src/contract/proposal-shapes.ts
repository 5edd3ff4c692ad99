import * as z from 'zod';
import { grounds } from '../core/policy/kinds/oversight';
import { explanation } from './attendance-shapes';
import { due } from './due';

export const proposalKind = z.enum([
  'strike',
  'short-attendance',
  'recall',
  'accountability',
  'unit-talk',
  'false-attendance',
  'rectification',
  'fund-shortfall',
]);
export const handKind = z
  .enum(['recall', 'accountability', 'unit-talk', 'false-attendance', 'rectification'])
  .meta({ title: '建议什么' });
export const proposalState = z
  .enum(['open', 'answered', 'decided', 'dropped', 'returned', 'lifted'])
  .meta({ title: '办到哪一步' });
export const ground = z
  .enum(Object.keys(grounds) as (keyof typeof grounds)[], '请从给出的情形里选一项。')
  .meta({ title: '情形' });
export const proposalId = z
  .string()
  .min(1, '请指明是哪一条处置建议。')
  .max(200)
  .meta({ title: '处置建议' });

export const effectItem = z.object({
  proposal: z.string(),
  text: z.string(),
  on: z.enum(['person', 'unit', 'others']),
  /** Whom it falls on, in words. */
  whom: z.string(),
  once: z.boolean(),
  from: z.string(),
  to: z.string(),
  /** Whether it holds today. */
  inForce: z.boolean(),
  lifted: z.object({ byName: z.string(), at: z.string(), reason: z.string() }).optional(),
  /** The clause it rests on. */
  explanation: explanation.optional(),
});

export const proposalItem = z.object({
  proposal: z.string(),
  kind: proposalKind,
  kindWords: z.string(),
  title: z.string(),
  /** The cadre, or the unit it concerns as such. */
  name: z.string(),
  aboutUnit: z.boolean(),
  position: z.string(),
  village: z.string(),
  villageName: z.string(),
  state: proposalState,
  stateWords: z.string(),
  /** True where it may be decided now. */
  ready: z.boolean(),
  overdue: z.boolean(),
  /** What it rested on has changed since it was decided. */
  review: z.boolean(),
  madeAt: z.string(),
  answerBy: z.string(),
  decideBy: z.string(),
  decides: z.string(),
});

export const proposalDetail = z.object({
  ...proposalItem.shape,
  facts: z.array(
    z.object({
      text: z.string(),
      day: z.string().optional(),
      month: z.string().optional(),
      /** The clause it was held against. */
      explanation: explanation.optional(),
      /** The page that shows the record, where the caller may see it. */
      leadsTo: z
        .object({
          page: z.enum(['check-one', 'my-month', 'evaluation-results', 'village-funds']),
          query: z.record(z.string(), z.string()),
        })
        .optional(),
    }),
  ),
  /** Before the decision: what would follow and until when, were it decided today; after it: what does. */
  effects: z.array(effectItem),
  decidesWhy: z.string(),
  /** What the facts say since it was decided; absent where they are as they were. */
  since: z.string().optional(),
  answer: z.object({ text: z.string(), byName: z.string(), at: z.string() }).optional(),
  steps: z.array(
    z.object({
      step: z.string(),
      byName: z.string(),
      at: z.string(),
      remark: z.string().optional(),
    }),
  ),
  /** What is still due. */
  dues: z.array(due),
  explanations: z.array(explanation),
  can: z.array(z.enum(['answer', 'decide', 'supplement', 'keep', 'lift'])),
});
