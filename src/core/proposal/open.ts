import { isAssessedUnqualified } from '../assessment/unqualified';
import type { Day } from '../calendar/day';
import type { Pack } from '../policy/schema';
import { titleOf } from '../policy/words';
import type { Stored, Write } from '../records';
import { refused } from '../refusal';
import type { Actor } from '../roster/actor';
import { actorOtherThan, actorsOn, callerAs } from '../roster/actor';
import type { Caller } from '../roster/caller';
import type { Grant, Posting, UnitLevel } from '../roster/people';
import { unitName } from '../roster/places';
import type { Ground, HandKind } from './by-hand';
import { byHand, handContent, ofUnit } from './by-hand';
import type { Done } from './deed';
import { effectsOn } from './effect';
import { proposalId, proposalRef } from './places';
import type { ProposalSubject } from './proposal';
import { made } from './settle';
import { subjectOf } from './strike';
import type { Told } from './tell';

export interface OpenInput {
  readonly kind: HandKind;
  readonly ground?: Ground | undefined;
  readonly facts: string;
}

export interface OpenFacts extends Told {
  readonly caller: Caller;
  readonly day: Day;
  readonly pack: Pack | undefined;
  /** The cadre's posting of today, or the last. */
  readonly posting: Posting | undefined;
  readonly unitLevel: UnitLevel | undefined;
  readonly held: readonly Grant[];
  readonly effects: readonly Stored<'effect'>[];
  /** Assessments of the person, of any year. */
  readonly assessments: readonly Stored<'assessmentSheet'>[];
  /** What makes this one another than any before: random, made outside. */
  readonly code: string;
}

/**
 * Puts a proposal forward by hand, on a ground that the region's document names. Nobody puts one
 * forward about themselves.
 * @throws Refused `person-unknown`, `own-proposal`, and what `handContent` throws.
 */
export function openProposal(
  input: OpenInput,
  asked: OpenFacts,
): { output: Done; writes: Write[] } {
  const { posting, pack, day, tenant, code } = asked;
  const { kind } = input;
  if (!posting) throw refused('person-unknown', {}, { field: 'cadre' });
  const facts = { ...asked, caller: callerAs(asked.caller, openerOf(posting, asked)) };
  if (!pack) throw refused('value-unset', { rule: titleOf(byHand[kind]) });
  const unqualified = isUnqualified(facts, day);
  const one = { ...input, posting, unitLevel: facts.unitLevel, unqualified };
  const content = handContent(one, pack, day);
  const about = ofUnit.includes(kind);
  const at = proposalRef(tenant, proposalId(kind, about ? posting.unit : posting.person, code));
  const subject = about ? unitOf(posting) : subjectOf(posting);
  return {
    output: { proposal: at.id, state: 'open' },
    writes: made(at, { kind, batch: '', subject, content }, facts),
  };
}

/** Neither whom it is about, nor somebody in their stead. */
function openerOf({ person, village }: Posting, { caller, day }: OpenFacts): Actor {
  const actors = actorsOn(caller, { 'county-officer': 'division' }, { division: village }, day);
  const actor = person === caller.person ? undefined : actorOtherThan(actors, person);
  if (!actor) throw refused('own-proposal', {}, { field: 'cadre' });
  return actor;
}

function unitOf({ unit, village, township }: Posting): ProposalSubject {
  return { about: 'unit', name: unitName(unit), village, township, unit };
}

/**
 * Whether 不称职 is in force on somebody, by a decision of the strike ladder or by a closed assessment:
 * some bars need it.
 */
export function isUnqualified(
  { effects, assessments }: Pick<OpenFacts, 'effects' | 'assessments'>,
  day: Day,
): boolean {
  const decided = effects.map(({ body }) => body);
  const sheets = assessments.map(({ body }) => body);
  return (
    effectsOn(decided, day).some(({ effect }) => effect === 'unqualified') ||
    isAssessedUnqualified(sheets, day)
  );
}
