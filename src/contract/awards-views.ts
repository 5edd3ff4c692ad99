import * as z from 'zod';
import { explanation } from './attendance-shapes';
import {
  awardClass,
  awardKind,
  bar,
  contact,
  countyOnly,
  evidence,
  nomination,
  nominatorsAny,
  nomineeKey,
  owners,
  period,
  roundHead,
  roundId,
} from './awards-fields';
import { endpoint } from './endpoint';
import { divisionCode } from './fields';

const candidate = z.object({
  nominee: z.string(),
  name: z.string(),
  of: z.string(),
  /** In words, where they stand in this round already. */
  stateWords: z.string().optional(),
});

const entry = z.object({
  /** Its number on the list, and on the certificate. */
  entry: z.number().int(),
  name: z.string(),
  of: z.string(),
  why: z.string(),
  class: z.string(),
});

const publicHead = {
  round: z.string(),
  countyName: z.string(),
  year: z.string(),
  number: z.number().int(),
  form: z.enum(['awards', 'circular']),
  state: z.enum(['notice', 'announced', 'ended']),
  /** 公示中（到 …为止）, 已公布 …. */
  stateWords: z.string(),
  notice: period,
  /** UTC. */
  publishedAt: z.string(),
};

/** What those see who make a round, whom it is about, and anybody. */
export const awardViews = {
  'awards.rounds': endpoint({
    title: '各批评优表扬办到哪一步',
    kind: 'query',
    callers: nominatorsAny,
    scope: 'the county’s own rounds',
    input: z.object({}),
    output: z.object({
      /** Absent where the document has no such rule: nothing is offered then. */
      rule: z
        .object({
          kinds: z.array(z.object({ kind: awardKind, words: z.string() })),
          byClass: z.boolean(),
          form: z.enum(['awards', 'circular']),
        })
        .optional(),
      /** Years the caller may open a round of now. */
      mayOpen: z.array(z.string()),
      /** The latest first. */
      rounds: z.array(z.object(roundHead)),
      explanations: z.array(explanation),
    }),
    refusals: [],
  }),

  'awards.round': endpoint({
    title: '一批评优表扬：推荐、审核和能办的事',
    kind: 'query',
    callers: nominatorsAny,
    scope: 'the county all; a township its villages; a unit its own people; each what it nominated',
    input: z.object({ round: roundId }),
    output: z.object({
      ...roundHead,
      contact,
      nominations: z.array(nomination),
      /** Objections nobody has handled. */
      openObjections: z.number().int(),
      /** The earliest last day of a notice that is published today. */
      earliestEnd: z.string().optional(),
      /** What readers see of it. */
      entries: z.array(entry),
      can: z.array(z.enum(['publish', 'announce', 'enter-objection', 'end'])),
      explanations: z.array(explanation),
    }),
    refusals: ['award-round-unknown'],
  }),

  'awards.candidates': endpoint({
    title: '可以推荐谁',
    kind: 'query',
    callers: nominatorsAny,
    scope: 'people of the caller’s villages or unit; units for townships and the county',
    input: z.object({
      round: roundId,
      kind: awardKind,
      /** A part of the name: asked for only where there are more than one answer holds. */
      name: z.string().max(20).default(''),
    }),
    output: z.object({
      /** At most 1,000. */
      candidates: z.array(candidate),
      /** There are more: ask with a name. */
      more: z.boolean(),
    }),
    refusals: ['award-round-unknown'],
  }),

  'awards.candidate': endpoint({
    title: '推荐之前：系统里的依据，能不能推荐',
    kind: 'query',
    callers: {
      'township-officer': 'division',
      'county-officer': 'division',
      'unit-officer': 'unit',
    },
    scope: 'as for nominating',
    input: z.object({ round: roundId, nominee: nomineeKey }),
    output: z.object({
      nominee: z.string(),
      name: z.string(),
      of: z.string(),
      evidence: z.array(evidence),
      bar: bar.optional(),
      classes: z.array(awardClass),
      explanations: z.array(explanation),
    }),
    refusals: ['award-round-unknown', 'award-nominee-unknown', 'calendar-year-unknown'],
  }),

  'awards.mine': endpoint({
    title: '关于我、我们工作队和我单位的推荐',
    kind: 'query',
    callers: owners,
    scope: 'the caller’s own',
    input: z.object({}),
    output: z.object({ nominations: z.array(nomination) }),
    refusals: [],
  }),

  'awards.objections': endpoint({
    title: '一批表扬的异议，由我办理的',
    kind: 'query',
    callers: countyOnly,
    scope: 'the county of the round; those the caller may handle',
    input: z.object({ round: roundId }),
    output: z.object({
      objections: z.array(
        z.object({
          objection: z.string(),
          nomineeName: z.string(),
          text: z.string(),
          wayWords: z.string(),
          byName: z.string(),
          at: z.string(),
          state: z.enum(['open', 'upheld', 'not-upheld']),
          stateWords: z.string(),
          answer: z.string().optional(),
        }),
      ),
      /** Those another officer has to handle: nothing of them is shown. */
      others: z.number().int(),
    }),
    refusals: ['award-round-unknown'],
  }),

  'awards.public': endpoint({
    title: '评优表扬的公示和公布',
    kind: 'query',
    callers: 'anonymous',
    scope: 'anybody: what is published',
    input: z.object({ division: divisionCode.optional() }),
    output: z.object({
      /** The latest first. */
      lists: z.array(z.object(publicHead)),
      /** What the county’s document says of awards, or that it says nothing. */
      explanations: z.array(explanation),
    }),
    refusals: [],
  }),

  'awards.read': endpoint({
    title: '读一批公示或公布的名单',
    kind: 'query',
    callers: 'anonymous',
    scope: 'anybody: what is published',
    input: z.object({ round: roundId }),
    output: z.object({
      ...publicHead,
      contact,
      classes: z.array(awardClass),
      entries: z.array(entry),
      announced: z.object({ on: z.string(), documentNumber: z.string().optional() }).optional(),
      notes: z.array(z.object({ at: z.string(), text: z.string() })),
      explanations: z.array(explanation),
    }),
    refusals: ['award-round-unknown'],
  }),
};
