import { opinionWords } from '../../src/core/assessment/opinion';
import { assessmentRoundRef } from '../../src/core/assessment/places';
import type { AssessmentSheet } from '../../src/core/assessment/sheet';
import { opinionsOfCaller } from '../../src/core/assessment/who-may';
import type { Day } from '../../src/core/calendar/day';
import { refused } from '../../src/core/refusal';
import type { Caller } from '../../src/core/roster/caller';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { sheetsSeen } from './sheets-seen';
import { showRoundHead, whoseSheet } from './show-sheet';

const roles = ['township-officer', 'unit-officer', 'village-secretary', 'village-official'];

/** Whom the caller is asked about, and what they wrote; nothing of facts or results. */
export const asked = act({
  endpoint: 'assessment.asked',
  about: () => ({}),

  refs: ({ tenant, input }) => ({ found: assessmentRoundRef(tenant, input.round) }),

  async gather(call, { found }, reader) {
    if (!found) throw refused('assessment-round-unknown');
    const caller = callerOrRefuse(call);
    const around = { round: found.id, caller, day: call.day, roles };
    return { found, caller, sheets: await sheetsSeen(reader, call.tenant, around) };
  },

  decide({ found, caller, sheets }, { day }) {
    const people = sheets.flatMap(({ id, body }) => {
      const as = opinionsOfCaller(caller, body, day);
      if (as.length === 0) return [];
      return [
        {
          ...{ sheet: id, name: body.name, of: whoseSheet(body), state: body.state },
          as: as.map((from) => ({ from, words: opinionWords[from] })),
          own: ownOpinions(body, caller, day),
        },
      ];
    });
    return { output: { ...showRoundHead(found), people } };
  },
});

/** Of an office, what was written for it by whomever; otherwise one’s own. */
function ownOpinions(sheet: AssessmentSheet, caller: Caller, day: Day) {
  const as = opinionsOfCaller(caller, sheet, day);
  return sheet.opinions
    .filter(({ from, hearing }) => !hearing && as.includes(from))
    .filter(({ from, by }) => from !== 'village-cadres' || by === caller.person)
    .map(({ from, text, suggests }) => ({ from, text, ...(suggests ? { suggests } : {}) }));
}
