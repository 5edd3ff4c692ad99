import type { Day, Instant } from '../calendar/day';
import type { Body } from '../policy/kinds/bodies';
import type { Grade } from './grade';

/** Whose word it is: an office that manages the cadre together with the county, or people of the village. */
export type OpinionFrom = 'township' | 'unit' | 'village-cadres' | 'party-members' | 'villagers';

export const opinionWords: Readonly<Record<OpinionFrom, string>> = {
  township: '乡镇',
  unit: '派出单位',
  'village-cadres': '村组干部',
  'party-members': '党员',
  villagers: '群众',
};

export const allOpinions = Object.keys(opinionWords) as OpinionFrom[];

/** Bodies that documents ask, and whose opinion stands for them here. */
export const opinionOfBody: Readonly<Partial<Record<Body, OpinionFrom>>> = {
  'township-party-committee': 'township',
  'township-party-secretary': 'township',
  'township-coordinating-body': 'township',
  unit: 'unit',
  'village-cadres': 'village-cadres',
  'party-members': 'party-members',
  villagers: 'villagers',
};

export const hearingMethods = {
  talk: '个别谈话',
  meeting: '座谈会',
  'written-form': '会上填写纸质意见',
} as const;
export type HearingMethod = keyof typeof hearingMethods;

/** How people were heard: nobody is asked to vote on line, so it is always told how many there were. */
export interface Hearing {
  readonly on: Day;
  readonly method: HearingMethod;
  readonly invited: number;
  readonly came: number;
}

/** 意见: evidence for those who decide. It adds up to nothing. */
export interface Opinion {
  readonly from: OpinionFrom;
  readonly text: string;
  /** A grade the township or the unit would give; others suggest none. */
  readonly suggests?: Grade | undefined;
  /** Where it sums up what people said, and somebody else entered it. */
  readonly hearing?: Hearing | undefined;
  readonly by: string;
  readonly byName: string;
  readonly onBehalfOf?: string | undefined;
  readonly at: Instant;
}

/** What one opinion replaces: the same office’s, the same hearing’s, or the same person’s own. */
export function sameOpinion(a: Opinion, b: Opinion): boolean {
  if (a.from !== b.from) return false;
  if (a.from === 'township' || a.from === 'unit') return true;
  if (a.hearing || b.hearing) return Boolean(a.hearing) === Boolean(b.hearing);
  return a.by === b.by;
}

/** Whose opinion is asked for by the document and is not there. */
export function missingOpinions(
  asks: readonly OpinionFrom[],
  opinions: readonly Pick<Opinion, 'from'>[],
): OpinionFrom[] {
  return asks.filter((each) => !opinions.some(({ from }) => from === each));
}

/** 座谈会，请 12 人、到 9 人. */
export function hearingInWords({ method, invited, came, on }: Hearing): string {
  return `${on} ${hearingMethods[method]}，请 ${invited} 人、到 ${came} 人`;
}
