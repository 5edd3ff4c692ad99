import { decideHand } from '../../src/core/assessment/hand';
import { assessmentFactsRef } from '../../src/core/assessment/places';
import { act } from '../_backend/act';
import { factsToday } from './read-facts';
import { sheetFacts, sheetRefs, subjectOfSheet } from './sheet-facts';

/** 提交决定: with the facts of today, which stand from then on. */
export const hand = act({
  endpoint: 'assessment.hand',

  refs: (asked) => ({
    ...sheetRefs(asked),
    frozen: assessmentFactsRef(asked.tenant, asked.input.sheet),
  }),

  async gather({ tenant, day }, { sheet, round, frozen }, reader) {
    const around = { tenant, day };
    const facts = sheet && round && (await factsToday(reader, { sheet, round }, around));
    return { sheet, round, frozen, lines: facts?.lines ?? [], caps: facts?.caps ?? [] };
  },

  subject: subjectOfSheet,

  decide: ({ lines, caps, frozen, ...records }, call) =>
    decideHand(call.input, { ...sheetFacts(records, call), lines, caps, frozen }),
});
