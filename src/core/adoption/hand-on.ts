import type { Day, Instant } from '../calendar/day';
import { addDays } from '../calendar/day';
import type { Holders } from '../leave/seats';
import type { Stored, Write } from '../records';
import { put, replace } from '../records';
import { stepBy } from '../step';
import { addressOf } from './answerers';
import { questionDeskRef } from './places';
import { inQuestionState } from './question';
import type { Question } from './question';
import { takeOffDesk } from './question-desk';
import { tellAsked } from './tell';

export interface HandOnFacts {
  readonly day: Day;
  readonly at: Instant;
  readonly holders: Holders;
  /** The desk it lies on, and the one of whoever answers on this day. */
  readonly desk: Stored<'questionDesk'> | undefined;
  readonly next: Stored<'questionDesk'> | undefined;
}

const machine = { person: '', name: '系统' };

/** Whose desk an open question belongs on, on a day. */
export function deskFor({ author, village, person }: Question, holders: Holders, day: Day) {
  return addressOf({ author, village, asker: person }, holders, day);
}

/**
 * What is committed for an open question on the day it is looked at: where who was to answer is gone
 * it is laid on the desk of who answers now, however many lie there, and they are told; otherwise it
 * is looked at again tomorrow.
 */
export function handOn(question: Stored<'question'>, facts: HandOnFacts): Write[] {
  const { id, tenant, body } = question;
  const { day, at, desk, next, holders } = facts;
  if (body.state !== 'open') return [];
  const later: Question = { ...body, lookAt: addDays(day, 1) };
  const { addressee, people } = deskFor(body, holders, day);
  const entry = desk?.body.open.find((each) => each.question === id);
  if (addressee === body.waitsAt || !entry) return [replace(question, later)];
  const step = stepBy('hand-on', machine, at);
  const after = { ...inQuestionState(later, 'open', step), waitsAt: addressee };
  const open = [...(next?.body.open ?? []), entry].sort((a, b) => (a.at < b.at ? -1 : 1));
  return [
    replace(question, after),
    ...takeOffDesk(id, desk),
    put(questionDeskRef(tenant, addressee), next, { addressee, open }),
    ...tellAsked(people, id, after, { tenant, at, caller: machine }),
  ];
}
