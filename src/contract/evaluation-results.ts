import * as z from 'zod';
import { explanation } from './attendance-shapes';
import { endpoint } from './endpoint';
import {
  assemblyId,
  counters,
  means,
  party,
  quarter,
  rating,
  ratedSubject,
  way,
} from './evaluation-fields';
import { issue } from './evaluation-issues';
import { divisionCode, villageCode } from './fields';

const questionResult = z.object({
  ...ratedSubject.shape,
  /** Absent where withheld. */
  counts: z
    .array(z.object({ option: rating, text: z.string(), count: z.number().int() }))
    .optional(),
  withheld: z.enum(['too-few', 'nearly-alike', 'few-changed']).optional(),
  withheldWords: z.string().optional(),
});

/** Published results of one assembly: the same for everybody. */
export const publishedResult = z.object({
  assembly: z.string(),
  village: z.string(),
  villageName: z.string(),
  quarter: z.string(),
  quarterWords: z.string(),
  number: z.number().int(),
  retestOf: z.string().optional(),
  day: z.string(),
  publishedAt: z.string(),
  parties: z.array(
    z.object({
      party,
      partyName: z.string(),
      way,
      onRoll: z.number().int(),
      usedAll: z.number().int(),
      used: z.record(means, z.number().int()),
      ballots: z.number().int(),
      void: z.number().int(),
      questions: z.array(questionResult),
      /** 3 人署名评议; comments dropped and why. */
      notes: z.array(z.string()),
    }),
  ),
  standings: z.array(
    z.object({
      subject: z.string(),
      name: z.string(),
      standing: z.enum(['reached', 'below', 'unset', 'too-few']),
      words: z.string(),
      percent: z.number().optional(),
    }),
  ),
  comments: z.array(z.object({ party, partyName: z.string(), text: z.string() })),
  /** What was decided where ratings were below the line: what is put right, and rated again when. */
  putRight: z.array(issue),
  retest: z.object({ assembly: z.string(), day: z.string(), published: z.boolean() }).optional(),
  explanations: z.array(explanation),
});

const readComment = z.object({
  number: z.number().int(),
  party,
  partyName: z.string(),
  text: z.string(),
  state: z.enum(['unread', 'shown', 'held']),
});

export const evaluationResults = {
  'evaluation.results': endpoint({
    title: '一场评议会公布的结果（人人一样）',
    kind: 'query',
    callers: 'anonymous',
    scope: 'published results only',
    input: z.object({ assembly: assemblyId }),
    output: publishedResult,
    refusals: ['result-unpublished'],
  }),

  'evaluation.overview': endpoint({
    title: '一个区划一个季度公布的结果',
    kind: 'query',
    callers: 'anonymous',
    scope: 'published results only',
    input: z.object({ division: divisionCode, quarter }),
    output: z.object({
      quarterWords: z.string(),
      /**
       * Sums of figures that were published, one rated party at a time, of each village’s latest
       * result; `villages` have figures in it, `withheld` published none.
       */
      sums: z.array(
        z.object({
          party,
          partyName: z.string(),
          ratedParty: party,
          ratedName: z.string(),
          ratedOn: z.string(),
          villages: z.number().int(),
          withheld: z.number().int(),
          counts: z.array(z.object({ option: rating, text: z.string(), count: z.number().int() })),
        }),
      ),
      results: z.array(
        z.object({
          assembly: z.string(),
          village: z.string(),
          villageName: z.string(),
          day: z.string(),
          number: z.number().int(),
        }),
      ),
    }),
    refusals: [],
  }),

  'evaluation.readComments': endpoint({
    title: '一场评议会的意见，待看的在前',
    kind: 'query',
    callers: counters,
    scope: 'the village of the assembly',
    input: z.object({ assembly: assemblyId }),
    output: z.object({
      villageName: z.string(),
      quarterWords: z.string(),
      comments: z.array(readComment),
      /** Where a party had too few ballots for its comments to be kept: says so. */
      notes: z.array(z.string()),
    }),
    refusals: ['assembly-unknown', 'result-unknown'],
  }),

  'evaluation.decideComment': endpoint({
    title: '一条意见公布还是不公布',
    kind: 'mutation',
    callers: counters,
    scope: 'the village of the assembly',
    input: z.object({
      assembly: assemblyId,
      number: z.number().int().min(1).max(100_000).meta({ title: '哪一条' }),
      state: z.enum(['unread', 'shown', 'held']).meta({ title: '结论' }),
    }),
    output: z.object({ number: z.number().int(), state: readComment.shape.state }),
    refusals: ['assembly-unknown', 'result-unknown', 'comment-unknown'],
  }),

  'evaluation.village': endpoint({
    title: '一个村：答应了什么，办了什么，评议结果怎样',
    kind: 'query',
    callers: 'anonymous',
    scope: 'published results, the issues and the promises of the village',
    input: z.object({ village: villageCode }),
    output: z.object({
      village: z.string(),
      villageName: z.string(),
      /** Open ones by their last day, then the rest, the latest first; at most 100. */
      issues: z.array(issue),
      /** The latest first. */
      results: z.array(
        z.object({
          assembly: z.string(),
          quarterWords: z.string(),
          number: z.number().int(),
          day: z.string(),
        }),
      ),
      /** What the document says of promises to villagers. */
      explanations: z.array(explanation),
    }),
    refusals: ['village-unknown'],
  }),
};
