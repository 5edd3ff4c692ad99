import type { Output } from '../../src/contract/contract';
import type { Explanation } from '../../src/core/policy/explain';
import { countyRef, unitName } from '../../src/core/roster/places';
import type { AreaFact, UnitArea, UnitAssessment } from '../../src/core/unit-assessment/assessment';
import { unitCan } from '../../src/core/unit-assessment/can';
import { roundOf } from '../../src/core/unit-assessment/deed';
import {
  areaWords,
  conclusionWords,
  unitAssessmentDeedWords,
  unitAssessmentStateWords,
} from '../../src/core/unit-assessment/words';
import { act } from '../_backend/act';
import { gatherUnitFacts } from './gather-facts';
import { unitRecords, unitSubject } from './unit-records';

type Shown = Output<'unit-assessment.sheet'>;

/** One unit's sheet: facts by area, as read today or as they were concluded on. */
export const sheet = act({
  endpoint: 'unit-assessment.sheet',
  refs: ({ tenant }) => ({ county: countyRef(tenant) }),

  async gather(call, { county }, reader) {
    const records = await unitRecords(call, county, reader);
    const areas = records.round?.body.areas ?? [];
    const kept = records.assessment?.body;
    const fresh = !kept || kept.state === 'taken-back';
    return {
      ...records,
      facts: fresh ? await gatherUnitFacts(reader, records, areas) : kept.facts,
    };
  },

  subject: unitSubject,

  decide({ facts, ...records }) {
    const { year, unit, assessment } = records;
    const { areas, explanations } = roundOf(records).body;
    const found = assessment?.body;
    const standing = found && found.state !== 'taken-back' ? found : undefined;
    return {
      output: {
        ...{ year, unit, unitName: unitName(unit) },
        stateWords: found ? unitAssessmentStateWords[found.state] : '',
        areas: areas.map((area) => areaOf(area, facts, standing)),
        ...concluded(standing),
        steps: stepsOf(found),
        can: unitCan(records, found, records),
        explanations: [...explanations, ...newOnes(standing, explanations)],
      },
    };
  },
});

function areaOf(
  area: UnitArea,
  facts: readonly AreaFact[],
  found: UnitAssessment | undefined,
): Shown['areas'][number] {
  const finding = found?.findings.find((each) => each.area === area)?.text;
  return {
    ...{ area, words: areaWords[area] },
    facts: facts
      .filter((each) => each.area === area)
      .map(({ title, text, source, unset }) => ({ title, text, source, unset: unset === true })),
    ...(finding ? { finding } : {}),
  };
}

function concluded(found: UnitAssessment | undefined): Pick<Shown, 'conclusion' | 'answer'> {
  if (!found) return {};
  const { conclusion, words, problem, dueBy, answer } = found;
  const mend = { ...(problem ? { problem } : {}), ...(dueBy ? { dueBy } : {}) };
  return {
    conclusion: { words: conclusionWords[conclusion], said: words, ...mend },
    ...(answer
      ? { answer: { text: answer.text, byName: answer.byName, at: answer.at, late: answer.late } }
      : {}),
  };
}

function stepsOf(found: UnitAssessment | undefined): Shown['steps'] {
  return (found?.steps ?? []).map(({ step, byName, at, remark }) => ({
    ...{ stepWords: unitAssessmentDeedWords[step], byName, at },
    ...(remark ? { remark } : {}),
  }));
}

/** Clauses of the conclusion that the year does not name already. */
function newOnes(found: UnitAssessment | undefined, known: readonly Explanation[]) {
  const rules = new Set(known.map(({ rule }) => rule));
  return (found?.explanations ?? []).filter(({ rule }) => !rules.has(rule));
}
