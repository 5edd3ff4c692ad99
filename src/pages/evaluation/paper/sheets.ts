import type { Input, Output } from '../../../contract/contract';

export type Sheet = Input<'evaluation.enterPaper'>['sheets'][number];
export type PaperForm = Output<'evaluation.scan'>['forms'][number];
export type Options = Output<'evaluation.scan'>['options'];

/** `121 路灯坏了`: a digit for each question by the order of the options, then the comment if any. */
export function sheetOf(
  text: string,
  { rates }: Pick<PaperForm, 'rates'>,
  options: Options,
): { sheet: Sheet } | { wrong: string } {
  const [, digits = '', words = ''] = /^\s*(\d*)\s*(.*)$/s.exec(text) ?? [];
  const ratings = [...digits].flatMap((digit) => options[Number(digit) - 1]?.option ?? []);
  if (digits.length !== rates.length) {
    return { wrong: `要 ${rates.length} 个数字，每项一个；现在是 ${digits.length} 个。` };
  }
  if (ratings.length !== digits.length) {
    return { wrong: `数字只能是 1 到 ${options.length}，请对照上面的选项。` };
  }
  const comment = words.trim();
  return { sheet: { ratings, ...(comment ? { comment } : {}) } };
}

/** 陈明远 好，村组干部 较好。意见：… */
export function saySheet(
  { ratings, comment }: Sheet,
  { rates }: PaperForm,
  options: Options,
): string {
  const parts = ratings.map((rating, index) => {
    const text = options.find(({ option }) => option === rating)?.text ?? '';
    return `${rates[index]?.name ?? ''} ${text}`;
  });
  return parts.join('，') + (comment ? `。意见：${comment}` : '');
}
