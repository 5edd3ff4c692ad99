import { monthsToClose } from '../../src/core/attendance/month-end';
import { registerRef } from '../../src/core/attendance/places';
import type { Day } from '../../src/core/calendar/day';
import { monthOf } from '../../src/core/calendar/day';
import { assemblyRef } from '../../src/core/evaluation/places';
import type { Ref, Stored } from '../../src/core/records';
import type { Caller } from '../../src/core/roster/caller';
import { rolesOn } from '../../src/core/roster/caller';
import type { Posting } from '../../src/core/roster/people';
import { villageRef } from '../../src/core/roster/places';
import { assessmentRoundRefs, ownSheetRefs } from '../_backend/facts/assessments';
import { roundRefs } from '../_backend/facts/awards';
import { exportDesksOf } from '../_backend/facts/export-desks';
import { claimsWaitingFor } from '../_backend/facts/allowances';
import { fundDesksOf } from '../_backend/facts/funds';
import { gatherChecks } from '../_backend/facts/checks';
import { postingsIn } from '../_backend/facts/in-division';
import { issuesWaitingFor } from '../_backend/facts/issues';
import { leavesOf, overdueLeaves, waitingLeaves } from '../_backend/facts/leaves';
import { mayCall } from '../_backend/facts/may-call';
import { registersOfYear } from '../_backend/facts/of-person';
import { proposalsAround } from '../_backend/facts/proposals';
import { desksOf } from '../_backend/facts/question-desks';
import { readTogether } from '../_backend/facts/read-together';
import { ownSuccessions, successionDesksOf } from '../_backend/facts/successions';
import { storiesToReview } from '../_backend/facts/stories';
import { unseenFilings } from '../_backend/facts/unseen-filings';
import { unseenNotices } from '../_backend/facts/unseen-notices';
import { assessmentYearRefs, ownUnitAssessments } from '../_backend/facts/unit-assessments';
import { waitingFiles } from '../_backend/facts/waiting-files';
import type { Reader } from '../_backend/ports';
import type { Rounds } from './evaluation-in-hand';
import { assembliesInHand, inHand, linesOfVoter, refsOfAssemblies } from './evaluation-in-hand';
import { postingsOfOwnUnit } from './unit-today';
import { scopeRefs, unitScope } from './who';

interface Around {
  readonly tenant: string;
  readonly day: Day;
  readonly caller: Caller;
}

/** What the first screen of somebody on the roster tells: searches side by side, then one read of what they name. */
export async function gatherBound(
  around: Around,
  rounds: Rounds & { readonly county: Stored<'county'> | undefined },
  reader: Reader,
) {
  const found = await search(around, rounds, reader);
  const { tenant, caller, day } = around;
  const { postings, unit, assemblies, lines } = found;
  const division = rounds.county?.body.division ?? '';
  const read = await readTogether(reader, {
    divisions: scopeRefs(tenant, caller, day),
    desks: desksOf(tenant, caller, day),
    exportDesks: exportDesksOf(tenant, caller, day),
    successionDesks: successionDesksOf(tenant, caller, day),
    successions: ownSuccessions(tenant, caller.postings),
    funds: fundDesksOf(tenant, caller, day),
    villages: byName(postings.map(({ village }) => [village, villageRef(tenant, village)])),
    sheets: registerRefs(tenant, postings, monthsToClose(day)),
    ofUnit: registerRefs(tenant, unit, [monthOf(day)]),
    voting: byName(lines.map(({ assembly }) => [assembly, assemblyRef(tenant, assembly)])),
    awards: roundRefs(tenant, division, day),
    assessments: assessmentRoundRefs(tenant, division, day),
    assessed: ownSheetRefs(tenant, { division, person: caller.person, day }),
    unitYears: assessmentYearRefs(tenant, division, day),
    ofOwnUnits: ownUnitAssessments(tenant, caller, day),
    ...refsOfAssemblies(tenant, assemblies),
  });
  return {
    ...{ caller, ...found, divisions: read.divisions, villages: read.villages },
    voting: read.voting,
    awards: present(read.awards),
    unitAssessments: { years: present(read.unitYears), own: present(read.ofOwnUnits) },
    successions: {
      desks: present(read.successionDesks).flatMap(({ body }) => body.open),
      own: present(read.successions),
    },
    assessments: present(read.assessments),
    assessed: present(read.assessed),
    funds: present(read.funds),
    questions: present(read.desks).flatMap(({ body }) => body.open),
    exportDesks: present(read.exportDesks).map(({ body }) => body),
    months: monthsToClose(day).map((month) => ({
      month,
      registers: present(read.sheets).filter(({ body }) => body.month === month),
    })),
    ofUnit: present(read.ofUnit).map(({ body }) => body),
    evaluation: inHand(around, rounds, assemblies, read),
  };
}

async function search(around: Around, rounds: Rounds, reader: Reader) {
  const { tenant, day, caller } = around;
  const posted = rolesOn(caller, day).some(({ role }) => role === 'cadre');
  const answers = mayCall(caller, 'evaluation.updateIssue', day);
  const [year, own, waiting, overdue, filings, issues, proposals, checks, photos, unseen, ...more] =
    await Promise.all([
      posted ? registersOfYear(reader, tenant, caller.person, monthOf(day)) : [],
      posted ? leavesOf(reader, tenant, caller.person) : [],
      waitingLeaves(reader, tenant, caller, day),
      overdueLeaves(reader, tenant, caller, day),
      unseenFilings(reader, tenant, caller, day),
      answers ? issuesWaitingFor(reader, tenant, caller.person) : [],
      proposalsAround(reader, tenant, caller, day),
      gatherChecks(reader, tenant, caller, day),
      waitingFiles(reader, tenant, caller, day),
      unseenNotices(reader, tenant, caller.person),
      postingsToClose(around, reader),
      postingsOfOwnUnit(around, reader),
      assembliesInHand(around, reader),
      linesOfVoter(around, rounds, reader),
      storiesToReview(reader, tenant, caller, day),
      claimsToSettle(around, reader),
    ]);
  const [postings, unit, assemblies, lines, stories, claims] = more;
  return {
    ...{ issues, proposals, checks, photos, unseen, postings, unit, assemblies, lines, stories },
    claims: claims.map(({ body }) => body),
    year: year.map(({ body }) => body),
    leaves: { own, waiting, overdue, filings },
  };
}

/** Return trips that wait for the caller’s unit; of nobody’s own, since another looks at those. */
async function claimsToSettle({ tenant, day, caller }: Around, reader: Reader) {
  const unit = unitScope(caller, day);
  const waiting = unit ? await claimsWaitingFor(reader, tenant, unit) : [];
  return waiting.filter(({ body }) => body.person !== caller.person);
}

/** Roles that carry a sheet through its steps: their months are looked at for the first screen. */
const stepRoles = ['first-secretary', 'village-secretary', 'township-officer'];

async function postingsToClose(
  { tenant, day, caller }: Around,
  reader: Reader,
): Promise<readonly Posting[]> {
  const scopes = rolesOn(caller, day)
    .filter(({ role }) => stepRoles.includes(role))
    .map(({ scope }) => scope);
  // A scope within another adds nothing.
  const divisions = [...new Set(scopes)].filter(
    (scope) => !scopes.some((wider) => wider !== scope && scope.startsWith(wider)),
  );
  const found = await Promise.all(divisions.map((each) => postingsIn(reader, tenant, each)));
  return found.flat().map(({ body }) => body);
}

function registerRefs(
  tenant: string,
  postings: readonly Posting[],
  months: readonly string[],
): Record<string, Ref<'register'>> {
  return byName(
    postings.flatMap(({ person, village }) =>
      months.map((month) => {
        const at = registerRef(tenant, person, village, month);
        return [at.id, at] as const;
      }),
    ),
  );
}

function byName<R>(entries: readonly (readonly [string, R])[]): Record<string, R> {
  return Object.fromEntries(entries);
}

function present<C extends Ref['collection']>(
  found: Readonly<Record<string, Stored<C> | undefined>>,
): Stored<C>[] {
  return Object.values(found).flatMap((each) => (each ? [each] : []));
}
