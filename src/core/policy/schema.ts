import * as z from 'zod';
import { isRealDay } from '../calendar/day';

/**
 * What a policy pack may hold. Every value is dated and cites its clause; a value the source lacks
 * is `unset` with the reason, and a choice of this project's own is marked `convention`.
 */
const cited = {
  /** First UTC+8 day it holds; it holds until the next entry of the same rule begins. */
  from: z.string().refine(isRealDay),
  clause: z.string().min(1),
  note: z.string().optional(),
  convention: z.literal(true).optional(),
};

function dated<V extends z.ZodType>(value: V) {
  const entry = z.union([
    z.strictObject({ ...cited, value }),
    z.strictObject({ ...cited, unset: z.literal(true), why: z.string().min(1) }),
  ]);
  return z.array(entry).min(1);
}

/** Days to be in the village, by month or year. */
const dayTarget = z.strictObject({
  days: z.number().int().positive(),
  per: z.enum(['month', 'year']),
  /** Which days of the calendar can count at all. */
  of: z.enum(['calendar-days', 'workdays']),
  /** 原则上: the document leaves room. */
  inPrinciple: z.boolean(),
});

/** What counts towards the day target besides a day in the village. */
const tripCounts = z.strictObject({ counts: z.boolean() });

/** Whether a document orders presence to be reported by app; otherwise it is only the quick way. */
const presenceDuty = z.strictObject({ ordered: z.boolean() });

/** Who carries a month's sheet through its steps. */
const monthEndSteps = z.strictObject({
  sumUp: z.literal('first-secretary'),
  sign: z.literal('village-secretary'),
  confirm: z.literal('township-officer'),
});

export const packSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+-\d{4}$/),
  title: z.string().min(1),
  /** Number of the issuing document, as one cites it. */
  document: z.string().min(1),
  rules: z.strictObject({
    'day-target': dated(dayTarget),
    'trip-counts': dated(tripCounts),
    'presence-duty': dated(presenceDuty),
    'month-end-steps': dated(monthEndSteps),
  }),
});

export type Pack = z.output<typeof packSchema>;
export type RuleName = keyof Pack['rules'];
export type Entry<R extends RuleName> = Pack['rules'][R][number];
export type RuleValue<R extends RuleName> = Extract<Entry<R>, { value: unknown }>['value'];
