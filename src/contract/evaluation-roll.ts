import * as z from 'zod';
import { endpoint } from './endpoint';
import {
  assemblyId,
  assemblyState,
  lineId,
  means,
  party,
  rating,
  runners,
  way,
} from './evaluation-fields';
import { personId, sentence } from './fields';

const serial = z
  .string()
  .regex(/^\d{1,4}$/, '请填票条上的编号，如 012。')
  .meta({ title: '票条编号' });

/** A line of the roll as whoever runs the assembly sees it. */
const rollItem = z.object({
  line: z.string(),
  name: z.string(),
  party,
  /** True where the person is on the roster: may vote by the phone bound to them. */
  onRoster: z.boolean(),
  away: z.boolean(),
  slip: z.string().optional(),
  used: means.optional(),
});

/** Counts of one option that two people typed differently. */
const paperDifference = z.object({
  /** A subject’s name, 张数 or 意见. */
  about: z.string(),
  option: z.string().optional(),
  first: z.number().int(),
  second: z.number().int(),
});

export const evaluationRoll = {
  'evaluation.addToRoll': endpoint({
    title: '往评议会的名单上加人',
    kind: 'mutation',
    callers: runners,
    scope: 'the village of the assembly',
    input: z.object({
      assembly: assemblyId,
      lines: z
        .array(
          z.object({
            party,
            /** Of the roster; without one, by name. */
            person: personId.optional(),
            name: sentence('姓名', 20),
            away: z.boolean().default(false).meta({ title: '外出' }),
            /** True for somebody of the same name as another on the roll or on the roster. */
            namesake: z.boolean().default(false).meta({ title: '同名的另一人' }),
          }),
        )
        .min(1, '请至少加一个人。')
        .max(80, '一次最多加 80 人，请分几次加。')
        .meta({ title: '名单' }),
    }),
    output: z.object({ assembly: z.string(), lines: z.array(z.string()) }),
    refusals: [
      'assembly-unknown',
      'assembly-not-at-step',
      'person-unknown',
      'on-roll-already',
      'party-wrong',
      'roll-full',
    ],
  }),

  'evaluation.removeFromRoll': endpoint({
    title: '从评议会的名单上去掉一个人',
    kind: 'mutation',
    callers: runners,
    scope: 'the village of the assembly',
    input: z.object({ assembly: assemblyId, line: lineId }),
    output: z.object({ assembly: z.string(), line: z.string() }),
    refusals: ['assembly-unknown', 'assembly-not-at-step', 'not-on-roll', 'right-used'],
  }),

  'evaluation.roll': endpoint({
    title: '评议会的名单，和可以加进来的人',
    kind: 'query',
    callers: runners,
    scope: 'the village of the assembly',
    input: z.object({ assembly: assemblyId }),
    output: z.object({
      assembly: z.string(),
      villageName: z.string(),
      state: assemblyState,
      lines: z.array(rollItem),
      ways: z.array(z.object({ party, way })),
      /** Posted cadres and village officials of the roster, and names of the village’s last roll. */
      suggested: z.array(
        z.object({ party, name: z.string(), person: z.string().optional(), from: z.string() }),
      ),
    }),
    refusals: ['assembly-unknown'],
  }),

  'evaluation.printSlips': endpoint({
    title: '做一批票条（码只显示这一次）',
    kind: 'mutation',
    callers: runners,
    scope: 'the village of the assembly',
    input: z.object({
      assembly: assemblyId,
      count: z
        .number()
        .int()
        .min(1, '请填要几张票条。')
        .max(80, '一次最多做 80 张，请分几次做。')
        .meta({ title: '张数' }),
    }),
    output: z.object({
      assembly: z.string(),
      villageName: z.string(),
      day: z.string(),
      place: z.string(),
      slips: z.array(
        z.object({
          serial: z.string(),
          /** 27 letters and digits, to be typed where nothing can scan. */
          code: z.string(),
          /** `<code>.<fingerprint>`, for the QR code’s link. */
          scene: z.string(),
        }),
      ),
    }),
    answerNotKept: true,
    refusals: ['assembly-unknown', 'assembly-not-at-step', 'slips-full'],
  }),

  'evaluation.handSlip': endpoint({
    title: '把一张票条发给名单上的一个人',
    kind: 'mutation',
    callers: runners,
    scope: 'the village of the assembly',
    input: z.object({ assembly: assemblyId, line: lineId, serial }),
    output: z.object({
      line: z.string(),
      serial: z.string(),
      /** Serial number of the slip it replaces: lost, and good for nothing from now on. */
      replaces: z.string().optional(),
    }),
    refusals: [
      'assembly-unknown',
      'assembly-not-at-step',
      'not-on-roll',
      'right-used',
      'slip-unknown',
      'slip-handed',
      'party-signs',
    ],
  }),

  'evaluation.surrenderForPaper': endpoint({
    title: '换成纸票：这个人的票从此只能在纸上投',
    kind: 'mutation',
    callers: runners,
    scope: 'the village of the assembly',
    input: z.object({ assembly: assemblyId, line: lineId }),
    output: z.object({ line: z.string() }),
    refusals: ['assembly-unknown', 'rights-closed', 'not-on-roll', 'right-used', 'party-signs'],
  }),

  'evaluation.enterPaper': endpoint({
    title: '录入一方的纸票（两个人各录一遍）',
    kind: 'mutation',
    callers: { ...runners, 'village-official': 'division', 'village-secretary': 'division' },
    scope: 'the village of the assembly',
    input: z.object({
      assembly: assemblyId,
      party,
      sheets: z
        .array(
          z.object({
            /** In the order of the form; what is blank or ticked twice makes a sheet void: leave it out. */
            ratings: z.array(rating).min(1).max(40),
            comment: sentence('意见').optional(),
          }),
        )
        .max(1000, '一次最多录 1000 张。')
        .meta({ title: '纸票' }),
    }),
    output: z.object({
      entry: z.enum(['first', 'second']),
      /** Absent until both are there. */
      agrees: z.boolean().optional(),
      differences: z.array(paperDifference),
    }),
    refusals: [
      'assembly-unknown',
      'paper-closed',
      'paper-entered',
      'paper-too-many',
      'paper-form-wrong',
      'party-signs',
    ],
  }),
};
