import { assessmentRoundRef, assessmentSheetRef } from '../../src/core/assessment/places';
import { roundInWords } from '../../src/core/assessment/words';
import type { Subject } from '../../src/core/roster/caller';
import type { FormAbout } from '../../src/core/forms/ask';
import type { FormOf } from '../../src/core/forms/form-kinds';
import { formWords } from '../../src/core/forms/form-kinds';
import { leaveRef } from '../../src/core/leave/places';
import { periodInWords } from '../../src/core/leave/words';
import { proposalRef } from '../../src/core/proposal/places';
import {
  countyRef,
  divisionRef,
  personRef,
  unitName,
  villageRef,
} from '../../src/core/roster/places';
import { postingsOf } from '../_backend/facts/of-person';
import type { Reader } from '../_backend/ports';

/** Where a form is read: the tenant’s records. */
export interface Records {
  readonly tenant: string;
  readonly reader: Reader;
}

/** Whom and where a form is of, and what it is called; `undefined` where there is no such thing. */
export async function aboutForm(of: FormOf, records: Records): Promise<FormAbout | undefined> {
  const word = formWords[of.form];
  switch (of.form) {
    case 'month-sheet':
    case 'allowance-sheet':
      return ofPlace(of.division, `${of.month} ${word}`, records);
    case 'attendance-ledger':
      return ofPlace(of.division, `${of.year} 年${word}`, records);
    case 'person-ledger':
      return ofPerson(of.cadre, `${of.year} 年${word}`, records);
    case 'leave-form':
      return ofLeave(of.leave, records);
    case 'recall-form':
      return ofRecall(of.proposal, records);
    case 'assessment-form':
      return ofAssessment(of.sheet, records);
    case 'assessment-roll':
      return ofRound(of.round, of.division, records);
    case 'unit-allowances':
      return ofUnit(of.unit, `${of.month} ${word}`, records);
  }
}

async function ofPlace(division: string, what: string, { tenant, reader }: Records) {
  const found = await reader.read({
    division: divisionRef(tenant, division),
    village: villageRef(tenant, division),
  });
  const name = found.village?.body.name ?? found.division?.body.name ?? division;
  return { subject: { division }, division, what: `${name} ${what}` };
}

async function ofPerson(cadre: string, what: string, { tenant, reader }: Records) {
  const [{ person }, postings] = await Promise.all([
    reader.read({ person: personRef(tenant, cadre) }),
    postingsOf(reader, tenant, cadre),
  ]);
  const [latest] = postings.map(({ body }) => body).sort((a, b) => (a.from < b.from ? 1 : -1));
  if (!person || !latest) return undefined;
  const { village, unit } = latest;
  return about({ person: cadre, division: village, unit }, `${person.body.name} ${what}`);
}

async function ofLeave(id: string, { tenant, reader }: Records) {
  const { leave } = await reader.read({ leave: leaveRef(tenant, id) });
  if (!leave) return undefined;
  const { person, name, village, unit, from } = leave.body;
  const when = `${from.slice(0, 4)} 年 ${periodInWords(leave.body)}`;
  return about({ person, division: village, unit }, `${name} ${when} 请假单`);
}

async function ofRecall(id: string, { tenant, reader }: Records) {
  const { proposal } = await reader.read({ proposal: proposalRef(tenant, id) });
  if (proposal?.body.kind !== 'recall') return undefined;
  const { person, name, village, unit } = proposal.body;
  return about({ person, division: village, unit }, `${name} 召回审批表`);
}

async function ofAssessment(id: string, { tenant, reader }: Records) {
  const { sheet } = await reader.read({ sheet: assessmentSheetRef(tenant, id) });
  if (!sheet) return undefined;
  const { person, name, village, unit } = sheet.body;
  const what = `${name} ${roundInWords(sheet.body)}表`;
  return about({ person, division: village, unit }, what);
}

async function ofRound(id: string, division: string, records: Records) {
  const { tenant, reader } = records;
  const { round } = await reader.read({ round: assessmentRoundRef(tenant, id) });
  if (!round) return undefined;
  return ofPlace(division, `${roundInWords(round.body)}名册`, records);
}

async function ofUnit(unit: string, what: string, { tenant, reader }: Records) {
  const { county } = await reader.read({ county: countyRef(tenant) });
  if (!county) return undefined;
  return about({ unit, division: county.body.division }, `${unitName(unit)} ${what}`);
}

function about(subject: Subject & { readonly division: string }, what: string): FormAbout {
  return { subject, division: subject.division, what };
}
