import * as z from 'zod';
import { FILE_ID } from '../core/files/places';
import { endpoint } from './endpoint';
import { day, personId } from './fields';

export const attendancePhoto = {
  'attendance.addPhoto': endpoint({
    title: '给一天的报到补一张照片（可选）',
    kind: 'mutation',
    callers: { cadre: 'own' },
    scope: 'input.cadre is the caller',
    input: z.object({
      cadre: personId,
      day,
      file: z.string().regex(FILE_ID, '请指明是哪张照片。').meta({ title: '照片' }),
    }),
    output: z.object({ day: z.string(), file: z.string() }),
    refusals: [
      'report-first',
      'photo-there',
      'month-summed-up',
      'file-unknown',
      'file-used',
      'file-refused',
    ],
  }),
};
