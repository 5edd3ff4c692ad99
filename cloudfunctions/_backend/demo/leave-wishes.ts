import type { LeaveDecision } from '../../../src/core/leave/decide';
import type { LeaveKind } from '../../../src/core/leave/leave';
import type { Position } from '../../../src/core/roster/people';
import type { SceneName } from './pictures';

/** A request somebody of the demo made: a persona, one of the others of 弄璋镇 in turn, or who sits in a village. */
export interface Wish {
  readonly who:
    | { readonly persona: string }
    | { readonly other: number }
    | { readonly village: string; readonly position: Position };
  /** Days from today to the first and the last. */
  readonly from: number;
  readonly to: number;
  readonly reason: string;
  readonly kind?: Exclude<LeaveKind, 'rotation'>;
  /** Hours since it was asked; three where nothing is said. */
  readonly hours?: number;
  readonly afterwards?: string;
  readonly proof?: SceneName;
  readonly decided?: { readonly decision: LeaveDecision; readonly remark?: string };
  /** 续假: asked once it was granted, for so many days. */
  readonly goesOn?: { readonly days: number; readonly reason: string };
}

const firstSecretaryOf = (village: string) => ({ village, position: 'first-secretary' }) as const;

/** Two days each at most, so that the township decides; gone on with, or three, the county, which files them above. */
export const wishes: readonly Wish[] = [
  {
    ...{ who: { persona: 'first-secretary' }, from: 5, to: 6, reason: '送孩子到昆明复查' },
    proof: 'clinic',
  },
  {
    ...{ who: { persona: 'member' }, from: 3, to: 4, reason: '家里老人做手术，回去陪护' },
    decided: { decision: 'grant' },
    goesOn: { days: 2, reason: '手术改期，还要陪护两天' },
  },
  {
    ...{ who: { persona: 'cadre' }, from: 8, to: 9, reason: '回家办事' },
    decided: { decision: 'refuse', remark: '那两天镇里要核户，请换个日子再申请' },
  },
  {
    ...{ who: { other: 0 }, from: -1, to: -1, kind: 'sick', reason: '急性肠胃炎，到县医院输液' },
    afterwards: '夜里发病，村里没有信号',
  },
  // Where the seat is lent.
  { who: firstSecretaryOf('533123108202'), from: 5, to: 6, reason: '回老家修房子' },
  {
    ...{ who: firstSecretaryOf('533123102201'), from: 1, to: 3, reason: '父亲住院，回去照顾' },
    decided: { decision: 'grant' },
  },
  {
    ...{ who: firstSecretaryOf('533123102203'), from: 2, to: 4, reason: '孩子结婚' },
    decided: { decision: 'grant' },
  },
  // More than a day, and more than three: reminded of, and seen by the county.
  { who: { other: 1 }, from: 10, to: 11, hours: 30, reason: '参加孩子的家长会' },
  { who: { other: 2 }, from: 12, to: 13, hours: 80, reason: '办理购房手续' },
];
