import * as z from 'zod';
import { explanation } from './attendance-shapes';
import { endpoint } from './endpoint';
import { cause, offices, owners, paper, successionId, successionState } from './handover-fields';

const head = {
  succession: z.string(),
  name: z.string(),
  villageName: z.string(),
  position: z.string(),
  unitName: z.string(),
  cause,
  causeWords: z.string(),
  state: successionState,
  stateWords: z.string(),
  /** Who has to act, in words; empty where nobody has. */
  waits: z.string(),
  /** UTC. */
  since: z.string(),
  successor: z.string().optional(),
};

const line = z.object({
  id: z.string(),
  kind: z.enum(['issue', 'question', 'leave', 'document', 'equipment', 'other']),
  kindWords: z.string(),
  text: z.string(),
  by: z.string().optional(),
});

const signature = z.object({
  byName: z.string(),
  at: z.string(),
  instead: z.string().optional(),
});

export const barInForce = z.object({
  text: z.string(),
  document: z.string(),
  clause: z.string(),
  from: z.string(),
  to: z.string(),
  proposal: z.string(),
});

export const handoverViews = {
  'handover.list': endpoint({
    title: '轮换接替：我的、等我办的、管理范围内的',
    kind: 'query',
    callers: {
      ...owners,
      'township-officer': 'any',
      'county-officer': 'any',
      'unit-officer': 'any',
    },
    scope: 'the caller’s own; divisions and units of the caller’s grants',
    input: z.object({}),
    output: z.object({
      mine: z.array(z.object(head)),
      waiting: z.array(z.object(head)),
      within: z.array(z.object(head)),
      /** For a cadre posted today whose document lets them apply. */
      mayApply: z
        .object({
          grounds: z.array(z.object({ ground: z.string(), words: z.string() })),
          papers: z.array(paper),
          route: z.array(z.string()),
        })
        .optional(),
      mayOpen: z.boolean(),
      explanations: z.array(explanation),
    }),
    refusals: [],
  }),

  'handover.show': endpoint({
    title: '一件轮换接替：办到哪一步、接替人、交接清单',
    kind: 'query',
    callers: { ...owners, ...offices },
    scope: 'who goes and who comes; the village and unit of the posting',
    input: z.object({ succession: successionId }),
    output: z.object({
      ...head,
      ground: z.string().optional(),
      reason: z.string().optional(),
      /** The route in words, with where it stands. */
      route: z.array(z.object({ words: z.string(), done: z.boolean() })),
      /** What passing the stop it waits at takes. */
      stop: z.object({ words: z.string(), proof: z.boolean(), document: z.boolean() }).optional(),
      papers: z.array(z.object({ paper, words: z.string() })),
      comes: z
        .object({
          name: z.string(),
          phone: z.string(),
          from: z.string(),
          seen: z.array(z.string()),
          /** Already on the roster. */
          known: z.boolean(),
        })
        .optional(),
      /** What is in force on who comes. */
      bars: z.array(barInForce),
      sheet: z
        .object({
          lines: z.array(line),
          /** From the first signature on nothing is changed. */
          fixed: z.boolean(),
          old: signature.optional(),
          new: signature.optional(),
        })
        .optional(),
      /** Why there is nothing to hand over in writing. */
      noSheet: z.string().optional(),
      /** Last day of who goes, where it is set. */
      left: z.string().optional(),
      steps: z.array(
        z.object({
          stepWords: z.string(),
          byName: z.string(),
          at: z.string(),
          remark: z.string().optional(),
          document: z.object({ number: z.string(), on: z.string() }).optional(),
        }),
      ),
      can: z.array(
        z.enum([
          ...(['withdraw', 'apply', 'review', 'name', 'confirm', 'add-line', 'sign'] as const),
          ...(['sign-instead', 'return-list', 'see', 'release', 'call-off'] as const),
        ]),
      ),
      proposal: z.string().optional(),
      explanations: z.array(explanation),
    }),
    refusals: ['succession-unknown'],
  }),
};
