import { allowanceMonths } from '../../src/core/allowance/months';
import { paidRef, tripClaimRef } from '../../src/core/allowance/places';
import type { Payee } from '../../src/core/allowance/record-payments';
import type { Month } from '../../src/core/calendar/day';
import type { Ref } from '../../src/core/records';
import { collect } from '../_backend/facts/collect';
import { postingsOf } from '../_backend/facts/of-person';
import type { Reader } from '../_backend/ports';

interface Wanted {
  readonly tenant: string;
  readonly unit: string;
  readonly month: Month;
  readonly people: readonly string[];
}

/** The month of each of the people whom the unit had sent in it, by the person; others are left out. */
export async function gatherPayees(
  reader: Reader,
  { tenant, unit, month, people }: Wanted,
): Promise<Map<string, Payee>> {
  const found = await Promise.all(
    [...new Set(people)].map((person) => monthOf(reader, { tenant, unit, month, person })),
  );
  return new Map(found.flatMap((payee) => (payee ? [[payee.one.person, payee] as const] : [])));
}

async function monthOf(
  reader: Reader,
  { tenant, unit, month, person }: Omit<Wanted, 'people'> & { readonly person: string },
): Promise<Payee | undefined> {
  const at = { index: 'byPerson', equals: [person, month] } as const;
  const refs: { paid: Ref<'allowancePaid'>; claim: Ref<'tripClaim'> } = {
    paid: paidRef(tenant, person, month, unit),
    claim: tripClaimRef(tenant, person, month, unit),
  };
  const [postings, registers, { paid, claim }] = await Promise.all([
    postingsOf(reader, tenant, person),
    collect(reader, { collection: 'register', tenants: [tenant], ...at }),
    reader.read(refs),
  ]);
  const [one] = allowanceMonths({
    month,
    postings: postings.map(({ body }) => body).filter((each) => each.unit === unit),
    registers: registers.map(({ body }) => body),
    claims: claim ? [claim.body] : [],
  });
  return one && { one, stored: paid };
}
