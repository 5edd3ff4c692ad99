import { dehongRanking, dehongTalk, noRanking, noTalk } from './attendance-scenarios';
import {
  countyRecall,
  countyRectification,
  dehongBars,
  dehongFalseAttendance,
  dehongRecall,
  dehongRecallLimits,
  nothingElse,
  qinghaiBars,
  qinghaiUnitTalk,
} from './recall-scenarios';
import type { Scenario } from './scenarios';
import { guizhouStrikes, guizhouUnitMeasure, noStrikes, qinghaiStrikes } from './strike-scenarios';

const all: Readonly<Record<string, readonly Scenario[]>> = {
  'guizhou-2018': [
    ...[guizhouStrikes, guizhouUnitMeasure, noTalk, noRanking, nothingElse('accountability')],
  ],
  'dehong-2021': [
    ...[noStrikes, dehongTalk, dehongRanking, dehongRecall, dehongRecallLimits, dehongBars],
    ...[dehongFalseAttendance, nothingElse('recall', 'false-attendance')],
  ],
  'hubei-2016': [...[noStrikes, noTalk, noRanking, nothingElse('accountability')]],
  'county-2021': [
    ...[noStrikes, noTalk, noRanking, countyRecall, countyRectification],
    nothingElse('recall', 'rectification'),
  ],
  'qinghai-2018': [
    ...[qinghaiStrikes, noTalk, noRanking, qinghaiBars, qinghaiUnitTalk, nothingElse('unit-talk')],
  ],
};

/** What is put forward by a pack, and what is not. */
export function proposalScenarios(pack: string): readonly Scenario[] {
  return all[pack] ?? [];
}
