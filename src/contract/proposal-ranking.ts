import * as z from 'zod';
import { explanation } from './attendance-shapes';
import { endpoint } from './endpoint';
import { divisionCode, month } from './fields';

const listed = z.object({
  name: z.string(),
  villageName: z.string(),
  attended: z.number().int(),
  due: z.number().int(),
  excused: z.number().int(),
  rate: z.string(),
});

/** Who passed a list on to which body, and who saw it there. */
const passing = z.object({
  to: z.string(),
  byName: z.string(),
  at: z.string(),
  seen: z.object({ byName: z.string(), at: z.string() }).optional(),
});

const townshipCode = z
  .string()
  .regex(/^\d{9}$/, '请填 9 位乡镇区划代码。')
  .meta({ title: '乡镇' });

/** 末位名单: only where a document orders one. */
export const ranking = {
  'proposal.ranking': endpoint({
    title: '月出勤率末位名单（只在文件规定排名的地方）',
    kind: 'query',
    callers: {
      'township-officer': 'division',
      'county-officer': 'division',
      'prefecture-officer': 'division',
    },
    scope: 'the division lies in the caller’s grant',
    input: z.object({ division: divisionCode, month }),
    output: z.object({
      month: z.string(),
      last: z.number().int(),
      /** How a rate is made, in words. */
      definition: z.string(),
      reportedTo: z.string(),
      townships: z.array(
        z.object({
          township: z.string(),
          townshipName: z.string(),
          /** Registers confirmed, of those there are: until all are, nobody is named. */
          confirmed: z.number().int(),
          registers: z.number().int(),
          people: z.array(listed),
          /** As it was passed on last; empty before. */
          passed: z.array(passing),
          /** The body the caller can pass it on to now, in words. */
          passTo: z.string().optional(),
        }),
      ),
      explanations: z.array(explanation),
    }),
    refusals: ['ranking-not-ordered', 'calendar-year-unknown'],
  }),

  'proposal.passRanking': endpoint({
    title: '把末位名单报给上一级',
    kind: 'mutation',
    callers: { 'township-officer': 'division', 'county-officer': 'division' },
    scope: 'the township lies in the caller’s grant; the role is the one it lies before',
    input: z.object({ township: townshipCode, month }),
    output: z.object({ township: z.string(), to: z.string() }),
    refusals: [
      'ranking-not-ordered',
      'calendar-year-unknown',
      'ranking-not-whole',
      'ranking-nobody',
      'ranking-passed',
    ],
  }),

  'proposal.rankings': endpoint({
    title: '报给我的末位名单',
    kind: 'query',
    callers: { 'county-officer': 'any', 'prefecture-officer': 'any' },
    scope: 'lists that lie or lay before a role of the caller’s',
    input: z.object({ month }),
    output: z.object({
      /** Those of the month, and before them those of any month that nobody has seen. */
      rankings: z.array(
        z.object({
          ranking: z.string(),
          township: z.string(),
          townshipName: z.string(),
          month: z.string(),
          /** The county it comes from, where that is another tenant. */
          county: z.string().optional(),
          people: z.array(listed),
          passed: z.array(passing),
          /** Whether the caller is the one who is to see it. */
          toSee: z.boolean(),
          explanations: z.array(explanation),
        }),
      ),
    }),
    refusals: [],
  }),

  'proposal.seeRanking': endpoint({
    title: '已阅报来的末位名单',
    kind: 'mutation',
    callers: { 'county-officer': 'division', 'prefecture-officer': 'division' },
    scope:
      'the township of the list lies in the caller’s grant; the role is the one it lies before',
    input: z.object({ township: townshipCode, month }),
    output: z.object({ already: z.boolean() }),
    refusals: ['ranking-unknown'],
  }),
};
