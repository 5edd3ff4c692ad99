/** What the rules say of two cadres’ sheets, kept beside the program in the simplest way. */
export interface Model {
  day: string;
  readonly of: Record<Assessed, One>;
}

export interface One {
  state: 'gathering' | 'handed' | 'decided' | 'signed' | 'objected' | 'answered' | 'closed';
  grade: '优秀' | '称职' | undefined;
  decidedOn: string;
  decider: string;
  capped: boolean;
}

/** Both is posted in the village, and an officer of the county besides. */
export const assessed = ['ann', 'both'] as const;
export type Assessed = (typeof assessed)[number];

export const people = ['ann', 'both', 'clerk', 'one', 'two'] as const;
export const deeds = [
  ...(['opine', 'hand', 'back', 'best', 'good', 'sign', 'object'] as const),
  ...(['keep', 'change', 'close'] as const),
];
export type Deed = (typeof deeds)[number];

const officers = ['both', 'one', 'two'];

const one = (): One => ({
  ...{ state: 'gathering', grade: undefined, decidedOn: '', decider: '', capped: false },
});

export function newModel(): Model {
  return { day: '2026-11-20', of: { ann: one(), both: one() } };
}

export function later(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

const decides = (who: string, n: Assessed) => officers.includes(who) && who !== n;
const answers = (m: Model, who: string, n: Assessed) =>
  m.of[n].state === 'objected' && decides(who, n) && who !== m.of[n].decider;
const over = (m: Model, n: Assessed) => m.day > later(m.of[n].decidedOn, 10);

type May = (m: Model, who: string, n: Assessed) => boolean;

export const may: Readonly<Record<Deed, May>> = {
  opine: (m, who, n) => m.of[n].state === 'gathering' && who === 'clerk',
  hand: (m, who, n) => m.of[n].state === 'gathering' && decides(who, n),
  back: (m, who, n) => m.of[n].state === 'handed' && decides(who, n),
  best: (m, who, n) => m.of[n].state === 'handed' && decides(who, n) && !m.of[n].capped,
  good: (m, who, n) => m.of[n].state === 'handed' && decides(who, n),
  sign: (m, who, n) => m.of[n].state === 'decided' && who === n,
  object: (m, who, n) => m.of[n].state === 'decided' && who === n && !over(m, n),
  keep: answers,
  change: (m, who, n) => answers(m, who, n) && (m.of[n].grade === '优秀' || !m.of[n].capped),
  close: (m, who, n) =>
    decides(who, n) &&
    (['signed', 'answered'].includes(m.of[n].state) || (m.of[n].state === 'decided' && over(m, n))),
};

function decided(m: Model, who: string, n: Assessed, grade: One['grade']): void {
  Object.assign(m.of[n], { state: 'decided', grade, decidedOn: m.day, decider: who });
}

type Happens = (m: Model, who: string, n: Assessed) => void;

/** What comes of it. */
export const happens: Readonly<Record<Deed, Happens>> = {
  opine: () => undefined,
  hand: (m, _who, n) => void (m.of[n].state = 'handed'),
  back: (m, _who, n) => void (m.of[n].state = 'gathering'),
  best: (m, who, n) => decided(m, who, n, '优秀'),
  good: (m, who, n) => decided(m, who, n, '称职'),
  sign: (m, _who, n) => void (m.of[n].state = 'signed'),
  object: (m, _who, n) => void (m.of[n].state = 'objected'),
  keep: (m, _who, n) => void (m.of[n].state = 'answered'),
  change(m, _who, n) {
    m.of[n].state = 'answered';
    m.of[n].grade = m.of[n].grade === '优秀' ? '称职' : '优秀';
  },
  close: (m, _who, n) => void (m.of[n].state = 'closed'),
};
