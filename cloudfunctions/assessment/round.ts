import type { Output } from '../../src/contract/contract';
import { isReadyToClose } from '../../src/core/assessment/close';
import { assessmentRoundRef, divisionOfAssessment } from '../../src/core/assessment/places';
import { excellentCount } from '../../src/core/assessment/quota';
import type { AssessmentSheet, AssessmentSheetState } from '../../src/core/assessment/sheet';
import { assessmentStateWords } from '../../src/core/assessment/words';
import type { Day } from '../../src/core/calendar/day';
import { bodies } from '../../src/core/policy/kinds/bodies';
import type { Stored } from '../../src/core/records';
import { refused } from '../../src/core/refusal';
import type { Caller } from '../../src/core/roster/caller';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { mayCallAbout } from '../_backend/facts/may-call';
import { sightOf } from './sees';
import { sheetsSeen } from './sheets-seen';
import { showRoundHead, showSheetHead } from './show-sheet';

/** As many as one looks through; past that one asks with a name or a township. */
const MOST = 300;

const overseeing = ['county-officer', 'township-officer', 'unit-officer'];

/** One round, with the sheets the caller may see. */
export const round = act({
  endpoint: 'assessment.round',
  about: () => ({}),

  refs: ({ tenant, input }) => ({ found: assessmentRoundRef(tenant, input.round) }),

  async gather(call, { found }, reader) {
    if (!found) throw refused('assessment-round-unknown');
    const caller = callerOrRefuse(call);
    const sheets = await sheetsSeen(reader, call.tenant, {
      ...{ round: found.id, caller, day: call.day, roles: overseeing },
    });
    return { found, caller, sheets };
  },

  decide({ found, caller, sheets }, { input, day }) {
    const { rule } = found.body;
    const division = divisionOfAssessment(found.id);
    const within = sheets.filter(({ body }) => body.village.startsWith(input.division ?? ''));
    const asked = within.filter(({ body }) => isAsked(body, input));
    const ofCounty = mayCallAbout(caller, 'assessment.fill', { division }, day);
    return {
      output: {
        ...showRoundHead(found),
        led: bodies[rule.led],
        sheets: asked.slice(0, MOST).map((each) => showRow(each, caller, day)),
        more: asked.length > MOST,
        counts: countsOf(within.map(({ body }) => body)),
        ...(ofCounty ? { excellent: excellentOf(sheets, found) } : {}),
        can: ofCounty && found.body.state === 'open' ? ['fill' as const, 'close' as const] : [],
        explanations: [...rule.explanations],
      },
    };
  },
});

function excellentOf(
  sheets: readonly Stored<'assessmentSheet'>[],
  { body }: Stored<'assessmentRound'>,
) {
  const { assessed, excellent, over, text, most } = excellentCount(
    sheets.map((each) => each.body),
    body.rule.quota,
  );
  return { assessed, excellent, over, text, ...(most === undefined ? {} : { most }) };
}

function showRow(each: Stored<'assessmentSheet'>, caller: Caller, day: Day) {
  const { result } = sightOf(each.body, caller, day);
  const ready = isReadyToClose(each.body, day) && each.body.person !== caller.person;
  return { ...showSheetHead(each, result), ready };
}

interface Wanted {
  readonly state?: AssessmentSheetState | undefined;
  readonly name: string;
}

function isAsked(
  { name, villageName, unit, state }: AssessmentSheet,
  { state: wanted, name: part }: Wanted,
): boolean {
  if (wanted && state !== wanted) return false;
  return `${name} ${villageName} ${unit}`.includes(part.trim());
}

function countsOf(sheets: readonly AssessmentSheet[]): Output<'assessment.round'>['counts'] {
  const states = Object.keys(assessmentStateWords) as AssessmentSheetState[];
  return states.flatMap((state) => {
    const count = sheets.filter((each) => each.state === state).length;
    return count > 0 ? [{ state, words: assessmentStateWords[state], count }] : [];
  });
}
