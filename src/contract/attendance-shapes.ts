import * as z from 'zod';

export const place = z.enum(['inside', 'near', 'outside', 'no-fix']);
export const means = z.enum(['app', 'paper', 'officer']);
export const markName = z.enum([
  'in-village',
  'trip',
  'leave',
  'rotation-rest',
  'rest-day',
  'holiday',
  'not-reported',
  'absent',
  'not-posted',
  'to-come',
]);

export const dayFacts = z.object({
  presence: z
    .object({
      means,
      place,
      at: z.string(),
      byName: z.string(),
      late: z.boolean(),
      /** Id of the file with a photo of the day. */
      photo: z.string().optional(),
    })
    .optional(),
  trip: z.object({ id: z.string(), destination: z.string() }).optional(),
  /** Granted leave; `half` where it is only half of the day. */
  leave: z
    .object({
      id: z.string(),
      kind: z.enum(['personal', 'sick', 'family', 'other', 'rotation']),
      half: z.enum(['morning', 'afternoon']).optional(),
    })
    .optional(),
  /** The spot check that confirmed an absence, for who may open it. */
  absent: z.object({ check: z.string() }).optional(),
});

/** Where a value comes from: shown wherever a derived figure is tapped. */
export const explanation = z.object({
  rule: z.string(),
  title: z.string(),
  document: z.string(),
  clause: z.string(),
  from: z.string(),
  text: z.string(),
  unset: z.boolean(),
  note: z.string().optional(),
});

export const sheetState = z.enum(['none', 'draft', 'summed-up', 'signed', 'confirmed']);
export const step = z.object({
  step: z.enum(['sum-up', 'sign', 'confirm', 'send-back']),
  byName: z.string(),
  at: z.string(),
  note: z.string().optional(),
});

export const summary = z.object({
  inVillage: z.number().int(),
  trip: z.number().int(),
  leave: z.number().int(),
  /** 轮休 days; `rest` are weekends and holidays. */
  rotation: z.number().int(),
  rest: z.number().int(),
  notReported: z.number().int(),
  absent: z.number().int(),
  /** Days that count towards the target by the pack, in the target's own period. */
  counted: z.number().int(),
  target: z.number().int().optional(),
  per: z.enum(['month', 'year']),
  short: z.number().int().optional(),
});

export const correction = z.object({
  day: z.string(),
  was: z.string(),
  becomes: z.string(),
  reason: z.string(),
  byName: z.string(),
  at: z.string(),
  state: z.enum(['open', 'made', 'refused']),
  /** Who settled it and why, where it had been open. */
  decidedByName: z.string().optional(),
  decidedReason: z.string().optional(),
});

/** What a correction can make of a day. */
export const correctedMark = z.enum(['in-village', 'trip', 'leave', 'absent', 'not-reported']);

/** A correction that waits: correcting the day to `becomes` takes it up, to `now` turns it down. */
export const openCorrection = z.object({
  cadre: z.string(),
  name: z.string(),
  day: z.string(),
  /** What the sheet says of the day. */
  now: correctedMark,
  becomes: correctedMark,
  reason: z.string(),
  at: z.string(),
});

export const sheetRow = z.object({
  cadre: z.string(),
  name: z.string(),
  position: z.enum(['first-secretary', 'member']),
  marks: z.array(markName),
  summary,
  attention: z.array(z.string()),
});
