import * as z from 'zod';
import { explanation } from './attendance-shapes';
import { endpoint } from './endpoint';
import { divisionCode, personId, sentence } from './fields';
import {
  effectItem,
  ground,
  handKind,
  proposalDetail,
  proposalId,
  proposalItem,
  proposalState,
} from './proposal-shapes';
import { ranking } from './proposal-ranking';

const deciders = {
  'county-officer': 'division',
  'prefecture-officer': 'division',
  'province-officer': 'division',
} as const;
const officers = { 'township-officer': 'division', ...deciders } as const;
const done = z.object({ proposal: z.string(), state: proposalState });
const stepRefusals = ['proposal-unknown', 'own-proposal', 'proposal-not-at-step'] as const;

export const proposal = {
  'proposal.list': endpoint({
    title: '关于我的、等我办的处置建议',
    kind: 'query',
    callers: {
      cadre: 'any',
      'former-cadre': 'any',
      'township-officer': 'any',
      'county-officer': 'any',
      'prefecture-officer': 'any',
      'province-officer': 'any',
      'unit-officer': 'any',
    },
    scope:
      'the caller’s own, those that wait for a role of the caller’s, those of the caller’s unit',
    input: z.object({}),
    output: z.object({
      /** About the caller, the latest first. */
      mine: z.array(proposalItem),
      /** What is in force on the caller. */
      effects: z.array(effectItem),
      /** Those that wait for a role of the caller’s, the longest first, at most 100. */
      waiting: z.array(proposalItem),
      /** About the caller’s unit and its people, the latest first, at most 100. */
      unit: z.array(proposalItem),
      /** What the unit and its people go by: in force, or to be done once this year; at most 100. */
      unitEffects: z.array(effectItem),
      /** The division whose proposals the caller may look through. */
      division: z.string().optional(),
      mayOpen: z.boolean(),
      /** Whether the document in force orders a monthly ranking that the caller may see. */
      mayRank: z.boolean(),
      /** Whether lists of a ranking were passed on to a role of the caller’s. */
      receivesRankings: z.boolean(),
    }),
    refusals: [],
  }),

  'proposal.inForce': endpoint({
    title: '在期限内的处分与限制',
    kind: 'query',
    callers: deciders,
    scope: 'input.division lies in the caller’s grant',
    input: z.object({ division: divisionCode }),
    output: z.object({
      /** What lasts and is in force today, by its last day. */
      effects: z.array(z.object({ ...effectItem.shape, villageName: z.string() })),
      more: z.boolean(),
    }),
    refusals: [],
  }),

  'proposal.within': endpoint({
    title: '一个地方的处置建议，按办到哪一步',
    kind: 'query',
    callers: officers,
    scope: 'the division lies in the caller’s grant',
    input: z.object({ division: divisionCode, state: proposalState }),
    output: z.object({
      /** By village, at most 200. */
      proposals: z.array(proposalItem),
      more: z.boolean(),
    }),
    refusals: [],
  }),

  'proposal.show': endpoint({
    title: '一条处置建议：事实、依据、后果和办理过程',
    kind: 'query',
    callers: { cadre: 'own', 'former-cadre': 'own', ...officers, 'unit-officer': 'unit' },
    scope: 'it is about the caller, or its village or unit lies in the caller’s grant',
    input: z.object({ proposal: proposalId }),
    output: proposalDetail,
    refusals: ['proposal-unknown'],
  }),

  'proposal.answer': endpoint({
    title: '对关于自己（本单位）的处置建议作说明',
    kind: 'mutation',
    callers: { cadre: 'own', 'former-cadre': 'own', 'unit-officer': 'unit' },
    scope: 'it is about the caller, or about the caller’s unit as such',
    input: z.object({ proposal: proposalId, text: sentence('您的说明', 500) }),
    output: done,
    refusals: ['proposal-unknown', 'proposal-not-at-step'],
  }),

  'proposal.decide': endpoint({
    title: '决定一条处置建议',
    kind: 'mutation',
    callers: deciders,
    scope: 'its village; the role is the one that stands for the body that decides',
    input: z.object({
      proposal: proposalId,
      decision: z.enum(['adopt', 'reject', 'return']).meta({ title: '决定' }),
      remark: sentence('理由', 500).optional(),
    }),
    output: done,
    refusals: [
      ...stepRefusals,
      'proposal-not-yours',
      'proposal-answer-first',
      'proposal-remark-needed',
    ],
  }),

  'proposal.supplement': endpoint({
    title: '补充退回的处置建议所缺的事实',
    kind: 'mutation',
    callers: { 'township-officer': 'division', 'county-officer': 'division' },
    scope: 'its village lies in the caller’s grant',
    input: z.object({ proposal: proposalId, facts: sentence('补充的事实', 500) }),
    output: done,
    refusals: stepRefusals,
  }),

  'proposal.review': endpoint({
    title: '复核已决定的处置：维持或撤销',
    kind: 'mutation',
    callers: deciders,
    scope: 'its village; the role is the one that stands for the body that decides',
    input: z.object({
      proposal: proposalId,
      decision: z.enum(['keep', 'lift']).meta({ title: '复核意见' }),
      reason: sentence('理由', 500),
    }),
    output: done,
    refusals: [...stepRefusals, 'proposal-not-yours'],
  }),

  'proposal.form': endpoint({
    title: '可以提出哪些处置建议，按哪些情形',
    kind: 'query',
    callers: { 'county-officer': 'any' },
    scope: 'the rules of the tenant',
    input: z.object({}),
    output: z.object({
      kinds: z.array(
        z.object({
          kind: handKind,
          words: z.string(),
          /** Empty where the document names none. */
          grounds: z.array(z.object({ ground, words: z.string() })),
          explanations: z.array(explanation),
        }),
      ),
    }),
    refusals: [],
  }),

  'proposal.open': endpoint({
    title: '提出一条处置建议',
    kind: 'mutation',
    callers: { 'county-officer': 'division' },
    scope: 'the village of the cadre lies in the caller’s grant',
    input: z.object({
      cadre: personId,
      kind: handKind,
      ground: ground.optional(),
      facts: sentence('事实', 500),
    }),
    output: done,
    refusals: [
      'person-unknown',
      'own-proposal',
      'value-unset',
      'proposal-ground-unknown',
      'proposal-of-first-secretary',
    ],
  }),

  ...ranking,
};
