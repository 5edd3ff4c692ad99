import type { Day } from '../calendar/day';
import type { Ref, Stored, Write } from '../records';
import { insert, replace } from '../records';
import { sameBody } from '../same-body';
import type { Grant } from '../roster/people';
import { datesFrom } from './days';
import { decidingRole } from './decider';
import type {
  Proposal,
  ProposalContent,
  ProposalKind,
  ProposalStep,
  ProposalStepName,
  ProposalSubject,
} from './proposal';
import type { Told } from './tell';
import { tellChanged, tellGone, tellMade, tellUnderReview } from './tell';

/** What the facts ask for today. */
export interface Wanted {
  readonly kind: ProposalKind;
  readonly batch: string;
  readonly subject: ProposalSubject;
  readonly content: ProposalContent;
}

export interface SettleFacts extends Told {
  /** Today, UTC+8. */
  readonly day: Day;
  /** Grants of the person concerned: nobody decides on themselves. */
  readonly held: readonly Grant[];
}

/**
 * Brings a proposal in step with what the facts ask for: made where there is none, changed or
 * dropped while nobody has decided, marked for review where somebody has. What a person decided
 * against stays so. The same facts again write nothing.
 */
export function settle(
  at: Ref<'proposal'>,
  stored: Stored<'proposal'> | undefined,
  wanted: Wanted | undefined,
  facts: SettleFacts,
): Write[] {
  if (!stored) return wanted ? made(at, wanted, facts) : [];
  const { state, droppedFor } = stored.body;
  if (state === 'decided') return reviewed(stored, wanted, facts);
  if (state === 'lifted' || droppedFor === 'decided-against') return [];
  if (state === 'dropped') return wanted ? changed(stored, wanted, facts) : [];
  if (!wanted) return gone(stored, facts);
  return saysSame(stored.body, wanted.content) ? [] : changed(stored, wanted, facts);
}

/** Whether two say the same, whatever else a record holds. */
function saysSame(a: ProposalContent, b: ProposalContent): boolean {
  return sameBody(contentOf(a), contentOf(b));
}

function contentOf(from: ProposalContent): ProposalContent {
  const { title, facts, outcomes, explanations, decides, decidesWhy } = from;
  return { title, facts, outcomes, explanations, decides, decidesWhy };
}

export function stepBy(
  step: ProposalStepName,
  { caller, at }: Told,
  remark?: string,
): ProposalStep {
  const by = { by: caller.person, byName: caller.name };
  return { step, ...by, at, ...(remark ? { remark } : {}) };
}

export function made(at: Ref<'proposal'>, wanted: Wanted, facts: SettleFacts): Write[] {
  const { kind, batch, subject } = wanted;
  const body: Proposal = {
    ...subject,
    ...{ kind, batch, madeAt: facts.at, steps: [] },
    ...opened(wanted, facts),
  };
  const one = { id: at.id, body: { ...body, steps: [stepBy('make', facts)] } };
  return [insert(at, one.body), ...tellMade(one, facts)];
}

/** Open from today on: whom it concerns has the whole period to answer. */
function opened({ content, subject }: Wanted, { day, held }: SettleFacts) {
  const role = decidingRole(content.decides, subject.village, held, day) ?? 'province-officer';
  const state = 'open' as const;
  return { ...contentOf(content), ...datesFrom(day), state, role, waitsFor: role };
}

function changed(stored: Stored<'proposal'>, wanted: Wanted, facts: SettleFacts): Write[] {
  const { answer, ...before } = stored.body;
  const body: Proposal = {
    ...before,
    ...wanted.subject,
    ...opened(wanted, facts),
    droppedFor: undefined,
    // What was said before stands among the steps; the changed facts may be answered anew.
    steps: [...before.steps, stepBy('change', facts, answer?.text && `此前的说明：${answer.text}`)],
  };
  return [replace(stored, body), ...tellChanged({ id: stored.id, body }, facts)];
}

function gone(stored: Stored<'proposal'>, facts: SettleFacts): Write[] {
  const body: Proposal = {
    ...stored.body,
    ...{ state: 'dropped', droppedFor: 'facts-gone', waitsFor: undefined },
    steps: [...stored.body.steps, stepBy('facts-gone', facts)],
  };
  return [replace(stored, body), ...tellGone({ id: stored.id, body }, facts)];
}

/** Decided: nothing is changed by itself, somebody looks again. Facts that come back end the review. */
function reviewed(
  stored: Stored<'proposal'>,
  wanted: Wanted | undefined,
  facts: SettleFacts,
): Write[] {
  const { body } = stored;
  const latest = body.since === undefined ? contentOf(body) : body.since;
  const now = wanted ? contentOf(wanted.content) : null;
  if (sameBody(latest, now)) return [];
  if (now && saysSame(body, now)) {
    return [replace(stored, { ...body, since: undefined, review: undefined, waitsFor: undefined })];
  }
  const why = now ? ('facts-changed' as const) : ('facts-gone' as const);
  const after: Proposal = {
    ...body,
    ...{ since: now, review: { why, at: facts.at }, waitsFor: body.role },
    steps: [...body.steps, stepBy('mark-for-review', facts)],
  };
  return [replace(stored, after), ...tellUnderReview({ id: stored.id, body: after }, facts)];
}
