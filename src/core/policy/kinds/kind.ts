import * as z from 'zod';
import { isRealDay } from '../../calendar/day';

/** The parts of a document as people name them, in the order they are read. */
export const headings = [
  '选派',
  '培训',
  '职责任务',
  '考勤',
  '请假轮休',
  '会议与报告',
  '走访联系',
  '督查问责',
  '三讲三评',
  '考核',
  '派出单位',
  '经费待遇',
  '关心激励',
  '轮换交接',
  '宣传表彰',
  '共同约定',
] as const;

export type Heading = (typeof headings)[number];

/** A kind of rule: the form of its value, and how people speak of it. */
export interface Kind<S extends z.ZodType = z.ZodType> {
  readonly heading: Heading;
  readonly title: string;
  /** What it decides, for whom. */
  readonly governs: string;
  /** True once a function of the product goes by it. */
  readonly acts: boolean;
  /** True where no county may set it: one form only, or the same for everybody. */
  readonly fixed?: true;
  readonly schema: S;
  /** What a value says, in a sentence for the person it concerns. */
  readonly say: (value: z.output<S>) => string;
}

export function kind<S extends z.ZodType>(value: Kind<S>): Kind<S> {
  return value;
}

type Words = Readonly<Record<string, string>>;

/** One of a closed list; the words are what people choose from. */
export function choice<const W extends Words>(title: string, words: W) {
  return z
    .enum(Object.keys(words) as (keyof W & string)[], `“${title}”请从给出的选项里选一项。`)
    .meta({ title, words });
}

/** Several of a closed list, each once, at least one. */
export function choices<const W extends Words>(title: string, words: W) {
  return z
    .array(choice(title, words))
    .min(1, `“${title}”至少选一项。`)
    .refine((ids) => new Set(ids).size === ids.length, `“${title}”里有重复的选项。`)
    .meta({ title });
}

export function count(title: string, max = 1000) {
  const range = `“${title}”请填 1 到 ${max} 的整数。`;
  return z.int(range).min(1, range).max(max, range).meta({ title });
}

/** Money in fen; people read and write yuan. */
export function fen(title: string) {
  const range = `“${title}”请填大于 0、不超过 1 亿元的金额，最多两位小数。`;
  return z.int(range).min(1, range).max(10_000_000_000, range).meta({ title, money: true });
}

export function yesNo(title: string) {
  return z.boolean(`“${title}”请选“是”或“否”。`).meta({ title });
}

export function date(title: string) {
  return z.string().refine(isRealDay, `“${title}”请填真实存在的日期。`).meta({ title, day: true });
}

export function items<S extends z.ZodType>(title: string, item: S) {
  return z.array(item).min(1, `“${title}”至少要有一项。`).meta({ title });
}

export function list<W extends Words>(words: W, ids: readonly (keyof W & string)[]): string {
  return ids.map((id) => words[id]).join('、');
}
