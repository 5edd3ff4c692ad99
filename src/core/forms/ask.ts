import type { Day, Instant } from '../calendar/day';
import { addDays, monthOf } from '../calendar/day';
import type { Stored, Write } from '../records';
import { insert } from '../records';
import { refused } from '../refusal';
import type { Actor } from '../roster/actor';
import type { Subject } from '../roster/caller';
import { stepBy } from '../step';
import { deskWith, openOn } from './desk';
import type { ExportRequest, WaitingExport } from './export-request';
import { askersOf } from './export-request';
import type { FormOf } from './form-kinds';
import { ASK_DAYS, MOST_WAITING } from './limits';
import { exportRequestRef } from './places';
import { tellAsked } from './tell';

/** What is asked for, as the records know it. */
export interface FormAbout {
  readonly subject: Subject;
  /** Where it belongs, and what it is, in words. */
  readonly division: string;
  readonly what: string;
}

export interface AskFacts {
  readonly tenant: string;
  readonly today: Day;
  readonly at: Instant;
  readonly number: string;
  readonly actor: Actor;
  readonly about: FormAbout;
  /** Where it goes, and who is told; `undefined` where nobody could agree. */
  readonly desk: { readonly scope: string; readonly people: readonly string[] } | undefined;
  readonly stored: Stored<'exportDesk'> | undefined;
}

/**
 * 申请导出: with a reason, laid before a second person. Nothing is drawn yet.
 * @throws Refused `export-nobody-agrees`, `export-many-waiting`.
 */
export function decideAsk(
  { of, reason }: { readonly of: FormOf; readonly reason: string },
  facts: AskFacts,
): { output: { number: string; until: Day }; writes: Write[] } {
  const { tenant, today, at, actor, about, desk, stored, number } = facts;
  if (!desk) throw refused('export-nobody-agrees');
  const waiting = openOn(stored?.body, today);
  if (waiting.length >= MOST_WAITING) throw refused('export-many-waiting', { count: MOST_WAITING });
  const until = addDays(today, ASK_DAYS);
  const body: ExportRequest = {
    ...openedBy(actor, { of, about, number, at, today }),
    ...{ reason, state: 'asked', desk: desk.scope, until },
    steps: [stepBy('ask', actor, at, reason)],
  };
  const { what, byName } = body;
  const one: WaitingExport = { number, what, byName, askers: askersOf(body), since: at, until };
  const writes = [
    insert(exportRequestRef(tenant, number), body),
    deskWith({ tenant, scope: desk.scope, ...(stored ? { stored } : {}) }, [...waiting, one]),
    ...tellAsked(body, desk.people, { tenant, at }),
  ];
  return { output: { number, until }, writes };
}

interface Opening {
  readonly of: FormOf;
  readonly about: FormAbout;
  readonly number: string;
  readonly at: Instant;
  readonly today: Day;
}

/** What every request begins with. */
export function openedBy(
  { person, name, onBehalfOf }: Actor,
  { of, about, number, at, today }: Opening,
): Omit<ExportRequest, 'state' | 'steps' | 'reason'> {
  const { subject, division, what } = about;
  return {
    ...{ number, of, what, division, month: monthOf(today), at, fetched: 0 },
    ...{ by: person, byName: name },
    ...(onBehalfOf ? { onBehalfOf: onBehalfOf.person } : {}),
    ...(subject.unit ? { unit: subject.unit } : {}),
    ...(subject.person ? { person: subject.person } : {}),
  };
}
