import { bindingCodesOf } from '../cloudfunctions/_backend/facts/of-person';
import type { KeyedHash, Store } from '../cloudfunctions/_backend/ports';
import { MOST_WRITES } from '../cloudfunctions/_backend/ports';
import { dayOf } from '../src/core/calendar/day';
import type { Ref, Write } from '../src/core/records';
import { insert, replace, target } from '../src/core/records';
import { CODE_LENGTH, normaliseCode } from '../src/core/roster/binding-code';
import { divisionsOf, villagesOf } from '../src/core/roster/division-list';
import { decideCodes } from '../src/core/roster/issue-codes';
import type { Grant } from '../src/core/roster/people';
import {
  callerRef,
  countyRef,
  divisionRef,
  grantRef,
  personId,
  personRef,
  villageRef,
} from '../src/core/roster/places';
import { releaseAdministrator } from './release-administrator';
import type { CountySetup } from './setup-arguments';

export interface SetupPorts {
  readonly store: Store;
  /** Server time, milliseconds. */
  readonly now: number;
  readonly keyedHash: KeyedHash;
  readonly randomCode: (length: number) => string;
  /** True to undo the binding of an administrator who cannot sign in any more. */
  readonly rebind?: boolean;
}

export interface SetupDone {
  /** Records that were missing and have been written. */
  readonly added: number;
  /** Records that stood already and were left as they are. */
  readonly kept: number;
  /** Absent when the administrator has bound a WeChat already. */
  readonly code?: { readonly code: string; readonly expires: string };
}

/**
 * Brings a county into being: divisions, villages (without centres), the county record and its
 * first officer. Run again it adds what is missing, changes nothing that stands, and gives an
 * administrator who is not bound yet, or no longer (`rebind`), a new code in the place of the old one.
 */
export async function setUpCounty(setup: CountySetup, ports: SetupPorts): Promise<SetupDone> {
  const { store } = ports;
  const writes = placesOf(setup);
  const missing = await missingOf(store, writes);
  for (let from = 0; from < missing.length; from += MOST_WRITES) {
    await store.commit(missing.slice(from, from + MOST_WRITES));
  }
  const office = officeOf(setup, ports);
  const vacant = await missingOf(store, office);
  // The county record comes with its officer, last: a county that stands is whole.
  await store.commit([...vacant, ...(await callerWrites(setup, ports, vacant))]);
  const { tenant } = setup;
  if (ports.rebind)
    await releaseAdministrator(store, tenant, adminId(setup, ports.keyedHash), ports.now);
  const code = await issueCode(setup, ports);
  const added = missing.length + vacant.length;
  const counts = { added, kept: writes.length + office.length - added };
  return code ? { ...counts, code } : counts;
}

function placesOf({ tenant, divisions }: CountySetup): Write[] {
  return [
    ...divisionsOf(divisions).map((body) => insert(divisionRef(tenant, body.code), body)),
    ...villagesOf(divisions).map((body) => insert(villageRef(tenant, body.code), body)),
  ];
}

function officeOf(setup: CountySetup, { now, keyedHash }: SetupPorts): Write[] {
  const { tenant, name, division, pack, from, admin, phone } = setup;
  const person = adminId(setup, keyedHash);
  const grant: Grant = { person, role: 'county-officer', scope: division, from: dayOf(now) };
  return [
    insert(personRef(tenant, person), { name: admin, phone, township: division }),
    insert(grantRef(tenant, person, grant.role, division), grant),
    insert(countyRef(tenant), { name, division, packs: [{ pack, from }], demo: false }),
  ];
}

/** Somebody who is bound already and becomes an officer only now: what they may do changes with it. */
async function callerWrites(
  setup: CountySetup,
  { store, keyedHash }: SetupPorts,
  vacant: readonly Write[],
): Promise<Write[]> {
  const { tenant } = setup;
  const grant = vacant.find((write) => target(write).collection === 'grant');
  const { person } = await store.read({ person: personRef(tenant, adminId(setup, keyedHash)) });
  if (!grant || grant.kind !== 'insert' || !person?.body.openid) return [];
  const { caller } = await store.read({ caller: callerRef(tenant, person.body.openid) });
  if (!caller) return [];
  const grants = [...caller.body.grants, grant.body as Grant];
  return [replace(caller, { ...caller.body, grants })];
}

/** The same id the roster import would give, so that the roster does not make a second person. */
function adminId({ phone }: CountySetup, keyedHash: KeyedHash): string {
  return personId(keyedHash('person', phone));
}

async function missingOf(store: Store, writes: readonly Write[]): Promise<Write[]> {
  const missing: Write[] = [];
  for (let from = 0; from < writes.length; from += MOST_WRITES) {
    const part = writes.slice(from, from + MOST_WRITES);
    const found = await store.read(named(part.map(target)));
    missing.push(...part.filter((_, index) => !found[`record${index}`]));
  }
  return missing;
}

function named(refs: readonly Ref[]): Record<string, Ref> {
  return Object.fromEntries(refs.map((each, index) => [`record${index}`, each]));
}

async function issueCode(
  setup: CountySetup,
  { store, now, keyedHash, randomCode }: SetupPorts,
): Promise<SetupDone['code']> {
  const { tenant } = setup;
  const id = adminId(setup, keyedHash);
  const { person } = await store.read({ person: personRef(tenant, id) });
  if (!person || person.body.openid) return undefined;
  const code = randomCode(CODE_LENGTH);
  const hash = keyedHash('binding-code', normaliseCode(code));
  const old = await bindingCodesOf(store, tenant, id);
  const { codes, writes } = decideCodes([{ person, code, hash, old }], {
    ...{ tenant, now },
    issuedBy: id,
    division: setup.division,
  });
  await store.commit(writes);
  return codes[0];
}
