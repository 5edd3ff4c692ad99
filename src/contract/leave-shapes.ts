import * as z from 'zod';
import { explanation } from './attendance-shapes';

export const leaveKind = z
  .enum(['personal', 'sick', 'family', 'other', 'rotation'])
  .meta({ title: '请假事由' });
export const leaveState = z.enum([
  'asked',
  'sent-back',
  'refused',
  'withdrawn',
  'granted',
  'returned',
]);

export const leaveRoute = z.object({
  /** 4 天 → 县委组织部审批，报市（州）委组织部备案 · 6.2 */
  text: z.string(),
  /** Days it goes by, with what joins on. */
  days: z.number(),
  decides: z.string(),
  filedAt: z.array(z.string()),
  copiedTo: z.array(z.string()),
  /** Why it goes further up than the document says; empty where it does not. */
  raised: z.string(),
  returnReported: z.boolean(),
  /** What a 轮休 comes to by its own rules; empty for other leave. */
  rest: z.string(),
  explanations: z.array(explanation),
});

export const leaveItem = z.object({
  leave: z.string(),
  person: z.string(),
  name: z.string(),
  position: z.string(),
  village: z.string(),
  villageName: z.string(),
  kind: leaveKind,
  kindWords: z.string(),
  from: z.string(),
  to: z.string(),
  fromNoon: z.boolean(),
  toNoon: z.boolean(),
  period: z.string(),
  days: z.number(),
  reason: z.string(),
  afterwards: z.string().optional(),
  askedAt: z.string(),
  state: leaveState,
  stateWords: z.string(),
  decides: z.string(),
  returned: z.object({ on: z.string(), early: z.number(), late: z.number() }).optional(),
});

/** 11 月 23 日至 24 日，已批准 */
export const joinedLeave = z.object({ leave: z.string(), text: z.string() });
