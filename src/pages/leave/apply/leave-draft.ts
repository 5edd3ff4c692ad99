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

export function questionOf(draft: LeaveDraft, again: string | undefined): Input<'leave.preview'> {
  const { kind, from, to, begins, ends } = draft;
  const halves = { fromNoon: begins === 'noon', toNoon: ends === 'noon' };
  return { kind, from, to, ...halves, ...(again ? { again } : {}) };
}
