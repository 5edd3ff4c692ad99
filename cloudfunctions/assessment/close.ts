import { decideClose } from '../../src/core/assessment/close';
import {
  assessmentRoundRef,
  assessmentSheetId,
  assessmentSheetRef,
} from '../../src/core/assessment/places';
import type { Ref } from '../../src/core/records';
import { act } from '../_backend/act';
import { grantsFor } from '../_backend/facts/in-division';
import { aboutRound, roundFacts } from './round-facts';

/** 归档: some sheets of a round at once. */
export const close = act({
  endpoint: 'assessment.close',
  about: aboutRound,
  refs: ({ tenant, input }) => ({ round: assessmentRoundRef(tenant, input.round) }),

  async gather({ tenant, input }, { round }, reader) {
    const people = [...new Set(input.people)];
    const refs: Record<string, Ref<'assessmentSheet'>> = {};
    for (const person of people) {
      refs[person] = assessmentSheetRef(tenant, assessmentSheetId(input.round, person));
    }
    const found = await reader.read(refs);
    const sheets = people.map((person) => found[person]);
    const units = [...new Set(sheets.flatMap((sheet) => sheet?.body.unit ?? []))];
    const grants = await Promise.all(units.map((unit) => grantsFor(reader, tenant, unit)));
    return { round, sheets, unitGrants: grants.flat().map(({ body }) => body) };
  },

  decide: ({ round, sheets, unitGrants }, call) =>
    decideClose({ ...roundFacts(round, call), tenant: call.tenant, sheets, unitGrants }),
});
