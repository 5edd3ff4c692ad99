import * as z from 'zod';
import { explanation } from './attendance-shapes';

/** By when something is due, in words, with the rule or the convention that makes it so. */
export const due = z.object({ what: z.string(), by: z.string(), explanation });
