import * as z from 'zod';
import { isRealDay, isRealMonth } from '../core/calendar/day';

/** Fields used by several endpoints. The `title` is what a refusal calls the field. */
export const day = z
  .string()
  .refine(isRealDay, '请填真实存在的日期，写成 2026-11-21 这样。')
  .meta({ title: '日期', description: 'YYYY-MM-DD, UTC+8' });

export const month = z
  .string()
  .refine(isRealMonth, '请填月份，写成 2026-11 这样。')
  .meta({ title: '月份', description: 'YYYY-MM, UTC+8' });

export const instant = z.iso
  .datetime({ error: '请填时间，写成 2026-11-21T08:12:00Z 这样（UTC）。' })
  .meta({ title: '时间' });

export const personId = z.string().min(1, '请指明是哪一位。').max(64).meta({ title: '人员' });

export const divisionCode = z
  .string()
  .regex(/^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/, '请填 2、4、6、9 或 12 位区划代码。')
  .meta({ title: '行政区划' });

export const villageCode = z
  .string()
  .regex(/^\d{12}$/, '请填 12 位村级区划代码。')
  .meta({ title: '村' });

export const unitId = z
  .string()
  .regex(/^unit:.{1,120}$/, '请指明是哪个派出单位。')
  .meta({ title: '派出单位' });

/** Characters one cannot see, which turn the reading direction or hide that nothing is said. */
const unseen = /(?!\n)[\p{Cc}\p{Cf}]/gu;

/** Free text that may say nothing. */
export function words(title: string, max = 200) {
  return z
    .string()
    .overwrite((text) => text.replace(unseen, ''))
    .trim()
    .max(max, `${title}最多写 ${max} 个字。`)
    .meta({ title });
}

/** Free text that must say something one can see. */
export function sentence(title: string, max = 200) {
  return words(title, max).min(1, `请填写${title}。`).meta({ title });
}

/** A file inside JSON: 6 MB is the most a cloud function takes, so 4 MB of file at most. */
export const fileBase64 = z
  .base64({ error: '文件内容不完整，请重新选择文件。' })
  .max(5_600_000, '文件超过 4 MB，请拆成几份再上传。')
  .meta({ title: '文件', description: 'base64, at most 4 MB of file' });

/** Media type of an .xlsx file. */
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const fileOut = z.object({
  name: z.string(),
  mediaType: z.string(),
  base64: z.string(),
});
