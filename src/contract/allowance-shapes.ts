import * as z from 'zod';
import { allowanceKinds } from '../core/allowance/kinds';
import { explanation, sheetState } from './attendance-shapes';

export const allowanceKind = z.enum(allowanceKinds).meta({ title: '补助种类' });
export const claimState = z.enum(['claimed', 'agreed', 'handed-back', 'taken-back']);

/** One kind of allowance of a month; money in fen. */
export const allowanceLine = z.object({
  kind: allowanceKind,
  title: z.string(),
  /** Absent while it cannot be told: `text` says why. */
  due: z.number().int().optional(),
  /** How it is made. */
  text: z.string(),
  /** What corrections made after confirming changed; `due` has them in it. */
  differences: z.array(
    z.object({
      day: z.string(),
      at: z.string(),
      byName: z.string(),
      reason: z.string(),
      fen: z.number().int(),
    }),
  ),
  state: z.enum(['open', 'nothing', 'due', 'late', 'settled', 'over']),
  stateWords: z.string(),
  paid: z.number().int(),
  /** Still to pay; below nought where too much was paid. */
  left: z.number().int().optional(),
});

export const payment = z.object({
  /** Its place among the month’s entries, from 0. */
  number: z.number().int(),
  kind: allowanceKind,
  title: z.string(),
  fen: z.number().int(),
  on: z.string(),
  byName: z.string(),
  note: z.string().optional(),
  /** Set where it takes back an earlier one. */
  reverses: z.number().int().optional(),
  takenBack: z.boolean(),
});

export const tripClaim = z.object({
  route: z.string(),
  km: z.number().int(),
  times: z.number().int(),
  state: claimState,
  stateWords: z.string(),
  /** Why it was handed back. */
  remark: z.string().optional(),
});

/** A person’s month by one unit. */
export const allowanceMonth = z.object({
  month: z.string(),
  unit: z.string(),
  unitName: z.string(),
  villageName: z.string(),
  state: sheetState,
  /** By when it is paid in the ordinary way, and the last day; absent where the document sets none. */
  expected: z.string().optional(),
  latest: z.string().optional(),
  lines: z.array(allowanceLine),
  payments: z.array(payment),
  claim: tripClaim.optional(),
});

/** A month’s list of those whom one pays, or looks after. */
export const allowanceList = z.object({
  month: z.string(),
  rows: z.array(allowanceMonth.extend({ cadre: z.string(), name: z.string() })),
  /** Over all rows, by kind: what cannot be told yet is counted in people, not guessed in money. */
  sums: z.array(
    z.object({
      kind: allowanceKind,
      title: z.string(),
      due: z.number().int(),
      paid: z.number().int(),
      late: z.number().int(),
      open: z.number().int(),
    }),
  ),
  explanations: z.array(explanation),
});
