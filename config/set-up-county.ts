import { MOST_WRITES } from '../cloudfunctions/_backend/ports';
import type { Write } from '../src/core/records';
import { insert } from '../src/core/records';
import { divisionsOf, villagesOf } from '../src/core/roster/division-list';
import { countyRef, divisionRef, villageRef } from '../src/core/roster/places';
import { changeAbove } from './change-above';
import { missingOf } from './missing-of';
import type { Officer, OfficerCode } from './set-up-officer';
import { callerWrites, codeFor, officerRecords } from './set-up-officer';
import type { CountySetup } from './setup-arguments';
import type { SetupPorts } from './setup-ports';

/** With the record of what was done. */
const STEP = MOST_WRITES - 1;

export interface SetupDone {
  /** Records that were missing and have been written. */
  readonly added: number;
  /** Records that stood already and were left as they are. */
  readonly kept: number;
  readonly officers: readonly OfficerCode[];
}

/**
 * Brings a county into being: divisions, villages (without centres), the county record and its
 * first officer. Run again it adds what is missing, changes nothing that stands but where filings go
 * if that is said, and gives an administrator who is not bound yet, or no longer (`rebind`), a new
 * code in the place of the old one.
 */
export async function setUpCounty(setup: CountySetup, ports: SetupPorts): Promise<SetupDone> {
  const { store } = ports;
  const writes = placesOf(setup);
  const missing = await missingOf(store, writes);
  for (let from = 0; from < missing.length; from += STEP) {
    await store.commit(missing.slice(from, from + STEP));
  }
  const officer = administratorOf(setup);
  const office = [...officerRecords(officer, ports), countyRecord(setup)];
  const vacant = await missingOf(store, office);
  // The county record comes with its officer, last: a county that stands is whole.
  await store.commit([...vacant, ...(await callerWrites(officer, vacant, ports))]);
  await changeAbove(setup, store);
  const added = missing.length + vacant.length;
  const kept = writes.length + office.length - added;
  return { added, kept, officers: [await codeFor(officer, ports)] };
}

function placesOf({ tenant, divisions }: CountySetup): Write[] {
  return [
    ...divisionsOf(divisions).map((body) => insert(divisionRef(tenant, body.code), body)),
    ...villagesOf(divisions).map((body) => insert(villageRef(tenant, body.code), body)),
  ];
}

function administratorOf({ tenant, division, admin, phone }: CountySetup): Officer {
  return { tenant, name: admin, phone, role: 'county-officer', division };
}

function countyRecord({ tenant, name, division, pack, from }: CountySetup): Write {
  return insert(countyRef(tenant), { name, division, packs: [{ pack, from }], demo: false });
}
