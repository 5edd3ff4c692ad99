import * as z from 'zod';
import { isQuarter } from '../core/calendar/quarter';

/** Fields of the endpoints of 三讲三评. */

export const quarter = z
  .string()
  .refine(isQuarter, '请填季度，写成 2026-Q4 这样。')
  .meta({ title: '季度', description: 'YYYY-Qn' });

export const party = z
  .enum(['cadres', 'village-cadres', 'villagers'], '请选是哪一方。')
  .meta({ title: '哪一方' });

export const rating = z.enum(['good', 'fair', 'middling', 'poor', 'unknown'], '请选一个选项。');

export const assemblyState = z.enum(['planned', 'open', 'closing', 'counted', 'published']);
export const means = z.enum(['phone', 'slip', 'tablet', 'paper', 'signed']);
export const way = z.enum(['secret', 'signed']);

export const assemblyId = z
  .string()
  .regex(/^assembly:\d{12}:\d{4}-Q[1-4]:\d{1,3}$/, '请指明是哪场评议会。')
  .meta({ title: '评议会' });

export const lineId = z
  .string()
  .regex(/^line:assembly:.{1,100}$/, '请指明是名单上的哪一位。')
  .meta({ title: '名单上的人' });

const hex = (digits: number, title: string) =>
  z
    .string()
    .regex(new RegExp(`^[0-9a-f]{${digits}}$`), '手机算出的数不完整，请重新扫码。')
    .meta({ title });

/** A blinded number of the phone’s (RFC 9497): the same one always gets the same answer. */
export const blinded = hex(64, '投票号');

/** The server’s answer to a blinded number, with the proof of the key used. */
export const evaluation = z.object({ evaluated: z.string(), proof: z.string() });

export const slipCode = z
  .string()
  .overwrite((text) => text.replace(/[\s-]/g, '').toUpperCase())
  .regex(/^[0-9A-Z]{27}$/, '票条上的码是 27 位字母和数字，请核对。')
  .meta({ title: '票条上的码' });

/** Somebody or a party that is rated, with what on. */
export const ratedSubject = z.object({
  /** `cadres:<person>`, `village-cadres` or `villagers`. */
  subject: z.string(),
  party,
  name: z.string(),
  /** 帮扶成效 */
  ratedOn: z.string(),
});

/** What one party finds on its form: its ratings stand in this order in the ballot. */
export const votingForm = z.object({
  party,
  partyName: z.string(),
  way,
  rates: z.array(ratedSubject),
});

/** Whoever runs an assembly. */
export const runners = {
  'first-secretary': 'division',
  'township-officer': 'division',
  'county-officer': 'division',
} as const;

/** Offices that count, publish and read comments. */
export const counters = {
  'township-officer': 'division',
  'county-officer': 'division',
} as const;
