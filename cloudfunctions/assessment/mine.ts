import { roundInWords } from '../../src/core/assessment/words';
import { act } from '../_backend/act';
import { assessmentSheetsOf } from '../_backend/facts/assessments';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { sightOf } from './sees';
import { showSheetHead } from './show-sheet';

/** The caller’s own sheets, the latest year first. */
export const mine = act({
  endpoint: 'assessment.mine',

  about: ({ caller }) => ({ person: caller?.body.person }),

  async gather(call, _found, reader) {
    const caller = callerOrRefuse(call);
    return { caller, found: await assessmentSheetsOf(reader, call.tenant, caller.person) };
  },

  decide: ({ caller, found }, { day }) => ({
    output: {
      sheets: [...found].reverse().map((each) => ({
        ...showSheetHead(each, sightOf(each.body, caller, day).result),
        title: roundInWords(each.body),
      })),
    },
  }),
});
