import * as z from 'zod';
import {
  assessed,
  came,
  countyOnly,
  grade,
  hearers,
  hearingMethod,
  invited,
  mark,
  opinionGivers,
  opinionText,
  reason,
  roundDone,
  roundId,
  sheetDone,
  sheetId,
  time,
  year,
} from './assessment-fields';
import { endpoint } from './endpoint';
import { day, personId } from './fields';

const ofSheets = ['assessment-sheet-unknown', 'assessment-not-at-step'] as const;
const ofRounds = ['assessment-round-unknown', 'assessment-round-at'] as const;
const byOthers = ['assessment-not-yours', 'own-assessment'] as const;

/** 考核: a round of a year or a term on its way, and one cadre’s sheet in it. */
export const assessment = {
  'assessment.open': endpoint({
    title: '开一次考核',
    kind: 'mutation',
    callers: countyOnly,
    scope: 'the county',
    input: z.object({ year, time, opinionsUntil: day.meta({ title: '征求意见的最后一天' }) }),
    output: roundDone,
    refusals: [
      ...['assessment-no-rule', 'assessment-year-wrong', 'assessment-round-there'],
      ...['assessment-until-past', 'assessment-until-far'],
    ] as const,
  }),

  'assessment.fill': endpoint({
    title: '给后来派驻的补建考核表',
    kind: 'mutation',
    callers: countyOnly,
    scope: 'the county of the round',
    input: z.object({ round: roundId }),
    output: roundDone,
    refusals: [...ofRounds, 'assessment-not-yours'],
  }),

  'assessment.opine': endpoint({
    title: '对一位干部的考核写意见（乡镇、派出单位、村组干部）',
    kind: 'mutation',
    callers: opinionGivers,
    scope: 'the village or the unit of the cadre; each for their own office',
    input: z.object({
      sheet: sheetId,
      from: z.enum(['township', 'unit', 'village-cadres']).meta({ title: '谁的意见' }),
      text: opinionText,
      /** Of the township or the unit. */
      suggests: grade.optional(),
    }),
    output: sheetDone,
    refusals: [
      ...[...ofSheets, ...byOthers, 'assessment-text-needed'],
      ...['assessment-no-grade', 'assessment-opinions-full'],
    ] as const,
  }),

  'assessment.hear': endpoint({
    title: '登记会上或谈话听取的意见',
    kind: 'mutation',
    callers: hearers,
    scope: 'the village of the cadre',
    input: z.object({
      sheet: sheetId,
      from: z
        .enum(['village-cadres', 'party-members', 'villagers'], '请选听取谁的意见。')
        .meta({ title: '听取谁的意见' }),
      text: opinionText,
      hearing: z.object({
        on: day.meta({ title: '哪天听取的' }),
        method: hearingMethod,
        invited,
        came,
      }),
    }),
    output: sheetDone,
    refusals: [
      ...[...ofSheets, ...byOthers, 'assessment-text-needed', 'assessment-opinions-full'],
      ...['assessment-heard-ahead', 'assessment-heard-numbers'],
    ] as const,
  }),

  'assessment.hand': endpoint({
    title: '提交决定：数据从今天起固定',
    kind: 'mutation',
    callers: countyOnly,
    scope: 'the county of the cadre’s village',
    input: z.object({
      sheet: sheetId,
      /** By the name of the part, where the county’s document has marks. */
      marks: z.record(z.string().max(40), mark).optional().meta({ title: '分数' }),
      without: reason.optional().meta({ title: '没有征求到的原因' }),
    }),
    output: sheetDone,
    refusals: [
      ...[...ofSheets, ...byOthers, 'assessment-opinions-missing', 'calendar-year-unknown'],
      ...['assessment-marks-needed', 'assessment-no-marks'],
    ] as const,
  }),

  'assessment.takeBack': endpoint({
    title: '退回征求意见',
    kind: 'mutation',
    callers: countyOnly,
    scope: 'the county of the cadre’s village',
    input: z.object({ sheet: sheetId, reason }),
    output: sheetDone,
    refusals: [...ofSheets, ...byOthers, 'assessment-reason-needed'],
  }),

  'assessment.decide': endpoint({
    title: '决定等次',
    kind: 'mutation',
    callers: countyOnly,
    scope: 'the county of the cadre’s village',
    input: z.object({ sheet: sheetId, grade, reason }),
    output: sheetDone,
    refusals: [...ofSheets, ...byOthers, 'assessment-reason-needed', 'assessment-capped'],
  }),

  'assessment.sign': endpoint({
    title: '在考核结果上签字',
    kind: 'mutation',
    callers: assessed,
    scope: 'the cadre’s own',
    input: z.object({ sheet: sheetId }),
    output: sheetDone,
    refusals: ofSheets,
  }),

  'assessment.object': endpoint({
    title: '对考核结果提出异议',
    kind: 'mutation',
    callers: assessed,
    scope: 'the cadre’s own',
    input: z.object({ sheet: sheetId, text: opinionText.meta({ title: '异议' }) }),
    output: sheetDone,
    refusals: [...ofSheets, 'assessment-text-needed', 'assessment-object-late'],
  }),

  'assessment.answer': endpoint({
    title: '答复异议：维持或改变等次',
    kind: 'mutation',
    callers: countyOnly,
    scope: 'the county of the cadre’s village',
    input: z.object({
      sheet: sheetId,
      /** 维持 without. */
      grade: grade.optional(),
      answer: reason.meta({ title: '答复' }),
    }),
    output: sheetDone,
    refusals: [
      ...[...ofSheets, ...byOthers, 'assessment-same-officer', 'assessment-reason-needed'],
      ...['assessment-same-grade', 'assessment-capped'],
    ] as const,
  }),

  'assessment.close': endpoint({
    title: '归档：结果生效，按文件反馈派出单位',
    kind: 'mutation',
    callers: countyOnly,
    scope: 'the county of the round',
    input: z.object({
      round: roundId,
      people: z
        .array(personId)
        .min(1, '请至少选一位。')
        .max(30, '一次最多归档 30 份。')
        .meta({ title: '哪几位' }),
    }),
    output: z.object({ round: z.string(), closed: z.number().int() }),
    refusals: [...ofSheets, ...byOthers, 'assessment-not-ready'],
  }),

  'assessment.closeRound': endpoint({
    title: '办结一次考核',
    kind: 'mutation',
    callers: countyOnly,
    scope: 'the county of the round',
    input: z.object({ round: roundId }),
    output: roundDone,
    refusals: [...ofRounds, 'assessment-not-yours', 'assessment-sheets-left'],
  }),
};
