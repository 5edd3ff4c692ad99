import type { Output } from '../../src/contract/contract';
import { capsOn } from '../../src/core/assessment/cap';
import { sheetCan } from '../../src/core/assessment/can';
import { gradeWords, upTo } from '../../src/core/assessment/grade';
import { missingOpinions, opinionWords } from '../../src/core/assessment/opinion';
import { assessmentFactsRef } from '../../src/core/assessment/places';
import { proposeGrade } from '../../src/core/assessment/propose';
import type { AssessmentRule } from '../../src/core/assessment/rule';
import type { AssessmentSheet } from '../../src/core/assessment/sheet';
import { objectBy, objectDue } from '../../src/core/assessment/sign';
import { usesOf } from '../../src/core/assessment/uses';
import { assessmentDeedWords, roundInWords } from '../../src/core/assessment/words';
import { bodies } from '../../src/core/policy/kinds/bodies';
import { refused } from '../../src/core/refusal';
import { countyRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { effectsOfPerson } from '../_backend/facts/effects';
import { packOn } from '../_backend/facts/rules-in-force';
import { showEvidence } from '../_backend/facts/show-evidence';
import { factsToday } from './read-facts';
import { sightOf } from './sees';
import { sheetRefs, subjectOfSheet } from './sheet-facts';
import { showOpinions } from './show-opinions';
import { showCap, showSheetHead } from './show-sheet';

type Shown = Output<'assessment.sheet'>;

/** One cadre’s sheet: what the records say, what people said, what caps it, what came of it. */
export const sheet = act({
  endpoint: 'assessment.sheet',

  refs: (asked) => ({
    ...sheetRefs(asked),
    frozen: assessmentFactsRef(asked.tenant, asked.input.sheet),
    county: countyRef(asked.tenant),
  }),

  async gather(call, { sheet: found, round, frozen, county }, reader) {
    const { tenant, day } = call;
    const records = { sheet: found, round };
    if (!found || !round) return { records, caller: callerOrRefuse(call) };
    const kept = found.body.handed && frozen?.body;
    const [facts, effects] = await Promise.all([
      kept ?? factsToday(reader, { sheet: found, round }, { tenant, day }),
      effectsOfPerson(reader, tenant, found.body.person),
    ]);
    const caps = capsOn(
      effects.map(({ body }) => body),
      found.body,
    );
    const of = { facts, caps, frozen: kept !== undefined, pack: packOn(county?.body, day) };
    return { records, caller: callerOrRefuse(call), of };
  },

  subject: ({ records }) => subjectOfSheet(records),

  decide({ records: { sheet: found, round }, caller, of }, { day }) {
    if (!found || !round || !of) throw refused('assessment-sheet-unknown');
    const { body } = found;
    const { rule } = round.body;
    const sight = sightOf(body, caller, day);
    const by = objectBy(body);
    const { decided, objection, answer } = sight.result ? body : {};
    return {
      output: {
        ...showSheetHead(found, sight.result),
        ...{ round: round.id, title: roundInWords(body), led: bodies[rule.led] },
        ...{ period: { from: body.from, to: body.to }, components: [...rule.components] },
        facts: showEvidence(of.facts.lines, caller, day),
        ...{ readOn: of.facts.readOn, frozen: of.frozen },
        opinions: showOpinions(body, sight, caller),
        missing: missingOpinions(rule.asks, body.opinions).map((each) => opinionWords[each]),
        ...(sight.all || sight.result ? { proposed: proposedOf(body, rule, of.caps) } : {}),
        caps: of.caps.map(showCap),
        ...(decided ? { decided: showDecided(decided) } : {}),
        ...(objection ? { objection: { ...objection } } : {}),
        ...(answer ? { answer: { ...answer } } : {}),
        steps: showSteps(body, sight),
        can: sheetCan(body, { caller, day }),
        dues: by && body.state === 'decided' && sight.result ? [objectDue(by)] : [],
        uses: decided ? usesOf(of.pack, decided.grade, decided.on) : [],
        explanations: [...rule.explanations],
      },
    };
  },
});

function showDecided({ grade, reason, on }: NonNullable<AssessmentSheet['decided']>) {
  return { gradeWords: gradeWords[grade], reason, on };
}

function proposedOf(
  { handed }: AssessmentSheet,
  { scoring }: AssessmentRule,
  caps: Parameters<typeof proposeGrade>[0],
): Shown['proposed'] {
  const { highest, suggested, score } = proposeGrade(caps, scoring, handed?.marks);
  return {
    ...{ highest, highestWords: gradeWords[highest] },
    ...(suggested ? { suggestedWords: gradeWords[suggested] } : {}),
    ...(score ? { score: { total: score.total, parts: [...score.parts] } } : {}),
    parts: [...(scoring?.parts ?? [])],
    choices: upTo(highest).map((grade) => ({ grade, words: gradeWords[grade] })),
  };
}

/** The unit sees no more of the way than the cadre does: what was decided, once it is told. */
function showSteps(
  { steps }: AssessmentSheet,
  { all, result }: { readonly all: boolean; readonly result: boolean },
): Shown['steps'] {
  return steps
    .filter(({ step }) => all || (result && !['opine', 'hear'].includes(step)))
    .map(({ step, byName, at, remark }) => ({
      ...{ stepWords: assessmentDeedWords[step], byName, at },
      ...(remark ? { remark } : {}),
    }));
}
