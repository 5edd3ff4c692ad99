import * as z from 'zod';
import { endpoint } from './endpoint';
import { photos } from './evaluation-issues';
import { day, sentence, unitId, villageCode, words } from './fields';
import {
  entryKind,
  entryNumber,
  entryState,
  fund,
  fundPayer,
  fundSum,
  fundYear,
  projectId,
  projectPlan,
  projectState,
  spendItem,
  voucher,
} from './funds-shapes';

/** Whoever works in the village, and who has lent the first secretary’s seat. */
const team = { cadre: 'division', 'first-secretary': 'division' } as const;
const unit = { 'unit-officer': 'unit' } as const;
const offices = { 'township-officer': 'division', 'county-officer': 'division' } as const;
const book = { village: villageCode, year: fundYear };
const files = ['file-unknown', 'file-used', 'file-refused'] as const;

/** The money of villages: written down, looked at by somebody else, taken back by another entry. */
export const funds = {
  'funds.enter': endpoint({
    title: '记一笔村里的账：收到、支出，或单位认购',
    kind: 'mutation',
    callers: { ...team, ...unit },
    scope: 'input.village is the caller’s village, or input.unit the unit of the caller’s grant',
    input: z.object({
      ...book,
      kind: entryKind,
      fund,
      payer: fundPayer.optional(),
      unit: unitId.optional(),
      item: spendItem.optional(),
      fen: fundSum,
      on: day,
      what: sentence('用途或说明'),
      voucher: voucher.optional(),
      project: projectId.optional(),
      photos,
    }),
    output: z.object({ entry: z.number().int() }),
    refusals: [
      ...(['village-unknown', 'funds-year-wrong', 'funds-day-wrong'] as const),
      ...(['funds-payer-needed', 'funds-unit-needed', 'funds-item-needed'] as const),
      ...(['funds-purchase-by-unit', 'funds-unit-gives-only', 'funds-unit-not-posted'] as const),
      ...(['funds-book-full', 'project-unknown', ...files] as const),
    ],
  }),

  'funds.settle': endpoint({
    title: '核对别人记的一笔账，或退回',
    kind: 'mutation',
    callers: { ...team, ...unit, ...offices },
    scope: 'the village, or the unit that gave it, lies in the caller’s grant',
    input: z.object({
      ...book,
      number: entryNumber,
      agree: z.boolean(),
      reason: words('原因').optional(),
    }),
    output: z.object({ state: entryState }),
    refusals: ['funds-entry-unknown', 'funds-entry-settled', 'funds-own', 'funds-reason-needed'],
  }),

  'funds.reverse': endpoint({
    title: '撤回或冲销本方记的一笔账',
    kind: 'mutation',
    callers: { ...team, ...unit },
    scope: 'the village, or the unit that gave it, lies in the caller’s grant',
    input: z.object({ ...book, number: entryNumber, reason: sentence('原因') }),
    output: z.object({ state: entryState }),
    refusals: [
      ...(['funds-entry-unknown', 'funds-entry-settled'] as const),
      ...(['funds-not-your-side', 'funds-book-full'] as const),
    ],
  }),

  'funds.close': endpoint({
    title: '对账：一个村一年的账记齐了',
    kind: 'mutation',
    callers: offices,
    scope: 'input.village lies in the caller’s grant',
    input: z.object(book),
    output: z.object({ closed: z.literal(true) }),
    refusals: ['village-unknown', 'funds-year-runs', 'funds-closed', 'funds-entries-wait'],
  }),

  'funds.planProject': endpoint({
    title: '给村里立一个项目',
    kind: 'mutation',
    callers: team,
    scope: 'input.village is the caller’s village',
    input: z.object({ village: villageCode, ...projectPlan }),
    output: z.object({ project: z.string() }),
    refusals: [
      ...(['village-unknown', 'project-days-wrong'] as const),
      ...(['project-template-unknown', 'project-many'] as const),
    ],
  }),

  'funds.replanProject': endpoint({
    title: '改项目的计划',
    kind: 'mutation',
    callers: team,
    scope: 'the project’s village is the caller’s village',
    input: z.object({ project: projectId, ...projectPlan, reason: sentence('原因') }),
    output: z.object({ project: z.string() }),
    refusals: [
      ...(['project-unknown', 'project-over', 'project-days-wrong'] as const),
      ...(['project-reason-needed', 'project-template-unknown', 'project-notes-many'] as const),
    ],
  }),

  'funds.reportProject': endpoint({
    title: '记一次项目进展',
    kind: 'mutation',
    callers: team,
    scope: 'the project’s village is the caller’s village',
    input: z.object({
      project: projectId,
      state: projectState,
      on: day,
      text: sentence('进展', 500),
      photos,
    }),
    output: z.object({ state: projectState }),
    refusals: ['project-unknown', 'project-note-day', 'project-notes-many', ...files],
  }),
};
