/** 等次, the best first: what people say of a year's or a term's work. */
export const grades = {
  excellent: '优秀',
  competent: '称职',
  basic: '基本称职',
  unqualified: '不称职',
} as const;

export type Grade = keyof typeof grades;
