import type { Day, Instant, Month } from '../calendar/day';
import type { Step } from '../step';
import type { FormOf } from './form-kinds';

/**
 * asked → agreed or refused by a second person → fetched while it is good; or printed at once where
 * no second person is needed.
 */
export type ExportState = 'asked' | 'agreed' | 'refused' | 'printed';
export type ExportStepName = 'ask' | 'agree' | 'refuse' | 'fetch' | 'print';

/** Why no second person is needed: one's own form, or a village's sheet for those who sign it. */
export type Exemption = 'own' | 'signer';

/** 导出申请: one file that left, or was to leave, the system (`export:<number>`). */
export interface ExportRequest {
  /** 20261122-ABCD2345: stands at the foot of every page. */
  readonly number: string;
  readonly of: FormOf;
  /** 平原镇 2026-10 考勤表 */
  readonly what: string;
  /** Where it belongs: what a county exported is found by it. */
  readonly division: string;
  readonly unit?: string | undefined;
  /** Whom alone it is about. */
  readonly person?: string | undefined;
  /** UTC+8 month it was asked in. */
  readonly month: Month;
  readonly by: string;
  readonly byName: string;
  /** In whose stead it was asked. */
  readonly onBehalfOf?: string | undefined;
  /** Empty where none is asked for. */
  readonly reason: string;
  readonly exempt?: Exemption | undefined;
  readonly state: ExportState;
  /** Where it waits or waited: a division’s code, or a unit. */
  readonly desk?: string | undefined;
  readonly at: Instant;
  /** Last UTC+8 day: to answer while it is asked, to fetch once it is agreed. */
  readonly until?: Day | undefined;
  readonly fetched: number;
  readonly steps: readonly Step<ExportStepName>[];
}

/** One that waits at a desk, as far as the first screen tells of it. */
export interface WaitingExport {
  readonly number: string;
  readonly what: string;
  readonly byName: string;
  /** Those who may not answer it. */
  readonly askers: readonly string[];
  readonly since: Instant;
  readonly until: Day;
}

/**
 * What waits at one office (`export-desk:<division or unit>`): read by name, and replaced by each
 * request and each answer, so that its number can be held to.
 */
export interface ExportDesk {
  readonly open: readonly WaitingExport[];
}

/** Those for whom it was asked: neither of them is the second person. */
export function askersOf({ by, onBehalfOf }: Pick<ExportRequest, 'by' | 'onBehalfOf'>): string[] {
  return onBehalfOf ? [by, onBehalfOf] : [by];
}
