import type { Output } from '../../src/contract/contract';
import { instantOf } from '../../src/core/calendar/day';
import { COUNT_AFTER_SECONDS } from '../../src/core/evaluation/count';
import { partsOfAssembly, resultRef } from '../../src/core/evaluation/places';
import { ratedSubjects } from '../../src/core/evaluation/rated-subjects';
import { assemblyStepWords } from '../../src/core/evaluation/step-words';
import type { Stored } from '../../src/core/records';
import { refused } from '../../src/core/refusal';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import {
  aboutAssembly,
  assembliesOf,
  assemblyRefs,
  linesOf,
  papersOf,
  slipsOf,
} from '../_backend/facts/evaluation';
import { postingsIn } from '../_backend/facts/in-division';
import { deedsOn } from './deeds';
import { showAssembly } from './show-assembly';
import { paperStates, partyTurnouts } from './show-turnout';
import { ratedOn } from '../../src/core/policy/kinds/evaluation-words';

/** How an assembly stands: who used their right by which means, and nothing of any rating. */
export const show = act({
  endpoint: 'evaluation.show',
  about: aboutAssembly,

  refs: ({ tenant, input }) => ({
    ...assemblyRefs(tenant, input.assembly),
    result: resultRef(tenant, input.assembly),
  }),

  async gather(call, { assembly, round, result }, reader) {
    const { tenant, input } = call;
    const { village } = partsOfAssembly(input.assembly);
    const [lines, slips, papers, postings, all] = await Promise.all([
      linesOf(reader, tenant, input.assembly),
      slipsOf(reader, tenant, input.assembly),
      papersOf(reader, tenant, input.assembly),
      postingsIn(reader, tenant, village),
      assembliesOf(reader, tenant, village),
    ]);
    const bodies = { lines: lines.map(({ body }) => body), papers: papers.map(({ body }) => body) };
    const known = { assembly, round, result, caller: callerOrRefuse(call), ...bodies };
    return { ...known, slips, postings: postings.map(({ body }) => body), all };
  },

  decide({ assembly, round, lines, slips, papers, postings, ...rest }, { day }) {
    if (!assembly || !round) throw refused('assembly-unknown');
    const { body } = assembly;
    const { turns, smallest, explanations } = round.body.form;
    const today = { quarter: body.quarter, today: day };
    const subjects = body.subjects.length ? body.subjects : ratedSubjects(turns, postings, today);
    const on = (party: string) => turns.find((turn) => turn.party === party)?.ratedOn ?? 'results';
    return {
      output: {
        ...{ ...showAssembly(assembly), code: body.code, fingerprint: body.fingerprint, smallest },
        subjects: subjects.map(({ id, party, name }) => ({
          ...{ subject: id, party, name, ratedOn: ratedOn[on(party)] },
        })),
        parties: partyTurnouts(lines, body),
        slips: { printed: body.slips, handed: slips.filter((each) => each.body.line).length },
        paper: paperStates(lines, papers, { assembly: body, turns }),
        ...closingTimes(assembly),
        steps: body.steps.map(({ step, byName, at }) => ({
          ...{ step: assemblyStepWords[step], byName, at },
        })),
        can: deedsOn(assembly, { ...rest, day }),
        explanations: [...explanations],
      },
    };
  },
});

function closingTimes({
  body: { state, closingAt },
}: Stored<'assembly'>): Pick<Output<'evaluation.show'>, 'closingAt' | 'countFrom'> {
  if (!closingAt) return {};
  const countFrom = instantOf(Date.parse(closingAt) + COUNT_AFTER_SECONDS * 1000);
  return { closingAt, ...(state === 'closing' ? { countFrom } : {}) };
}
