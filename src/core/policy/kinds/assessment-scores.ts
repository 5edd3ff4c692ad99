import * as z from 'zod';
import { grades } from './grades';
import { choice, count } from './kind';

const name = z.string().min(1, '请填写这一项叫什么。').max(40).meta({ title: '名称' });

/** One thing marks are given for, and what it weighs among them. */
export const scoredPart = z.strictObject({ name, weight: count('权重', 100) });

/** From how many marks on, of 100, a grade is proposed. */
export const gradeLine = z.strictObject({
  grade: choice('等次', grades),
  from: z
    .int('“从多少分起”请填 0 到 100 的整数。')
    .min(0, '“从多少分起”请填 0 到 100 的整数。')
    .max(100, '“从多少分起”请填 0 到 100 的整数。')
    .meta({ title: '从多少分起' }),
});
