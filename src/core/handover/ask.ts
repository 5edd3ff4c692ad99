import { within } from '../calendar/day';
import type { Proposal } from '../proposal/proposal';
import type { Stored, Write } from '../records';
import { refused } from '../refusal';
import type { Actor } from '../roster/actor';
import type { Caller } from '../roster/caller';
import type { Posting } from '../roster/people';
import { stepBy } from '../step';
import type { BeginFacts } from './begin';
import { begun, mayBegin } from './begin';
import type { Decision, SuccessionFacts } from './deed';
import { officeActor, stepped, withWrites } from './deed';
import type { SuccessionCause } from './succession';
import type { Officers } from './tell';
import { officersOn, tellOf } from './tell';
import { causeWords } from './words';

export interface AskFacts extends BeginFacts, Officers {
  readonly caller: Pick<Caller, 'person' | 'name'>;
  /** The posting that is to be followed: of today, or the last. */
  readonly posting: Posting | undefined;
}

interface Asking {
  readonly cause: Exclude<SuccessionCause, 'change'>;
  readonly proposal?: string | undefined;
  readonly actor: Actor;
}

/** Asks the unit to send somebody else, and tells it and whom it is about. */
function ask(posting: Posting, { cause, proposal, actor }: Asking, facts: AskFacts): Decision {
  const step = stepBy('ask' as const, actor, facts.at, causeWords[cause]);
  const { id, after, writes } = begun(posting, { cause, proposal, step }, facts);
  const whom = `${after.villageName} ${after.name}`;
  const text = `${whom}${causeWords[cause]}，请报接替人。`;
  const own = `您的派驻进入“${causeWords[cause]}”：已请派出单位报接替人。`;
  return {
    output: { succession: id, state: after.state },
    writes: [
      ...writes,
      ...tellOf(officersOn(facts, facts.day), { id, text }, facts),
      ...(cause === 'recall' ? [] : tellOf([after.person], { id, text: own }, facts)),
    ],
  };
}

/** Whether a decision as proposed asks the unit to send another. */
export function sendsAnother({ outcomes }: Pick<Proposal, 'outcomes'>): boolean {
  return outcomes.some(({ effect }) => effect === 'sends-another');
}

/**
 * What a decision as proposed brings with it, in its own commit: the unit is asked to send another,
 * where the document says so and nobody is asked yet.
 */
export function askAfterRecall(
  { id, body }: { readonly id: string; readonly body: Proposal },
  facts: AskFacts,
): Write[] {
  const { posting, before, caller } = facts;
  if (!posting || !sendsAnother(body) || !mayBegin(before)) return [];
  const actor = { person: caller.person, name: caller.name };
  return ask(posting, { cause: 'recall', proposal: id, actor }, facts).writes;
}

/** A recall that is lifted asks for nobody any more, as long as nobody was confirmed. */
export function callOffWith(
  proposal: string,
  succession: Stored<'succession'> | undefined,
  facts: Omit<SuccessionFacts, 'succession'>,
): Write[] {
  if (!succession || succession.body.proposal !== proposal) return [];
  if (!['asked', 'named'].includes(succession.body.state)) return [];
  const actor = { person: facts.caller.person, name: facts.caller.name };
  return calledOff(succession, '召回已撤销', { ...facts, actor }).writes;
}

export interface OpenFacts extends AskFacts {
  readonly caller: Caller;
  /** Whether a decided recall is on record that nobody lifted, and of which proposal. */
  readonly recall: string | undefined;
}

/**
 * The county asks for somebody else: at the end of a term, or after a recall whose document does not
 * say that the unit sends another.
 * @throws Refused `succession-not-posted` (field `cadre`), `succession-not-recalled`,
 * `succession-not-yours`, `succession-own`, `succession-exists`.
 */
export function decideOpen(cause: 'recall' | 'term-end', facts: OpenFacts): Decision {
  const { posting, recall } = facts;
  if (!posting) throw refused('succession-not-posted', { name: '' }, { field: 'cadre' });
  const actor = officeActor('county-officer', posting, facts);
  if (cause === 'recall' && !recall) {
    throw refused('succession-not-recalled', { name: posting.name }, { field: 'cause' });
  }
  return ask(posting, { cause, proposal: cause === 'recall' ? recall : undefined, actor }, facts);
}

/** The posting that is to be followed on a day: of that day, or the last before it. */
export function postingToFollow<P extends Posting>(
  postings: readonly P[],
  day: string,
): P | undefined {
  const begunOnes = postings.filter(({ from }) => from <= day);
  const now = begunOnes.find((each) => within(day, each));
  return now ?? [...begunOnes].sort((a, b) => (a.from < b.from ? 1 : -1))[0];
}

/**
 * Nobody is sent after all, with a reason, before anybody was confirmed.
 * @throws Refused `succession-unknown`, `succession-not-at-step`, `succession-not-yours`,
 * `succession-own`, `succession-remark-needed`.
 */
export function decideCallOff(
  reason: string,
  stored: Stored<'succession'>,
  facts: SuccessionFacts,
): Decision {
  const actor = officeActor('county-officer', stored.body, facts);
  if (!reason) throw refused('succession-remark-needed', {}, { field: 'reason' });
  return calledOff(stored, reason, { ...facts, actor });
}

function calledOff(
  stored: Stored<'succession'>,
  reason: string,
  { actor, ...facts }: Omit<SuccessionFacts, 'succession'> & { readonly actor: Actor },
): Decision {
  const { body, id } = stored;
  const over = { state: 'called-off', waitsFor: undefined } as const;
  const { done } = stepped(stored, 'call-off', over, { ...facts, actor, remark: reason });
  const text = `${body.villageName} ${body.name}不再另派人。原因：${reason}`;
  return withWrites(
    done,
    tellOf([...officersOn(facts, facts.day), body.person], { id, text }, facts),
  );
}
