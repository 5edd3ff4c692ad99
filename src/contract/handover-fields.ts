import * as z from 'zod';
import { SUCCESSION_ID } from '../core/handover/places';
import { day, words } from './fields';

export const successionId = z
  .string()
  .max(160)
  .regex(SUCCESSION_ID, '请指明是哪一件轮换接替。')
  .meta({ title: '轮换接替' });

export const ground = z
  .enum(['health', 'transfer', 'family'], '请选理由。')
  .meta({ title: '理由' });
export const cause = z.enum(['recall', 'change', 'term-end']);
export const paper = z.enum(['proof', 'medical-report', 'pledge']);
export const successionState = z.enum([
  ...(['applied', 'handed-back', 'refused', 'withdrawn', 'asked', 'named'] as const),
  ...(['handing-over', 'done', 'called-off'] as const),
]);
export const remark = words('原因或说明', 300).optional();
export const documentNumber = words('文号', 60).optional();
export const documentDay = day.meta({ title: '文件日期' }).optional();

export const successionDone = z.object({ succession: z.string(), state: successionState });

/** Whose own it is: who goes, who comes. */
export const owners = { cadre: 'own', 'first-secretary': 'own', 'former-cadre': 'own' } as const;
export const countyOnly = { 'county-officer': 'division' } as const;
export const unitOnly = { 'unit-officer': 'unit' } as const;
export const townshipOnly = { 'township-officer': 'division' } as const;
export const offices = { ...townshipOnly, ...countyOnly, ...unitOnly } as const;
