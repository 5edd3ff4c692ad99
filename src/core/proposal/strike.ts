import { within } from '../calendar/day';
import type { Day } from '../calendar/day';
import type { Pack } from '../policy/schema';
import type { Stored, Write } from '../records';
import { put } from '../records';
import type { Grant, Posting } from '../roster/people';
import { strikeOf } from './ladder';
import { proposalId, proposalRef, strikeRecordRef } from './places';
import type { Breach, ProposalSubject } from './proposal';
import type { SettleFacts, Wanted } from './settle';
import { settle } from './settle';
import { strikeContent } from './strike-content';

/** A breach that was confirmed just now, or a confirmation that was taken back. */
export type StrikeChange =
  | { readonly do: 'confirm'; readonly breach: Breach }
  | { readonly do: 'lift'; readonly check: string };

export interface StrikeFacts extends SettleFacts {
  readonly change: StrikeChange;
  readonly person: string;
  /** All postings of the person. */
  readonly postings: readonly Posting[];
  /** All grants of the person. */
  readonly held: readonly Grant[];
  /** The person's breaches so far, as read: replaced here, so a count cannot be raced. */
  readonly record: Stored<'strikeRecord'> | undefined;
  /** The person's proposals; those of other kinds are left alone. */
  readonly proposals: readonly Stored<'proposal'>[];
  /** The rules in force on a day. */
  readonly rulesOn: (day: Day) => Pack | undefined;
}

/**
 * What a confirmation, or its lifting, changes among the person's proposals: one for each confirmed
 * breach, numbered in the order of days. Goes down in the commit that confirms or lifts. A breach
 * confirmed twice, or lifted twice, changes nothing.
 */
export function strikeProposals(facts: StrikeFacts): Write[] {
  const { tenant, person, record, change } = facts;
  const before = record?.body.breaches ?? [];
  const breaches = applied(change, before);
  if (breaches === before) return [];
  const lastDay =
    [...breaches]
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? '';
  const kept = put(strikeRecordRef(tenant, person), record, { person, breaches, lastDay });
  const all = [...breaches, ...before.filter((each) => !breaches.includes(each))];
  return [kept, ...all.flatMap((breach) => settleOne(breach, breaches, facts))];
}

function applied(change: StrikeChange, before: readonly Breach[]): readonly Breach[] {
  const check = change.do === 'confirm' ? change.breach.check : change.check;
  const known = before.some((each) => each.check === check);
  if (change.do === 'lift') return known ? before.filter((each) => each.check !== check) : before;
  return known ? before : [...before, change.breach];
}

function settleOne(breach: Breach, breaches: readonly Breach[], facts: StrikeFacts): Write[] {
  const at = proposalRef(facts.tenant, proposalId('strike', facts.person, breach.check));
  const stored = facts.proposals.find(({ id }) => id === at.id);
  const wanted = breaches.includes(breach) ? wantedFor(breach, breaches, facts) : undefined;
  return settle(at, stored, wanted, facts);
}

function wantedFor(
  breach: Breach,
  breaches: readonly Breach[],
  { postings, rulesOn }: StrikeFacts,
): Wanted | undefined {
  const pack = rulesOn(breach.day);
  const strike = strikeOf(breach, breaches, postings, pack);
  const posting = postings.find((each) => within(breach.day, each)) ?? postings.at(-1);
  if (!strike || !pack || !posting) return undefined;
  const content = strikeContent(strike, breach, pack);
  return { kind: 'strike', batch: '', subject: subjectOf(posting), content };
}

/** A cadre as a proposal names them. */
export function subjectOf(posting: Posting): ProposalSubject {
  const { person, name, position, village, township, unit } = posting;
  return { about: 'person', person, name, position, village, township, unit };
}
