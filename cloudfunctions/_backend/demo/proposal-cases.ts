import type { ProposalDecision } from '../../../src/core/proposal/decide';
import type { Position } from '../../../src/core/roster/people';

/** A confirmed absence of somebody, and what became of the proposal; days are counted back from today. */
export interface ProposalCase {
  readonly village: string;
  readonly position: Position;
  /** When the county confirmed what the township had found some days before. */
  readonly confirmed: number;
  readonly answer?: { readonly ago: number; readonly text: string };
  readonly decision?: {
    readonly ago: number;
    readonly what: ProposalDecision;
    readonly remark?: string;
  };
}

/**
 * One at each further step; the open one, which waits for a persona’s word, comes of his own check.
 * The decided one is of a persona’s unit, which sees what it has to go by.
 */
export const proposalCases: readonly ProposalCase[] = [
  {
    ...{ village: '533123203205', position: 'first-secretary', confirmed: 14 },
    answer: { ago: 13, text: '当天送母亲去县医院，走得急，没有请假。' },
    decision: { ago: 12, what: 'adopt', remark: '未请假属实，已当面谈过' },
  },
  {
    ...{ village: '533123104206', position: 'first-secretary', confirmed: 4 },
    answer: { ago: 2, text: '当天在州里参加产业对接会，会议通知在乡镇有存档。' },
  },
  {
    ...{ village: '533123104207', position: 'first-secretary', confirmed: 9 },
    answer: { ago: 8, text: '当天在邻村帮助调解纠纷，村支书可以证明。' },
    decision: { ago: 7, what: 'reject', remark: '邻村书记已证实，属工作安排' },
  },
  {
    ...{ village: '533123104208', position: 'first-secretary', confirmed: 10 },
    answer: { ago: 9, text: '当天在村里，可能在后山看水源点，没有碰上。' },
    decision: { ago: 6, what: 'return', remark: '请补当天的值班记录和在场人员的说明' },
  },
];
