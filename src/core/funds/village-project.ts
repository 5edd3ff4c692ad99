import type { Day, Instant } from '../calendar/day';
import type { FundPayer } from './fund-kinds';

/** How far it is, in words: no percentage is asked for. */
export type ProjectState = 'not-begun' | 'going' | 'done' | 'stopped';
export const projectStates = ['not-begun', 'going', 'done', 'stopped'] as const;

/** Which of the document's templates it comes from: 到村 or 到户. */
export interface ProjectTemplate {
  readonly of: 'village' | 'household';
  readonly kind: string;
}

/** Where its money is to come from. */
export interface PlannedMoney {
  readonly payer: FundPayer;
  /** Fen. */
  readonly fen: number;
}

export interface ProjectPlan {
  readonly name: string;
  readonly template?: ProjectTemplate | undefined;
  /** What is to be done. */
  readonly what: string;
  /** First and last UTC+8 day. */
  readonly from: Day;
  readonly due: Day;
  readonly money: readonly PlannedMoney[];
}

/** What was written of its progress, or that its plan was changed. */
export interface ProjectNote {
  readonly state: ProjectState;
  readonly on: Day;
  readonly text: string;
  readonly photos: readonly string[];
  readonly by: string;
  readonly byName: string;
  readonly at: Instant;
  /** The plan as it was, where this changed it. */
  readonly was?: ProjectPlan | undefined;
}

/** 村级项目: what the team plans with a village, and how it goes (`project:<village>:<number>`). */
export interface VillageProject {
  readonly village: string;
  readonly township: string;
  readonly number: number;
  readonly plan: ProjectPlan;
  readonly state: ProjectState;
  readonly notes: readonly ProjectNote[];
  readonly by: string;
  readonly byName: string;
  readonly at: Instant;
}

/** Past its last day and neither done nor stopped. */
export function isLate(
  { state, plan }: Pick<VillageProject, 'state' | 'plan'>,
  today: Day,
): boolean {
  return (state === 'not-begun' || state === 'going') && plan.due < today;
}

export function plannedFen({ money }: Pick<ProjectPlan, 'money'>): number {
  return money.reduce((sum, { fen }) => sum + fen, 0);
}
