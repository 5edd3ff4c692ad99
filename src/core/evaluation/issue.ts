import type { Day, Instant } from '../calendar/day';
import type { CommitmentSubject } from '../policy/kinds/work-words';
import type { Ref, Stored } from '../records';
import { ref } from '../records';

/** 议题 raised at an assembly; 整改 decided after one whose result asked for it; 承诺 made by the team without any. */
export type IssueKind = 'problem' | 'put-right' | 'commitment';

/** Somebody answers for it; done with evidence; given up with a reason. Both can be taken up again. */
export type IssueState = 'open' | 'done' | 'dropped';

export type IssueDeed = 'done' | 'drop' | 'reopen' | 'change';

/** Who answers for it; somebody who is on no roster is a name only. */
export interface Answerer {
  readonly person?: string | undefined;
  readonly name: string;
}

export interface IssueStep {
  readonly step: 'raise' | IssueDeed;
  readonly by: string;
  readonly byName: string;
  readonly at: Instant;
  /** Why; for `done` what was done, in words. */
  readonly remark?: string | undefined;
  /** `done`: the day it was done, UTC+8. */
  readonly on?: Day | undefined;
  /** `done`: ids of the files that show it. */
  readonly photos?: readonly string[] | undefined;
  /** `change`: what it was before. */
  readonly was?: { readonly due: Day; readonly answerer: Answerer } | undefined;
}

/**
 * 议题: a promise made to the people of a village (`issue:<village>:<number>`). The number counts the
 * village's issues: two raised at once cannot both take the same.
 */
export interface Issue {
  readonly village: string;
  readonly township: string;
  readonly number: number;
  readonly kind: IssueKind;
  /** The assembly it was raised at; a 承诺 has none. */
  readonly assembly?: string | undefined;
  /** Of 承诺: what it is about, where the document of that day tells subjects apart. */
  readonly about?: CommitmentSubject | undefined;
  /** Where it came up in the turn of one party: which. */
  readonly turn?: string | undefined;
  /** Of 整改: id and name of who was rated. */
  readonly subject?: { readonly id: string; readonly name: string } | undefined;
  readonly what: string;
  /** Of 整改: how it is to be put right. */
  readonly plan?: string | undefined;
  readonly answerer: Answerer;
  /** Last day for it, UTC+8. */
  readonly due: Day;
  readonly raisedAt: Instant;
  readonly state: IssueState;
  /** Who has to act, while it is open: the to-do is found by it. */
  readonly waitsFor?: string | undefined;
  /** The village, while it is open: what an office has to look after is found by it. */
  readonly openIn?: string | undefined;
  readonly steps: readonly IssueStep[];
}

export function issueId(village: string, number: number): string {
  return `issue:${village}:${number}`;
}

export const issueRef = (tenant: string, id: string): Ref<'issue'> => ref('issue', tenant, id);

/** The number of the next one, after all there are in the village. */
export function nextNumber(all: readonly Stored<'issue'>[]): number {
  return all.reduce((most, { body }) => Math.max(most, body.number), 0) + 1;
}

/** How it was done, where it is: day, words and photos of the last time it was said to be. */
export function doneOf({ state, steps }: Issue): IssueStep | undefined {
  return state === 'done' ? steps.filter(({ step }) => step === 'done').at(-1) : undefined;
}

/** Open past its last day. */
export function isOverdue({ state, due }: Issue, today: Day): boolean {
  return state === 'open' && due < today;
}

/** The record in a state, found by those who have to act, and by nobody where nobody has to. */
export function inState(issue: Issue, state: IssueState): Issue {
  const { waitsFor, openIn, ...rest } = issue;
  void waitsFor;
  void openIn;
  if (state !== 'open') return { ...rest, state };
  const { person } = issue.answerer;
  return { ...rest, state, openIn: issue.village, ...(person ? { waitsFor: person } : {}) };
}
