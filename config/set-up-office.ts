import { bindingCodesOf } from '../cloudfunctions/_backend/facts/of-person';
import type { Write } from '../src/core/records';
import { insert, remove } from '../src/core/records';
import { divisionsOf } from '../src/core/roster/division-list';
import { callerRef, countyRef, divisionRef, grantRef, personRef } from '../src/core/roster/places';
import { withGrants } from '../src/core/roster/with-grants';
import { sameBody } from '../src/core/same-body';
import { missingOf } from './missing-of';
import { releaseOfficer } from './release-officer';
import type { Officer } from './set-up-officer';
import { callerWrites, codeFor, officerId, officerRecords } from './set-up-officer';
import type { SetupDone } from './set-up-county';
import type { Officers, OfficeSetup, SeatsSetup } from './setup-arguments';
import type { SetupPorts } from './setup-ports';

/**
 * Brings a prefecture's or the province's own tenant into being: its division, its record (it goes by
 * no pack) and the officers named, who have no other way in: nobody there issues codes. Run again it
 * leaves what stands, and gives each officer named who is not bound, or no longer (`rebind`), a new
 * code; officers who are not named are left alone.
 */
export async function setUpOffice(setup: OfficeSetup, ports: SetupPorts): Promise<SetupDone> {
  return seat(setup, placesOf(setup), ports);
}

/**
 * Gives officers of a prefecture or the province their seats in a county: leave that they decide on
 * is decided there, and nobody of the county could grant them that. Otherwise as `setUpOffice`.
 */
export async function setUpSeats(setup: SeatsSetup, ports: SetupPorts): Promise<SetupDone> {
  return seat(setup, [], ports);
}

async function seat(
  setup: Officers,
  places: readonly Write[],
  ports: SetupPorts,
): Promise<SetupDone> {
  const { store } = ports;
  const officers = officersOf(setup);
  const people = officers.flatMap((each) => officerRecords(each, ports));
  const writes = [...people, ...places];
  const vacant = await missingOf(store, writes);
  const callers = await Promise.all(officers.map((each) => callerWrites(each, vacant, ports)));
  await store.commit([...vacant, ...callers.flat()]);
  const codes = [];
  for (const officer of officers) codes.push(await codeFor(officer, ports));
  return { added: vacant.length, kept: writes.length - vacant.length, officers: codes };
}

/**
 * Ends the offices of those named: the grant and codes go at once, the binding too where it was for
 * nothing else. What they have seen and decided stays.
 */
export async function endOfficers(
  setup: Officers,
  ports: SetupPorts,
): Promise<{ ended: readonly string[] }> {
  const ended: string[] = [];
  for (const officer of officersOf(setup)) {
    if (await endOfficer(officer, ports)) ended.push(officer.name);
  }
  return { ended };
}

async function endOfficer(
  officer: Officer,
  { store, now, keyedHash }: SetupPorts,
): Promise<boolean> {
  const { tenant, role, division } = officer;
  const id = officerId(officer, keyedHash);
  const { person, grant } = await store.read({
    person: personRef(tenant, id),
    grant: grantRef(tenant, id, role, division),
  });
  if (!person || !grant) return false;
  const { openid = '' } = person.body;
  const { caller } = await store.read({ caller: callerRef(tenant, openid) });
  const codes = await bindingCodesOf(store, tenant, id);
  const left = (caller?.body.grants ?? []).filter((each) => !sameBody(each, grant.body));
  await store.commit([
    remove(grant),
    ...codes.map((each) => remove(each)),
    ...withGrants({ person, caller }, () => left),
  ]);
  if (left.length + (caller?.body.postings.length ?? 0) === 0) {
    await releaseOfficer(store, { tenant, id, now, reason: '不再担任' });
  }
  return true;
}

function officersOf({ tenant, division, officers }: Officers): Officer[] {
  const role = division.length === 4 ? 'prefecture-officer' : 'province-officer';
  return officers.map((each) => ({ ...each, tenant, role, division }));
}

function placesOf({ tenant, name, division }: OfficeSetup): Write[] {
  const body = { name, division, packs: [], demo: false };
  return [
    ...divisionsOf([[division, name]]).map((each) => insert(divisionRef(tenant, each.code), each)),
    insert(countyRef(tenant), body),
  ];
}
