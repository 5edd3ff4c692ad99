import type { InventedCadre } from '../../cloudfunctions/_backend/demo/cadres';
import { inventCadres } from '../../cloudfunctions/_backend/demo/cadres';
import { demoVillages } from '../../cloudfunctions/_backend/demo/villages';
import type { KeyedHash, Store } from '../../cloudfunctions/_backend/ports';
import type { EndpointName } from '../../src/contract/contract';
import { dayOf, addMonths, monthOf } from '../../src/core/calendar/day';
import { aboutBallot, boxKeysOf, tokenKeysOf } from '../../src/core/evaluation/ballot-keys';
import { assemblyRef } from '../../src/core/evaluation/places';
import { sealBallot } from '../../src/core/evaluation/seal';
import {
  BLINDING_BYTES,
  blindToken,
  evaluateBlinded,
  finishToken,
} from '../../src/core/evaluation/token';
import type { Write } from '../../src/core/records';
import { insert } from '../../src/core/records';
import { callerOf } from '../../src/core/roster/caller';
import type { Grant, GrantedRole } from '../../src/core/roster/people';
import { callerRef, personRef, postingRef } from '../../src/core/roster/places';
import { assemblyOf } from '../fixtures/assembly';
import { fill, openidOf, registerWrites, rosterWrites, TENANT } from './county';

interface Asked {
  readonly endpoint: EndpointName;
  readonly openid: string;
  readonly input: unknown;
}

/** One village with its cadres, and how its people call. */
export interface Village {
  readonly cadre: (index: number) => string;
  readonly report: (index: number) => Asked;
  readonly monthEnd: Asked[];
}

/** A village with so many cadres, last month's registers, and the two who close the month. */
export async function settleVillage(store: Store, count: number): Promise<Village> {
  const [village] = demoVillages(7);
  if (!village) throw new Error('no village');
  const cadres = inventCadres(count, 7, { villages: [village] });
  const month = addMonths(monthOf(dayOf(Date.now())), -1);
  const officers: [string, GrantedRole, string][] = [
    ['secretary', 'village-secretary', village.code],
    ['clerk', 'township-officer', village.township],
  ];
  await fill(store, [
    ...rosterWrites(cadres),
    ...registerWrites(cadres, month, 20),
    ...cadres.flatMap(personWrites),
    ...officers.map(([id, role, scope]) => officerWrite(id, role, scope)),
  ]);
  const input = { village: village.code, month };
  return {
    cadre: openidOf,
    report: (index) => ({
      endpoint: 'attendance.report',
      openid: openidOf(index),
      input: { cadre: cadres[index]?.id, village: village.code, reason: '在村委会' },
    }),
    monthEnd: [
      { endpoint: 'attendance.sumUp', openid: openidOf(0), input },
      { endpoint: 'attendance.sign', openid: 'bench:secretary', input },
      { endpoint: 'attendance.confirm', openid: 'bench:clerk', input },
    ],
  };
}

function personWrites({ id, person, posting }: InventedCadre, index: number): Write[] {
  return [
    insert(personRef(TENANT, id), { ...person, openid: openidOf(index) }),
    insert(postingRef(TENANT, id, posting.from), posting),
  ];
}

function officerWrite(id: string, role: GrantedRole, scope: string): Write {
  const grant: Grant = { person: id, role, scope, from: '2020-01-01' };
  const person = { name: '测试员', township: scope.slice(0, 9) };
  return insert(callerRef(TENANT, `bench:${id}`), callerOf(id, person, [], [grant]));
}

/** Ballots of an open assembly, made as phones make them. */
export async function ballotsFor(store: Store, secret: KeyedHash, count: number) {
  const assembly = 'assembly:bench';
  const { publicKey: boxKey } = boxKeysOf(secret, assembly);
  const body = assemblyOf({ day: dayOf(Date.now()), boxKey });
  await store.commit([insert(assemblyRef(TENANT, assembly), body)]);
  const keys = tokenKeysOf(secret, assembly, 'villagers');
  return Array.from({ length: count }, () => {
    const blinding = blindToken(crypto.getRandomValues(new Uint8Array(BLINDING_BYTES)));
    const chance = () => crypto.getRandomValues(new Uint8Array(64));
    const evaluation = evaluateBlinded(keys, blinding.blinded, chance());
    return {
      assembly,
      party: 'villagers',
      token: finishToken(blinding, evaluation, keys.publicKey),
      envelope: sealBallot(
        new TextEncoder().encode('[3,2,4]'),
        boxKey,
        aboutBallot(assembly, 'villagers'),
        chance().slice(0, 32),
      ),
    };
  });
}
