import * as z from 'zod';
import { FILE_ID } from '../core/files/places';
import { endpoint } from './endpoint';

export const leaveId = z.string().min(1, '请指明是哪一次请假。').max(120).meta({ title: '请假' });

const picture = z.string().regex(FILE_ID, '请指明是哪张照片。').meta({ title: '照片' });
/** How many one request may have is told in words of its own. */
const MOST_NAMED = 10;

export const pictures = z
  .array(picture)
  .max(MOST_NAMED, '照片太多了，请只放最要紧的。')
  .default([])
  .meta({ title: '证明照片' });

export const proving = ['leave-proof-many', 'file-unknown', 'file-used', 'file-refused'] as const;

export const leaveProof = {
  'leave.addProof': endpoint({
    title: '给自己的请假补一张证明照片（可选）',
    kind: 'mutation',
    callers: { cadre: 'own' },
    scope: 'the request is the caller’s own',
    input: z.object({ leave: leaveId, file: picture }),
    output: z.object({ leave: z.string(), proof: z.array(z.string()) }),
    refusals: [...proving, 'leave-unknown', 'leave-not-at-step'],
  }),
};
