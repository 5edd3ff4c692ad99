import type { Input, Output } from '../../../contract/contract';

type Kind = Input<'leave.apply'>['kind'];

/** What is being written, with halves of days as the page asks for them. */
export interface LeaveDraft {
  readonly kind: Kind;
  readonly from: string;
  readonly to: string;
  readonly begins: 'morning' | 'noon';
  readonly ends: 'noon' | 'evening';
  readonly reason: string;
  readonly afterwards: string;
  /** Pictures sent already, by their files' ids; absent in drafts kept before there were any. */
  readonly proof?: readonly string[];
}

export function freshDraft(day: string): LeaveDraft {
  const whole = { begins: 'morning', ends: 'evening' } as const;
  return { kind: 'personal', from: day, to: day, ...whole, reason: '', afterwards: '' };
}

export function draftOf(leave: Output<'leave.show'>): LeaveDraft {
  const { kind, from, to, fromNoon, toNoon, reason, afterwards = '' } = leave;
  const begins = fromNoon ? 'noon' : 'morning';
  return { kind, from, to, begins, ends: toNoon ? 'noon' : 'evening', reason, afterwards };
}

/** 续假: the same kind, from where the other ends; a 轮休 is not asked on, other leave is. */
export function draftAfter({ kind, extendFrom }: Output<'leave.show'>): LeaveDraft | undefined {
  if (!extendFrom) return undefined;
  const { from, fromNoon } = extendFrom;
  const begins = fromNoon ? 'noon' : 'morning';
  return { ...freshDraft(from), kind: kind === 'rotation' ? 'personal' : kind, begins };
}

/** What it mends or goes on from. */
export interface Bound {
  readonly again?: string | undefined;
  readonly extends?: string | undefined;
}

export function questionOf(draft: LeaveDraft, bound: Bound): Input<'leave.preview'> {
  const { kind, from, to, begins, ends } = draft;
  const halves = { fromNoon: begins === 'noon', toNoon: ends === 'noon' };
  const { again, extends: before } = bound;
  const ties = { ...(again ? { again } : {}), ...(before ? { extends: before } : {}) };
  return { kind, from, to, ...halves, ...ties };
}
