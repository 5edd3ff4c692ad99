import { presenceRef, registerRef, tripRef } from '../../../src/core/attendance/places';
import { dayOf, instantOf } from '../../../src/core/calendar/day';
import type { Write } from '../../../src/core/records';
import { insert } from '../../../src/core/records';
import { normaliseCode } from '../../../src/core/roster/binding-code';
import { callerOf } from '../../../src/core/roster/caller';
import {
  bindingCodeRef,
  callerRef,
  divisionRef,
  grantRef,
  personRef,
  postingRef,
  unitRef,
  villageRef,
} from '../../../src/core/roster/places';
import type { KeyedHash } from '../ports';
import { inventAllowances } from './allowances';
import { inventAttendance } from './attendance';
import { inventAssessments } from './assessments';
import { inventAwards } from './awards';
import { inventFunds } from './funds';
import { inventThisQuarter } from './assemblies/this-quarter';
import { inventExports } from './exports';
import { inventOffice } from './office';
import { unitsOf } from './cadres';
import type { MonthHistory } from './history';
import { inventChecks } from './checks';
import { inventDelegation } from './delegation';
import { inventLastAssembly } from './last-assembly';
import { inventLeaves } from './leaves';
import { inventNotices } from './notices';
import { inventLogs } from './logs';
import type { DemoPeople } from './people';
import { inventPeople } from './people';
import { NEWCOMER_CODE, personaEntries } from './personas';
import { withPhotos } from './photos';
import { inventProposals } from './proposals';
import { inventSuccessions } from './successions';
import { withStories } from './stories/with-stories';
import { DEMO_TENANT } from './tenant';
import { demoDivisions, demoVillages } from './villages';

/** A demo is shown for a long time: its code lasts longer than a real one. */
const CODE_LASTS_MS = 3650 * 86_400_000;

export interface DemoSecrets {
  readonly keyedHash: KeyedHash;
  /** Absent where nobody votes: then there is a round and no assembly in it. */
  readonly ballotSecret?: KeyedHash | undefined;
}

/**
 * Every record of the demo county but the county itself, as it stands at `now` (milliseconds), and
 * those of the prefecture's own tenant; files know nothing yet of where their bytes are.
 */
export function planDemo(
  now: number,
  seed: number,
  { keyedHash, ballotSecret }: DemoSecrets,
): Write[] {
  const villages = demoVillages(seed);
  const people = inventPeople(villages, seed, dayOf(now));
  const units = unitsOf(villages);
  const levels = new Map(units.map(({ name, level }) => [name, level]));
  const attendance = withPhotos(people, inventAttendance(people, seed, now), now);
  const leaves = inventLeaves({ people, levels, now, histories: attendance.histories });
  const checks = inventChecks({ people, now, histories: leaves.histories });
  const proposals = inventProposals({ people, now, histories: checks.histories });
  const { histories } = proposals;
  const writes = [
    ...inventOffice(),
    ...demoDivisions().map((body) => insert(divisionRef(DEMO_TENANT, body.code), body)),
    ...villages.map((body) => insert(villageRef(DEMO_TENANT, body.code), body)),
    ...units.map((body) => insert(unitRef(DEMO_TENANT, body.name), body)),
    ...rosterWrites(people),
    ...inventDelegation(people, seed, now),
    ...codeWrites(people, now, keyedHash),
    ...histories.flatMap(attendanceWrites),
    ...attendance.writes,
    ...leaves.writes,
    ...checks.writes,
    ...proposals.writes,
    ...inventAllowances({ people, histories, now }),
    ...inventFunds({ people, villages, now }),
    ...inventLogs({ people, histories, now }),
    ...inventLastAssembly(people, villages, now),
    ...inventThisQuarter(people, villages, now, ballotSecret),
    ...inventSuccessions({ people, villages, now }),
    ...inventAssessments(people, villages, now),
    ...inventAwards(people, villages, now),
    ...inventExports(people.officers, now),
    ...inventNotices(people, histories, villages, now),
  ];
  return withStories(writes, { people, villages, now });
}

function rosterWrites({ cadres, officers }: DemoPeople): Write[] {
  const posted = cadres.flatMap(({ id, person, posting }): Write[] => [
    insert(personRef(DEMO_TENANT, id), person),
    insert(postingRef(DEMO_TENANT, id, posting.from), posting),
    ...callerWrites(id, person, [posting], []),
  ]);
  const granted = officers.flatMap(({ id, person, grant }): Write[] => [
    insert(personRef(DEMO_TENANT, id), person),
    insert(grantRef(DEMO_TENANT, id, grant.role, grant.scope), grant),
    ...callerWrites(id, person, [], [grant]),
  ]);
  return [...posted, ...granted];
}

function callerWrites(...[id, person, ...held]: CallerArguments): Write[] {
  if (!person.openid) return [];
  return [insert(callerRef(DEMO_TENANT, person.openid), callerOf(id, person, ...held))];
}
type CallerArguments = [
  string,
  DemoPeople['cadres'][number]['person'],
  Parameters<typeof callerOf>[2],
  Parameters<typeof callerOf>[3],
];

function codeWrites({ cadres, officers }: DemoPeople, now: number, keyedHash: KeyedHash): Write[] {
  const newcomer = personaEntries.find(({ id }) => id === 'newcomer');
  const person = cadres.find(
    (cadre) => cadre.person.name === newcomer?.name && !cadre.person.openid,
  );
  const issuer = officers.find(({ grant }) => grant.scope === person?.posting.township);
  if (!person || !issuer) throw new Error('the demo county has lost its newcomer');
  const at = bindingCodeRef(DEMO_TENANT, keyedHash('binding-code', normaliseCode(NEWCOMER_CODE)));
  const expires = instantOf(now + CODE_LASTS_MS);
  const division = issuer.grant.scope;
  return [insert(at, { person: person.id, issuedBy: issuer.id, division, expires })];
}

function attendanceWrites({ register, presences, trip }: MonthHistory): Write[] {
  const { person, village, month } = register;
  return [
    ...presences.map((body) => insert(presenceRef(DEMO_TENANT, person, body.day), body)),
    ...(trip ? [insert(tripRef(DEMO_TENANT, person, trip.from), trip)] : []),
    insert(registerRef(DEMO_TENANT, person, village, month), register),
  ];
}
