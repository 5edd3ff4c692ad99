import * as z from 'zod';
import {
  classId,
  contact,
  countyOnly,
  entryNumber,
  newClass,
  nominationDone,
  nominationId,
  nominators,
  nomineeKey,
  objectionDone,
  objectionId,
  objectionText,
  owners,
  reason,
  roundDone,
  roundId,
  why,
  year,
} from './awards-fields';
import { endpoint } from './endpoint';
import { day } from './fields';
import { literal } from './literal';

const ofRounds = ['award-round-unknown', 'award-not-at-step'] as const;
const ofNominations = ['award-nomination-unknown', 'award-nomination-at'] as const;
const byCounty = ['award-not-yours', 'own-award'] as const;

/** A round of awards on its way. */
export const awards = {
  'awards.open': endpoint({
    title: '开一批评优表扬',
    kind: 'mutation',
    callers: countyOnly,
    scope: 'the county',
    input: z.object({
      year,
      classes: z.array(newClass).max(20, '最多写 20 类。').meta({ title: '类别' }),
      nominateUntil: day.meta({ title: '推荐的最后一天' }),
      contact: contact.meta({ title: '联系人' }),
    }),
    output: z.object({ round: z.string() }),
    refusals: [
      ...['award-no-rule', 'award-year-wrong', 'award-rounds-full', 'award-class-needed'],
      ...['award-class-kind', 'award-class-one', 'award-class-same'],
      ...['award-until-past', 'award-until-far'],
    ] as const,
  }),

  'awards.nominate': endpoint({
    title: '推荐一位干部、一支工作队或一个单位',
    kind: 'mutation',
    callers: nominators,
    scope:
      'the village or the unit of the cadre; of a unit a village it has people in, or the county',
    input: z.object({ round: roundId, nominee: nomineeKey, class: classId, why }),
    output: nominationDone,
    refusals: [
      ...[...ofRounds, 'own-award', 'award-nominee-unknown', 'award-class-unknown'],
      ...['award-why-needed', 'award-barred', 'award-nominated'],
    ] as const,
  }),

  'awards.takeBack': endpoint({
    title: '收回自己作出的推荐',
    kind: 'mutation',
    callers: nominators,
    scope: 'as for nominating; whoever made it alone',
    input: z.object({ nomination: nominationId }),
    output: nominationDone,
    refusals: [...ofRounds, ...ofNominations, 'award-nominator-only'],
  }),

  'awards.decline': endpoint({
    title: '不参加评优表扬',
    kind: 'mutation',
    callers: owners,
    scope: 'the cadre’s own; that of one’s team or of the unit one answers for',
    input: z.object({ nomination: nominationId }),
    output: nominationDone,
    refusals: [...ofRounds, ...ofNominations],
  }),

  'awards.review': endpoint({
    title: '审核推荐：列入或不列入',
    kind: 'mutation',
    callers: countyOnly,
    scope: 'the county of the round',
    input: z.object({
      nomination: nominationId,
      decision: z.enum(['take', 'leave-out']).meta({ title: '结论' }),
      reason: reason.optional(),
    }),
    output: nominationDone,
    refusals: [
      ...[...ofRounds, ...ofNominations, ...byCounty, 'award-same-officer'],
      ...['award-reason-needed', 'award-barred', 'award-places-full', 'award-list-full'],
    ] as const,
  }),

  'awards.publish': endpoint({
    title: '公示名单',
    kind: 'mutation',
    callers: countyOnly,
    scope: 'the county of the round',
    input: z.object({ round: roundId, to: day.meta({ title: '公示的最后一天' }) }),
    output: roundDone,
    refusals: [
      ...[...ofRounds, ...byCounty, 'award-unreviewed', 'award-nobody'],
      ...['award-notice-short', 'award-notice-far', 'calendar-year-unknown'],
    ] as const,
  }),

  'awards.object': endpoint({
    title: '对公示名单提出异议（只有办理的人看得到）',
    kind: 'mutation',
    callers: 'anyone',
    scope: 'anybody bound: what anybody may read',
    input: z.object({ round: roundId, entry: entryNumber, text: objectionText }),
    output: z.object({ entry: z.number().int() }),
    refusals: [...ofRounds, 'not-bound', 'award-entry-unknown', 'award-objection-there'],
  }),

  'awards.enterObjection': endpoint({
    title: '登记电话、来信、来访的异议',
    kind: 'mutation',
    callers: countyOnly,
    scope: 'the county of the round',
    input: z.object({
      round: roundId,
      entry: entryNumber,
      text: objectionText,
      way: z.enum(['phone', 'letter', 'visit'], '请选怎样来的。').meta({ title: '怎样来的' }),
      /** 匿名 without. */
      name: literal('姓名', 20).optional(),
    }),
    output: objectionDone,
    refusals: [...ofRounds, 'award-not-yours', 'award-entry-unknown'],
  }),

  'awards.handleObjection': endpoint({
    title: '办理异议：成立或不成立',
    kind: 'mutation',
    callers: countyOnly,
    scope: 'the county of the round',
    input: z.object({
      objection: objectionId,
      decision: z.enum(['uphold', 'reject'], '请选结论。').meta({ title: '结论' }),
      answer: literal('核实情况', 300),
    }),
    output: objectionDone,
    refusals: [
      ...[...ofRounds, ...byCounty, 'award-same-officer', 'award-reason-needed'],
      ...['award-objection-unknown', 'award-objection-done'],
    ] as const,
  }),

  'awards.announce': endpoint({
    title: '决定并公布',
    kind: 'mutation',
    callers: countyOnly,
    scope: 'the county of the round',
    input: z.object({
      round: roundId,
      documentNumber: literal('文号', 60).default(''),
    }),
    output: roundDone,
    refusals: [
      ...[...ofRounds, ...byCounty, 'award-notice-running'],
      ...['award-objections-open', 'award-nobody'],
    ] as const,
  }),

  'awards.end': endpoint({
    title: '结束这一批，不表扬',
    kind: 'mutation',
    callers: countyOnly,
    scope: 'the county of the round',
    input: z.object({ round: roundId, reason }),
    output: roundDone,
    refusals: [...ofRounds, 'award-not-yours', 'award-reason-needed'],
  }),
};
