import * as z from 'zod';

export const checkWay = z
  .enum(['cross', 'random', 'unannounced', 'by-network', 'by-phone', 'visit'])
  .meta({ title: '督查方式' });
export const checkState = z.enum([
  'planned',
  'cancelled',
  'done',
  'checked',
  'answered',
  'confirmed',
  'dropped',
  'lifted',
]);
export const found = z
  .enum(['in-village', 'away-known', 'not-reached', 'not-there', 'pulled-back'])
  .meta({ title: '督查结果' });
export const ground = z
  .enum([
    'absent',
    'careless',
    'breach-of-discipline',
    'complaints',
    'bad-effect',
    'inactive',
    'poor-measures',
    'little-effect',
    'punished',
    'long-absence',
    'low-satisfaction',
    'unfit',
    'neglect',
    'other',
  ])
  .meta({ title: '问责情形' });
export const checkId = z.string().min(1, '请指明是哪一次督查。').max(120).meta({ title: '督查' });
export const drawId = z.string().min(1, '请指明是哪一次抽查。').max(80).meta({ title: '抽查' });

/** Levels that may check; which ways each has, the region's clause says. */
export const checkers = {
  'township-officer': 'division',
  'county-officer': 'division',
  'prefecture-officer': 'division',
  'province-officer': 'division',
} as const;

export const checkItem = z.object({
  check: z.string(),
  person: z.string(),
  name: z.string(),
  position: z.string(),
  village: z.string(),
  villageName: z.string(),
  /** The day it was carried out, or is planned for. */
  day: z.string(),
  way: checkWay,
  wayWords: z.string(),
  state: checkState,
  stateWords: z.string(),
  /** What was found, in words; absent until it was carried out. */
  result: z.string().optional(),
});

export const drawItem = z.object({
  draw: z.string(),
  byName: z.string(),
  at: z.string(),
  /** The day it is carried out, UTC+8. */
  on: z.string(),
  wayWords: z.string(),
  /** Where it was drawn from, in words. */
  divisionName: z.string(),
  of: z.enum(['villages', 'cadres']),
  /** How many villages or cadres were drawn, from a list of how many. */
  count: z.number().int(),
  from: z.number().int(),
  /** How many are to be checked. */
  people: z.number().int(),
  seed: z.string(),
});

export const foundOption = z.object({
  found,
  text: z.string(),
  /** 问责情形 that can go with it. */
  grounds: z.array(z.object({ ground, text: z.string() })),
});
