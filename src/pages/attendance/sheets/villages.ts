import { sheetWords } from '../../../components/mark-words';
import type { Tone } from '../../../components/status-tag';
import type { Output } from '../../../contract/contract';

export type SheetsAnswer = Output<'attendance.sheets'>;
export type VillageSheet = SheetsAnswer['villages'][number];
export type StepName = Exclude<VillageSheet['can'][number], 'correct'>;
export type OpenCorrection = VillageSheet['openCorrections'][number];

export const stepEndpoints = {
  'sum-up': 'attendance.sumUp',
  sign: 'attendance.sign',
  confirm: 'attendance.confirm',
  'send-back': 'attendance.sendBack',
} as const;

export const stepWords: Readonly<Record<StepName, { does: string; then: string }>> = {
  'sum-up': { does: '汇总', then: '汇总后交村党组织书记签字，之后要改只能走更正。' },
  sign: { does: '签字', then: '签字后交乡镇确认。' },
  confirm: { does: '确认', then: '确认后这个月就定了，之后要改只能写明原因更正。' },
  'send-back': { does: '退回', then: '退回后由第一书记改好再汇总。' },
};

/** The steps of month-end the caller can take. */
export function stepsOpen({ can }: VillageSheet): StepName[] {
  return can.flatMap((deed) => (deed === 'correct' ? [] : deed));
}

/** What the caller can do to go on, not back. */
export function forwardStep(village: VillageSheet): StepName | undefined {
  return stepsOpen(village).find((step) => step !== 'send-back');
}

export function maySettle({ can, openCorrections }: VillageSheet): boolean {
  return openCorrections.length > 0 && can.includes('correct');
}

export function needsMe(village: VillageSheet): boolean {
  return forwardStep(village) !== undefined || maySettle(village);
}

export function inTrouble({ attention, openCorrections }: VillageSheet): boolean {
  return attention.length > 0 || openCorrections.length > 0;
}

/** Those to be looked at first, then those that only need a tap, then the rest. */
export function inOrder(villages: readonly VillageSheet[]): VillageSheet[] {
  const rank = (one: VillageSheet) => (needsMe(one) ? 0 : 2) + (inTrouble(one) ? 0 : 1);
  return [...villages].sort((a, b) => rank(a) - rank(b) || (a.village < b.village ? -1 : 1));
}

export function sayState(village: VillageSheet): { tone: Tone; text: string } {
  const text = sheetWords[village.state];
  if (village.state === 'confirmed') return { tone: 'done', text };
  return { tone: inTrouble(village) ? 'attention' : 'plain', text };
}
