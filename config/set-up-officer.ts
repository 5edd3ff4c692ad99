import { bindingCodesOf } from '../cloudfunctions/_backend/facts/of-person';
import type { KeyedHash } from '../cloudfunctions/_backend/ports';
import { dayOf } from '../src/core/calendar/day';
import type { Write } from '../src/core/records';
import { insert, replace, target } from '../src/core/records';
import { CODE_LENGTH, normaliseCode } from '../src/core/roster/binding-code';
import { decideCodes } from '../src/core/roster/issue-codes';
import type { Grant, GrantedRole } from '../src/core/roster/people';
import { callerRef, grantRef, personId, personRef } from '../src/core/roster/places';
import { releaseOfficer } from './release-officer';
import type { SetupPorts } from './setup-ports';

/** Somebody whose office nobody in the tenant could grant. */
export interface Officer {
  readonly tenant: string;
  readonly name: string;
  readonly phone: string;
  readonly role: GrantedRole;
  readonly division: string;
}

export interface OfficerCode {
  readonly name: string;
  /** Absent when the officer has bound a WeChat already. */
  readonly code?: { readonly code: string; readonly expires: string };
}

/** The same id the roster import would give, so that the roster does not make a second person. */
export function officerId({ phone }: Pick<Officer, 'phone'>, keyedHash: KeyedHash): string {
  return personId(keyedHash('person', phone));
}

/** The officer as a person with the office, to be written where they are missing. */
export function officerRecords(
  officer: Officer,
  { now, keyedHash }: Pick<SetupPorts, 'now' | 'keyedHash'>,
): Write[] {
  const { tenant, name, phone, role, division } = officer;
  const person = officerId(officer, keyedHash);
  const grant: Grant = { person, role, scope: division, from: dayOf(now) };
  return [
    insert(personRef(tenant, person), { name, phone, township: division }),
    insert(grantRef(tenant, person, role, division), grant),
  ];
}

/** Somebody who is bound already and becomes an officer only now: what they may do changes with it. */
export async function callerWrites(
  officer: Officer,
  vacant: readonly Write[],
  { store, keyedHash }: Pick<SetupPorts, 'store' | 'keyedHash'>,
): Promise<Write[]> {
  const { tenant, role, division } = officer;
  const id = officerId(officer, keyedHash);
  const at = grantRef(tenant, id, role, division);
  const grant = vacant.find((write) => target(write).id === at.id);
  const { person } = await store.read({ person: personRef(tenant, id) });
  if (!grant || grant.kind !== 'insert' || !person?.body.openid) return [];
  const { caller } = await store.read({ caller: callerRef(tenant, person.body.openid) });
  if (!caller) return [];
  const grants = [...caller.body.grants, grant.body as Grant];
  return [replace(caller, { ...caller.body, grants })];
}

/** A new one-time code in the place of the old one, for who is not bound, or no longer (`rebind`). */
export async function codeFor(officer: Officer, ports: SetupPorts): Promise<OfficerCode> {
  const { store, now, keyedHash, rebind } = ports;
  const { tenant, name } = officer;
  const id = officerId(officer, keyedHash);
  if (rebind) await releaseOfficer(store, { tenant, id, now, reason: '管理员重新绑定' });
  const code = await issueCode(officer, id, ports);
  return code ? { name, code } : { name };
}

async function issueCode(
  { tenant, division }: Officer,
  id: string,
  { store, now, keyedHash, randomCode }: SetupPorts,
): Promise<OfficerCode['code']> {
  const { person } = await store.read({ person: personRef(tenant, id) });
  if (!person || person.body.openid) return undefined;
  const code = randomCode(CODE_LENGTH);
  const hash = keyedHash('binding-code', normaliseCode(code));
  const old = await bindingCodesOf(store, tenant, id);
  const { codes, writes } = decideCodes([{ person, code, hash, old }], {
    ...{ tenant, now, division },
    issuedBy: id,
  });
  await store.commit(writes);
  return codes[0];
}
